// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/shownnames.h"
#include "ui/session/warningspage.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestWarningsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_names.hide();
        m_page.reset();
        m_caseload.reset();
        m_open.emplace();
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_page.emplace(*m_open->store, *m_caseload, m_names);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_caseload.reset();
    }

    void aSignSaysWhyAndOpensTheCasesBehindIt()
    {
        const auto dossier = takeInWithAChild();
        m_caseload->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Minor or trafficking"_s));
        QVERIFY(wordsOn(*m_page).contains(u"A child is concerned"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        QSignalSpy chosen(&*m_page, &WarningsPage::caseChosen);
        const auto number = await(m_open->store->openCase(dossier))->record.number.toString();
        QTRY_VERIFY(buttonOn(*m_page, number) != nullptr);
        press(*m_page, number);
        QCOMPARE(chosen.first().first().value<DossierId>(), dossier);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Anak atau TPPO"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"A child is concerned"_s));
    }

    void whomASignConcernsStandsThereOnlyWhileNamesAreShown()
    {
        takeInWithAChild();
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_caseload->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"RP3-TST01-"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
        m_names.showForAWhile();
        QVERIFY(wordsOn(*m_page).contains(u"Melati"_s));
        m_names.hide();
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
    }

    void oneSignNamesAllItsCases()
    {
        takeInWithAChild();
        takeInWithAChild();
        m_caseload->refresh();
        QTRY_COMPARE(shownOn<QPushButton>(*m_page).size(), 3); // Back, and two cases.
        QCOMPARE(wordsOn(*m_page).count(u"Minor or trafficking"_s), 1);
    }

    void aQuietRoomSaysSo()
    {
        m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Nothing stands out"_s));
    }

private:
    DossierId takeInWithAChild()
    {
        const auto dossier = m_open->takeIn({});
        const auto before = await(m_open->store->openCase(dossier))->record;
        auto after = before;
        after.flags = {Code(u"child")};
        Act act(dossier);
        act.set(before, after);
        if (!await(m_open->store->write(act)))
            qFatal("not written");
        return dossier;
    }

    LanguageSwitch m_words{Language::English};
    ShownNames m_names;
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<WarningsPage> m_page;
};

QTEST_MAIN(TestWarningsPage)
#include "tst_warningspage.moc"
