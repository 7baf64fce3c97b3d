// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/post/breachpage.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestBreachPage final : public QObject {
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

    void bothHaveThreeDays()
    {
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Nobody is blamed for reporting."_s));
        QVERIFY(buttonOn(*m_page, u"Report data in wrong hands"_s) != nullptr); // A counselor, too.
        Breach breach;
        breach.foundAt = m_open->room.clock.now();
        breach.what = u"Daftar contoh"_s;
        m_open->addToRoom(breach);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Daftar contoh"_s));
        QVERIFY(pills().contains(u"3 days left"_s));
        QCOMPARE(await(m_open->store->home())->room.breaches.size(), 1);
    }

    void onceBothWereToldTheClockStops()
    {
        Breach breach;
        breach.foundAt = m_open->room.clock.now();
        breach.what = u"Daftar contoh"_s;
        breach.peopleToldOn = breach.officeToldOn = localDay(breach.foundAt);
        m_open->addToRoom(breach);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Daftar contoh"_s));
        QVERIFY(pills().isEmpty());
        QVERIFY(await(m_open->store->home())->room.breaches.isEmpty());
    }

private:
    void openPage()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
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
    std::optional<BreachPage> m_page;
};

QTEST_MAIN(TestBreachPage)
#include "tst_breachpage.moc"
