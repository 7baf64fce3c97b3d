// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/postaccess.h"

#include <QTest>

using namespace rp3;
using namespace rp3::code::staffRole;

namespace {

StaffMember member(std::uint8_t id, const Codes &roles)
{
    StaffMember member;
    member.id = RecordId(RecordId::Bytes{id});
    member.roles = roles;
    member.active = true;
    return member;
}

StaffMember with(StaffMember changed, const Codes &roles)
{
    changed.roles = roles;
    return changed;
}

StaffMember gone(StaffMember changed)
{
    changed.active = false;
    return changed;
}

} // namespace

class TestPostAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whoServesKeepsTheLedgerAndTheDirectory()
    {
        using enum RecordKind;
        for (const Code role : {k_cegah, k_adu, k_damping, petugas, pendamping, konselor, paralegal}) {
            for (const auto kind : {OutreachEvent, Visit, DirectoryEntry})
                QVERIFY(mayAddToPost({role}, kind) && mayChangeInPost({role}, kind));
            QVERIFY(mayAddToPost({role}, Feedback));
            QVERIFY(mayShowHiddenAddress({role}));
        }
        for (const Code role : {admin, penyelia, auditor}) {
            for (const auto kind : {OutreachEvent, Visit, DirectoryEntry, Feedback, TripBudget})
                QVERIFY(!mayAddToPost({role}, kind) && !mayChangeInPost({role}, kind));
            QVERIFY(!mayShowHiddenAddress({role}));
        }
        QVERIFY(!mayAddToPost({}, Visit));
    }

    void moneyStaffAndWhatWasSaidAreForCoordinators()
    {
        for (const Code role : {k_cegah, k_adu, k_damping}) {
            QVERIFY(mayAddToPost({role}, RecordKind::TripBudget));
            QVERIFY(mayChangeInPost({role}, RecordKind::Feedback));
            QVERIFY(mayUnhideAddress({role}));
        }
        for (const Code role : {petugas, pendamping, konselor, paralegal}) {
            QVERIFY(!mayAddToPost({role}, RecordKind::TripBudget));
            QVERIFY(!mayChangeInPost({role}, RecordKind::Feedback));
            QVERIFY(!mayChangeInPost({role}, RecordKind::StaffMember));
            QVERIFY(!mayAddToPost({role}, RecordKind::StaffTraining));
            QVERIFY(!mayUnhideAddress({role}));
        }
        for (const Code role : {k_cegah, admin}) {
            QVERIFY(mayChangeInPost({role}, RecordKind::StaffMember));
            QVERIFY(mayAddToPost({role}, RecordKind::StaffTraining));
        }
    }

    void nobodyMakesStaffOrAnythingOfACaseHere()
    {
        const Codes everything{k_cegah, k_adu, k_damping, petugas, pendamping, konselor, paralegal, admin};
        for (const auto &record : recordDescriptions()) {
            const bool isMade = record.kind == RecordKind::StaffMember || record.kind == RecordKind::Post;
            if (record.home == Home::Case || isMade)
                QVERIFY(!mayAddToPost(everything, record.kind));
            if (record.home == Home::Case)
                QVERIFY(!mayChangeInPost(everything, record.kind));
        }
    }

    void theRoomItselfIsForCoordinators()
    {
        using enum RecordKind;
        for (const Code role : {k_cegah, k_adu, k_damping}) {
            QVERIFY(mayChangeInPost({role}, Post));
            QVERIFY(mayAddToPost({role}, Supervision) && mayChangeInPost({role}, Supervision));
        }
        for (const Code role : {petugas, pendamping, konselor, paralegal, admin, penyelia, auditor}) {
            QVERIFY(!mayChangeInPost({role}, Post));
            QVERIFY(!mayAddToPost({role}, Supervision));
        }
    }

    void whoeverWorksHereReportsDataInWrongHands()
    {
        for (const Code role : {k_cegah, k_adu, k_damping, petugas, pendamping, konselor, paralegal, admin})
            QVERIFY(mayAddToPost({role}, RecordKind::Breach) && mayChangeInPost({role}, RecordKind::Breach));
        for (const Code role : {penyelia, auditor})
            QVERIFY(!mayAddToPost({role}, RecordKind::Breach));
    }

    void aSheltersAddressIsHiddenUntilSomebodySaysOtherwise()
    {
        DirectoryEntry entry;
        QVERIFY(!isAddressHidden(entry));
        entry.kind = code::organisationKind::rumah_aman;
        QVERIFY(isAddressHidden(entry));
        entry.addressHidden = false;
        QVERIFY(!isAddressHidden(entry));
        entry.kind = code::organisationKind::lbh;
        entry.addressHidden = true;
        QVERIFY(isAddressHidden(entry));
    }

    void nobodyDecidesAboutHerself()
    {
        const auto me = member(1, {k_adu, k_damping});
        const QList staff{me, member(2, {k_adu})};
        QCOMPARE(staffRefusal(me, with(me, {k_adu}), me, staff), StaffRefusal::Herself);
        QCOMPARE(staffRefusal(me, gone(me), me, staff), StaffRefusal::Herself);
        auto older = me;
        older.sex = code::sex::f;
        QCOMPARE(staffRefusal(me, older, me, staff), std::nullopt);
    }

    void whoHoldsTheKeysIsChosenByWhoHoldsThem()
    {
        const auto companion = member(1, {pendamping});
        const auto office = member(2, {admin});
        const auto prevention = member(3, {k_cegah});
        const auto coordinator = member(4, {k_damping});
        const QList staff{companion, office, prevention, coordinator};
        const auto raised = with(companion, {k_adu});
        QCOMPARE(staffRefusal(companion, raised, office, staff), StaffRefusal::NeedsCoordinator);
        QCOMPARE(staffRefusal(companion, raised, prevention, staff), StaffRefusal::NeedsCoordinator);
        QCOMPARE(staffRefusal(companion, raised, coordinator, staff), std::nullopt);
        QCOMPARE(staffRefusal(companion, with(companion, {konselor}), office, staff), std::nullopt);
        // Coming back as one counts, too.
        QCOMPARE(staffRefusal(gone(raised), raised, office, staff), StaffRefusal::NeedsCoordinator);
    }

    void theRoomIsNeverLeftWithoutOneWhoHoldsTheKeys()
    {
        const auto last = member(1, {k_adu});
        const auto office = member(2, {admin});
        QCOMPARE(staffRefusal(last, gone(last), office, {last, office}), StaffRefusal::NobodyLeft);
        QCOMPARE(staffRefusal(last, with(last, {petugas}), office, {last, office, gone(member(3, {k_adu}))}),
                 StaffRefusal::NobodyLeft);
        QCOMPARE(staffRefusal(last, gone(last), office, {last, office, member(3, {k_damping})}),
                 std::nullopt);
        QCOMPARE(staffRefusal(office, gone(office), last, {last, office}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPostAccess)
#include "tst_postaccess.moc"
