// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/onpage.h"
#include "ui/session/casesteps.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseSteps final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
        m_view.mayWriteFacts = true;
    }

    void aStepIsChosenByItsName()
    {
        m_view.steps = {{Code(u"asesmen"), true, {}, {}}, {Code(u"tangguh"), true, {}, {}}};
        CaseSteps steps(m_view);
        steps.show();
        QSignalSpy chosen(&steps, &CaseSteps::chosen);
        press(steps, u"On hold"_s);
        QCOMPARE(chosen.first().first().value<Code>(), Code(u"tangguh"));
        QVERIFY(unnamedOn(steps).isEmpty());
    }

    void aWrongPressIsTakenBackWhereItWasMade()
    {
        m_view.record.status = Code(u"asesmen");
        m_view.steps = {{Code(u"rencana"), true, {}, {}}};
        CaseSteps without(m_view);
        without.show();
        QVERIFY(buttonOn(without, u"Take back: Assessment"_s) == nullptr);
        m_view.wayBack = Code(u"baru");
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(buttonOn(steps, u"Take back: Assessment"_s)->accessibleName().contains(u"New"_s));
        QSignalSpy chosen(&steps, &CaseSteps::chosen);
        press(steps, u"Take back: Assessment"_s);
        QCOMPARE(chosen.first().first().value<Code>(), Code(u"baru"));
        QVERIFY(unnamedOn(steps).isEmpty());
    }

    void whatSheAsksForIsTakenWithHerReason()
    {
        m_view.mayWriteStory = true;
        m_view.steps = {{Code(u"tangguh"), true, {}, {}, true}};
        CaseSteps steps(m_view);
        steps.show();
        QSignalSpy chosen(&steps, &CaseSteps::chosen);
        press(steps, u"On hold"_s);
        QVERIFY(wordsOn(steps).contains(u"Why does she ask for it?"_s));
        QVERIFY(unnamedOn(steps).isEmpty());
        press(steps, u"Next step: On hold"_s);
        QVERIFY(wordsOn(steps).contains(u"Please say why."_s));
        QCOMPARE(chosen.size(), 0);
        auto *reason = shownOn<QLineEdit>(steps).first();
        QCOMPARE(steps.focusWidget(), reason);
        QTest::keyClicks(reason, u"Pulang kampung dulu. Contoh."_s);
        QVERIFY(!wordsOn(steps).contains(u"Please say why."_s));
        press(steps, u"Next step: On hold"_s);
        QCOMPARE(chosen.first().at(1).toString(), u"Pulang kampung dulu. Contoh."_s);
    }

    void whoMayNotWriteHerWordsDoesNotPause()
    {
        m_view.steps = {{Code(u"tangguh"), true, {}, {}, true}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(!buttonOn(steps, u"On hold"_s)->isEnabled());
        QVERIFY(wordsOn(steps).contains(u"On hold: whoever accompanies her writes down why"_s));
    }

    void whatKeepsACaseOpenIsSaid()
    {
        m_view.steps = {
            {Code(u"tutup"), true, closingBlocks({.legalClockRuns = true, .riskIsHigh = true}), {}}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(!buttonOn(steps, u"Closed"_s)->isEnabled());
        QVERIFY(wordsOn(steps).contains(u"The risk is still high"_s));
        QVERIFY(wordsOn(steps).contains(u"A legal clock is still running"_s));
    }

    void whatTheProposalDoesNotSayIsSeenBeforeItIsSigned()
    {
        m_view.steps = {{Code(u"tutup"), true, {}, {Code(u"feedback_asked"), Code(u"survivor_agrees")}}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(buttonOn(steps, u"Closed"_s)->isEnabled()); // She judges.
        QVERIFY(wordsOn(steps).contains(u"Closed: not said to be met: Feedback asked, Survivor agrees"_s));
        m_view.steps.first().missingCriteria.clear();
        CaseSteps whole(m_view);
        whole.show();
        QVERIFY(!wordsOn(whole).contains(u"not said to be met"_s));
    }

    void whoLetsTheCaseGoIsToldThatNobodyHasItYet()
    {
        m_view.steps = {{code::caseStatus::dilimpahkan, true, {}, {}}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(buttonOn(steps, u"Transferred"_s)->isEnabled());
        QVERIFY(!wordsOn(steps).contains(u"no other unit"_s)); // Nobody wants to.
        Service transfer;
        transfer.kind = code::referralKind::pelimpahan;
        put(m_view, 1, transfer);
        CaseSteps asked(m_view);
        asked.show();
        QVERIFY(wordsOn(asked).contains(u"no other unit has accepted the case yet"_s));
        transfer.acceptedOn = Day(20'514);
        put(m_view, 1, transfer);
        CaseSteps accepted(m_view);
        accepted.show();
        QVERIFY(!wordsOn(accepted).contains(u"no other unit"_s));
    }

    void whoMayNotTakeAStepIsToldWhoDoes()
    {
        m_view.steps = {{Code(u"tutup"), false, {}, {}}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(!buttonOn(steps, u"Closed"_s)->isEnabled());
        QVERIFY(wordsOn(steps).contains(u"a coordinator takes this step"_s));
    }

    void whoMayOnlyReadIsOfferedNothing()
    {
        m_view.mayWriteFacts = false;
        m_view.steps = {{Code(u"asesmen"), true, {}, {}}};
        CaseSteps steps(m_view);
        steps.show();
        QVERIFY(shownOn<QAbstractButton>(steps).isEmpty());
    }

private:
    LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestCaseSteps)
#include "tst_casesteps.moc"
