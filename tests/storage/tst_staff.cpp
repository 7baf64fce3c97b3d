// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "storage/staff.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(char letter)
{
    return *RecordId::fromBytes(QByteArray(16, letter));
}

StaffMember member(char letter, const Codes &roles, std::optional<bool> active = true)
{
    StaffMember made;
    made.id = idOf(letter);
    made.roles = roles;
    made.active = active;
    made.boxKey = PublicKey(crypto::BoxKeyPair::generate()->publicKey().bytes());
    return made;
}

QList<RecordId> idsOf(const QList<KeyHolder> &holders)
{
    QList<RecordId> ids;
    for (const auto &holder : holders)
        ids.append(holder.staff);
    return ids;
}

} // namespace

class TestStaff final : public QObject {
    Q_OBJECT

    const QList<StaffMember> m_staff{member('a', {Code(u"k_adu")}), member('d', {Code(u"k_damping")}),
                                     member('p', {Code(u"pendamping")}), member('c', {Code(u"k_cegah")})};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsAssignedAndBothCoordinatorsHoldTheKeys()
    {
        QCOMPARE(idsOf(holdersFor(m_staff, {idOf('p')}, {})), (QList{idOf('a'), idOf('d'), idOf('p')}));
    }

    void whoCoordinatesPreventionOrNothingHoldsNoKey()
    {
        const auto ids = idsOf(holdersFor(m_staff, {}, {}));
        QVERIFY(!ids.contains(idOf('c')));
        QVERIFY(!ids.contains(idOf('p')));
    }

    void nobodyInConflictHoldsAKeyNotEvenAssigned()
    {
        QCOMPARE(idsOf(holdersFor(m_staff, {idOf('p')}, {idOf('p'), idOf('a')})), QList{idOf('d')});
        QVERIFY(holdersFor(m_staff, {idOf('p')}, {idOf('p'), idOf('a'), idOf('d')}).isEmpty());
    }

    void whoLeftOrWasNeverActiveHoldsNoKey()
    {
        const QList<StaffMember> staff{member('a', {Code(u"k_adu")}, false),
                                       member('d', {Code(u"k_damping")}, std::nullopt)};
        QVERIFY(holdersFor(staff, {idOf('a')}, {}).isEmpty());
    }

    void aCoordinatorWhoIsAssignedGetsHerKeyOnce()
    {
        QCOMPARE(idsOf(holdersFor(m_staff, {idOf('a'), idOf('a')}, {})), (QList{idOf('a'), idOf('d')}));
    }

    void theKeyIsThatOfHerRecord()
    {
        const auto holders = holdersFor(m_staff, {idOf('p')}, {});
        QCOMPARE(holders.last().boxKey.bytes(), m_staff[2].boxKey.bytes());
    }

    void everybodyWhoWorksHereReadsTheList()
    {
        StaffedRoom staffed;
        const auto hired = staffed.hire(u"Kenanga Contoh"_s, {Code(u"admin")});
        for (const auto &reader : {staffed.room.coordinatorId, staffed.room.counselorId, hired}) {
            const auto staff = readStaff(staffed.unlockAs(reader)->desk());
            QCOMPARE(staff->size(), 3);
            QCOMPARE(findStaff(*staff, hired)->name, u"Kenanga Contoh"_s);
            QVERIFY(!findStaff(*staff, idOf('x')));
        }
    }

    void theRollHasWhoHelpsButNeverWhere()
    {
        StaffedRoom staffed;
        const auto session = staffed.room.unlockAsCounselor();
        DirectoryEntry shelter;
        shelter.kind = code::organisationKind::rumah_aman;
        shelter.name = u"Rumah Aman Contoh"_s;
        shelter.hours = u"24 jam"_s;
        shelter.confidence = code::directoryConfidence::high;
        shelter.address = u"Jalan Rahasia Contoh 1"_s;
        shelter.phone = u"0800-0000-0009"_s;
        shelter.note = u"catatan contoh"_s;
        auto gone = shelter;
        gone.active = false;
        DirectoryEntry company;
        company.kind = code::organisationKind::perusahaan;
        Act act(roomDossierOf(session->desk().post));
        act.create(shelter);
        act.create(gone);
        act.create(company);
        StaffedRoom::writeInRoom(*session, act);
        const auto roll = *readRoll(session->desk());
        QCOMPARE(roll.companies.size(), 1);
        QCOMPARE(roll.helpers.size(), 1);
        auto kept = roll.helpers.first();
        DirectoryEntry expected;
        expected.id = kept.id;
        expected.kind = shelter.kind;
        expected.name = shelter.name;
        expected.hours = shelter.hours;
        expected.confidence = shelter.confidence;
        QCOMPARE(kept, expected);
    }

    void theRollHasWhatEachLearntWithoutTheNotes()
    {
        StaffedRoom staffed;
        const auto session = staffed.room.unlockAsCounselor();
        StaffTraining training;
        training.member = staffed.room.counselorId;
        training.trainings = {code::staffTraining::TPKS};
        training.trainedOn = Day(20'000);
        training.note = u"catatan contoh"_s;
        Act act(roomDossierOf(session->desk().post));
        act.create(training);
        StaffedRoom::writeInRoom(*session, act);
        const auto trainings = readRoll(session->desk())->trainings;
        QCOMPARE(trainings.size(), 1);
        QCOMPARE(trainings.first().member, training.member);
        QCOMPARE(trainings.first().trainings, training.trainings);
        QVERIFY(trainings.first().note.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
