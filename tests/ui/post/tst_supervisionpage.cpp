// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/post/supervisionpage.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSupervisionPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        openPage();
    }

    void cleanup() { m_page.reset(); }

    void whatWasNotLookedAtIsSaid()
    {
        unlockCoordinator();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"None is written down yet."_s));
        QVERIFY(buttonOn(*m_page, u"Write down a supervision"_s) != nullptr);
        Supervision held;
        held.heldOn = localDay(m_open->room.clock.now()).plusDays(-8);
        held.checks = {code::supervisionCheck::clocks, code::supervisionCheck::plan_approved};
        m_open->addToRoom(held);
        QTRY_VERIFY(pills().contains(u"Overdue"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Officer distress check"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Plan approved"_s));
        QCOMPARE(await(m_open->store->home())->room.supervisionOn, held.heldOn.plusDays(7));
    }

    void aCounselorReadsIt()
    {
        QTRY_VERIFY(wordsOn(*m_page).contains(u"None is written down yet."_s));
        QVERIFY(buttonOn(*m_page, u"Write down a supervision"_s) == nullptr);
        QVERIFY(unnamedOn(*m_page).isEmpty());
    }

private:
    void openPage()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
    }

    void unlockCoordinator()
    {
        m_page.reset();
        m_open->reopenAsCoordinator();
        openPage();
    }

    QStringList pills() const
    {
        QStringList words;
        for (const auto *pill : shownOn<StatusPill>(*m_page))
            words.append(pill->word());
        return words;
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<SupervisionPage> m_page;
};

QTEST_MAIN(TestSupervisionPage)
#include "tst_supervisionpage.moc"
