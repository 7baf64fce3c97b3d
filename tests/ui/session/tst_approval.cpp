// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "tests/support/caseviews.h"
#include "ui/session/approval.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day today(20'514);

/// What a record says once the act is done.
template <Record R> R after(const Act &act, const R &before)
{
    R record = before;
    for (const auto &change : act.changes()) {
        applyValues(record, change.coded);
        applyValues(record, change.story);
    }
    return record;
}

} // namespace

class TestApproval final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_view = {};
        m_view.dossier = idOf<DossierId>(1);
        m_view.me = idOf<RecordId>(90);
    }

    void aGoalWaitsUntilSomebodySaysYes()
    {
        Goal goal;
        goal.goal = u"tujuan contoh"_s;
        const auto id = put(m_view, 2, goal);
        QVERIFY(waitsForApproval(m_view.records.at(id)));
        const auto done = after(approvalOf(m_view, id, today), goal);
        QCOMPARE(done.approvedOn, today);
        QCOMPARE(done.approvedBy, m_view.me);
        QVERIFY(!waitsForApproval(m_view.records.at(put(m_view, 3, done))));
    }

    void aRideWaitsWhileItIsAskedFor()
    {
        Trip trip;
        trip.status = code::tripStatus::minta;
        trip.plannedOn = today.plusDays(2);
        const auto id = put(m_view, 2, trip);
        QVERIFY(waitsForApproval(m_view.records.at(id)));
        const auto done = after(approvalOf(m_view, id, today), trip);
        QCOMPARE(done.status, Code(code::tripStatus::setuju));
        QCOMPARE(done.approvedBy, m_view.me);
        Trip unsaid;
        QVERIFY(!waitsForApproval(m_view.records.at(put(m_view, 4, unsaid)))); // First somebody says when.
        unsaid.plannedOn = today;
        QVERIFY(waitsForApproval(m_view.records.at(put(m_view, 4, unsaid))));
        trip.status = code::tripStatus::batal;
        QVERIFY(!waitsForApproval(m_view.records.at(put(m_view, 3, trip))));
    }

    void whoSaysThatARideIsBookedHasApprovedIt()
    {
        const FieldValues asked{{numberOf(&Trip::status), u"minta"_s}};
        const FieldValues booked{{numberOf(&Trip::status), u"pesan"_s}};
        const auto signature = [&](RecordKind kind, const FieldValues &before, const FieldValues &answers) {
            const auto all = signedByApprover(kind, before, answers, m_view);
            const auto found = all.find(numberOf(&Trip::approvedBy));
            return found == all.end() ? std::nullopt : ValueTraits<RecordId>::fromCbor(found->second);
        };
        QVERIFY(!signature(RecordKind::Trip, asked, booked)); // The companion.
        m_view.mayApprove = true;
        QCOMPARE(signature(RecordKind::Trip, asked, booked), std::optional(m_view.me));
        QCOMPARE(signature(RecordKind::Trip, {}, booked), std::optional(m_view.me));
        QVERIFY(!signature(RecordKind::Trip, {}, asked));
        // Whoever approved it before has done so.
        auto approved = booked;
        approved[numberOf(&Trip::approvedBy)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(91));
        QVERIFY(!signature(RecordKind::Trip, approved, {{numberOf(&Trip::status), u"tiba"_s}}));
        QVERIFY(!signature(RecordKind::Service, asked, booked));
    }

    void whoSaidYesTakesItBackUntilItWentOn()
    {
        Trip trip;
        trip.status = code::tripStatus::setuju;
        trip.plannedOn = today;
        trip.approvedBy = m_view.me;
        auto id = put(m_view, 2, trip);
        QVERIFY(mayTakeApprovalBack(m_view, id));
        QVERIFY(
            waitsForApproval(m_view.records.at(put(m_view, 3, after(takenBackApproval(m_view, id), trip)))));
        trip.status = code::tripStatus::pesan;
        QVERIFY(!mayTakeApprovalBack(m_view, put(m_view, 4, trip)));
        Goal goal;
        goal.approvedOn = today;
        goal.approvedBy = m_view.me;
        id = put(m_view, 5, goal);
        QVERIFY(mayTakeApprovalBack(m_view, id));
        QVERIFY(
            waitsForApproval(m_view.records.at(put(m_view, 6, after(takenBackApproval(m_view, id), goal)))));
        goal.approvedBy = idOf<RecordId>(91);
        QVERIFY(!mayTakeApprovalBack(m_view, put(m_view, 7, goal)));
        QVERIFY(!mayTakeApprovalBack(m_view, put(m_view, 8, Session())));
    }

    void nothingElseWaits()
    {
        QVERIFY(!waitsForApproval(m_view.records.at(put(m_view, 2, Session()))));
        QVERIFY(!waitsForApproval(m_view.records.at(put(m_view, 3, Service()))));
    }

private:
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
