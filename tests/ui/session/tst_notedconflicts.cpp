// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/notedconflicts.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestNotedConflicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
    }

    void cleanup() { m_panel.reset(); }

    void whereNobodyWasNotedNothingIsShown()
    {
        showPanel();
        QVERIFY(await(m_open->store->conflicts(m_dossier))->isEmpty()); // Asked after the panel's.
        QCoreApplication::processEvents();
        QVERIFY(m_panel->isHidden());
    }

    void whoWasNamedByMistakeIsSaidToBeSoAndGetsNoKey()
    {
        keepTheCoordinatorOut();
        showPanel();
        QTRY_VERIFY(wordsOn(*m_panel).contains(u"Koordinator Contoh · Family"_s));
        QVERIFY2(unnamedOn(*m_panel).isEmpty(), qPrintable(unnamedOn(*m_panel).join(u' ')));
        QVERIFY(wordsOn(*m_panel).contains(u"It gives her no key"_s));
        QTest::keyClicks(shownOn<QLineEdit>(*m_panel).first(), u"Nama yang sama saja"_s);
        press(*m_panel, u"It was a mistake"_s);
        QTRY_VERIFY(buttonOn(*m_panel, u"It was a mistake"_s) == nullptr);
        QVERIFY(wordsOn(*m_panel).contains(u"Nama yang sama saja"_s));
        QVERIFY(wordsOn(*m_panel).contains(u"Koordinator Contoh"_s));
        m_panel.reset();
        m_open->reopenAsCoordinator();
        QVERIFY(await(m_open->store->cases({}))->isEmpty());
    }

    void aMistakeSaysWhy()
    {
        keepTheCoordinatorOut();
        showPanel();
        QTRY_VERIFY(buttonOn(*m_panel, u"It was a mistake"_s) != nullptr);
        press(*m_panel, u"It was a mistake"_s);
        QVERIFY(wordsOn(*m_panel).contains(u"Please say why."_s));
        QVERIFY(!await(m_open->store->conflicts(m_dossier))->first().isLifted);
    }

private:
    void keepTheCoordinatorOut()
    {
        Conflict conflict;
        conflict.staffMember = m_open->room.coordinatorId;
        conflict.reason = code::staffConflictReason::family;
        QVERIFY(await(m_open->store->keepOut(m_dossier, {conflict})));
    }

    /// On a page, as it is shown: it hides itself where there is nothing to say.
    void showPanel()
    {
        m_panel =
            std::make_unique<NotedConflicts>(*await(m_open->store->openCase(m_dossier)), *m_open->store);
    }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    std::unique_ptr<NotedConflicts> m_panel;
};

QTEST_MAIN(TestNotedConflicts)
#include "tst_notedconflicts.moc"
