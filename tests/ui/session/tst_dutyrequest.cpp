// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/referralconsent.h"
#include "domain/rules/retaliationwatch.h"
#include "tests/support/bytes.h"
#include "tests/ui/strict.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/dutyrequest.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDutyRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyDutyButThoseOfTheOverviewHasAForm()
    {
        for (int kind = int(DutyKind::Respond); kind <= int(DutyKind::LookBack); ++kind) {
            if (DutyKind(kind) == DutyKind::ApproveClosing)
                continue;
            Duty duty;
            duty.kind = DutyKind(kind);
            duty.record = record;
            const auto request = requestFor(duty, theCase);
            const auto *layout = layoutOf(request.kind);
            QVERIFY(layout != nullptr);
            QVERIFY(!request.record.isNull() || layout->add != nullptr); // Changed, or made here.
            for (const auto &[field, value] : request.starting)
                QVERIFY(describeField(request.kind, field) != nullptr && !value.isUndefined());
        }
    }

    void aCheckForRetaliationIsPlannedOnItsDayOrWrittenWhereItIsPlanned()
    {
        Duty duty;
        duty.kind = DutyKind::CheckRetaliation;
        duty.dueOn = Day(20'514);
        duty.record = theCase;
        const auto fresh = requestFor(duty, theCase);
        FollowUp starts;
        applyValues(starts, fresh.starting);
        QVERIFY(fresh.record.isNull());
        QCOMPARE(starts.kind, Code(code::followUpKind::balasan));
        QCOMPARE(starts.dueOn, duty.dueOn);
        duty.record = record;
        QCOMPARE(requestFor(duty, theCase), (RecordRequest{RecordKind::FollowUp, record, {}}));
    }

    void theEndOfHerContractIsAskedAboutAsRetaliationIs()
    {
        Duty duty;
        duty.kind = DutyKind::AskContractEnd;
        duty.dueOn = Day(20'514);
        duty.record = theCase;
        const auto fresh = requestFor(duty, theCase);
        FollowUp starts;
        applyValues(starts, fresh.starting);
        QVERIFY(fresh.kind == RecordKind::FollowUp && fresh.record.isNull());
        QCOMPARE(starts.kind, Code(code::followUpKind::balasan));
        QCOMPARE(starts.dueOn, duty.dueOn);
        duty.record = record;
        QCOMPARE(requestFor(duty, theCase), (RecordRequest{RecordKind::FollowUp, record, {}}));
    }

    void whatKindOfCaseItIsIsSaidInTheFormOfTheCase()
    {
        Duty duty;
        duty.kind = DutyKind::CheckKind;
        duty.record = theCase;
        QCOMPARE(requestFor(duty, theCase), (RecordRequest{RecordKind::Case, theCase, {}}));
    }

    void whoMayBeAColleagueIsSaidWhereThePersonStands()
    {
        Duty duty;
        duty.kind = DutyKind::CheckNamesake;
        duty.record = record;
        QCOMPARE(requestFor(duty, theCase), (RecordRequest{RecordKind::ReportedPerson, record, {}}));
    }

    void evidenceIsCaredForInItsOwnChain()
    {
        Duty duty;
        duty.kind = DutyKind::CareForEvidence;
        duty.record = record;
        QCOMPARE(requestFor(duty, theCase).parent, record);
    }

    void whatSheTookBackBecomesARequestOfHers()
    {
        Duty duty;
        duty.kind = DutyKind::HonourWithdrawal;
        duty.record = record; // her no
        const auto request = requestFor(duty, theCase);
        QCOMPARE(request.kind, RecordKind::DataRequest);
        QVERIFY(request.record.isNull());
        DataRequest starts;
        applyValues(starts, request.starting);
        QCOMPARE(starts.kind, Code(code::dataRequest::tarik));
    }

    void aProtectorIsFoundAtTheUnit()
    {
        for (const auto kind : {DutyKind::FindProtector, DutyKind::ForwardChild}) {
            Duty duty;
            duty.kind = kind;
            const auto request = requestFor(duty, theCase);
            Service starts;
            applyValues(starts, request.starting);
            QCOMPARE(request.kind, RecordKind::Service);
            QCOMPARE(starts.providerKind, Code(code::organisationKind::upt));
            QVERIFY(!consentRefusal(starts, {}, {})); // Nobody must agree to that.
        }
    }

    void pressureToSettleIsWrittenDownAsRetaliation()
    {
        const Day today(20'514);
        const auto request = pressureToSettle(today);
        QCOMPARE(request.kind, RecordKind::FollowUp);
        FollowUp starts;
        applyValues(starts, request.starting);
        QCOMPARE(starts.kind, Code(code::followUpKind::balasan));
        QCOMPARE(starts.doneOn, today);
        QVERIFY(reportsRetaliation(starts));
    }

private:
    const RecordId theCase = idOf<RecordId>(1);
    const RecordId record = idOf<RecordId>(2);
};

QTEST_GUILESS_MAIN(TestDutyRequest)
#include "tst_dutyrequest.moc"
