// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "storage/actrules.h"
#include "storage/postrules.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace rp3::code::staffRole;
using namespace Qt::StringLiterals;

namespace {

const RecordId somebody(RecordId::Bytes{1});
const RecordId herself(RecordId::Bytes{2});
const RecordId entry(RecordId::Bytes{3});

/// A record as it stands in the dossier.
template <Record R> void put(DossierState &state, const RecordId &id, const R &record)
{
    auto values = valuesOf(record, Tier::Coded);
    values.merge(valuesOf(record, Tier::Identity));
    values.merge(valuesOf(record, Tier::Story));
    state.records[id] = {fields(Type<R>()).kind, values, {}, {}, false};
}

StaffMember by(const Codes &roles)
{
    auto me = with(aStaffMember(), &StaffMember::roles, roles);
    me.id = herself;
    return me;
}

/// How the door answers to a new record.
template <Record R>
std::optional<ErrorKind> adding(const R &record, const Codes &roles, DossierState state = {})
{
    Act act(DossierId(DossierId::Bytes{9}));
    act.create(record);
    const auto checked = checkPostAct(act, fields(Type<R>()).home, state, by(roles));
    return checked ? std::nullopt : std::optional(checked.error().kind);
}

template <Record R>
std::optional<ErrorKind> changing(const R &before, const R &after, const Codes &roles,
                                  const DossierState &state)
{
    Act act(DossierId(DossierId::Bytes{9}));
    act.set(before, after);
    const auto checked = checkPostAct(act, fields(Type<R>()).home, state, by(roles));
    return checked ? std::nullopt : std::optional(checked.error().kind);
}

template <typename Field> Feedback feedback(Day month, Field field, int answer)
{
    Feedback given;
    given.givenOn = month;
    given.*field = answer;
    return given;
}

} // namespace

class TestPostRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void rolesDecideWhoWrites()
    {
        const Visit visit;
        QCOMPARE(adding(visit, {konselor}), std::nullopt);
        QCOMPARE(adding(visit, {auditor}), ErrorKind::Denied);
        TripBudget budget;
        budget.year = 2026;
        QCOMPARE(adding(budget, {konselor}), ErrorKind::Denied);
        QCOMPARE(adding(budget, {k_adu}), std::nullopt);
    }

    void aRecordLivesWhereItsKindLives()
    {
        Act act(DossierId(DossierId::Bytes{9}));
        act.create(DirectoryEntry());
        QCOMPARE(checkPostAct(act, Home::Post, {}, by({k_adu})).error().kind, ErrorKind::Invalid);
        QVERIFY(checkPostAct(act, Home::Room, {}, by({k_adu})));
        QCOMPARE(adding(aSession(), {k_adu, konselor}), ErrorKind::Denied);
    }

    void numbersStayInTheirRange()
    {
        QCOMPARE(adding(with(Visit(), &Visit::count, -1), {konselor}), ErrorKind::Invalid);
        QCOMPARE(adding(with(OutreachEvent(), &OutreachEvent::women, -3), {konselor}), ErrorKind::Invalid);
        for (const int year : {0, 26, 20'260})
            QCOMPARE(adding(with(TripBudget(), &TripBudget::year, year), {k_adu}), ErrorKind::Invalid);
        QCOMPARE(adding(TripBudget(), {k_adu}), ErrorKind::Invalid);
        const auto month = Day::fromDate(QDate(2026, 11, 1));
        for (const int answer : {0, 6, -1})
            QCOMPARE(adding(feedback(month, &Feedback::wasHeard, answer), {konselor}), ErrorKind::Invalid);
        QCOMPARE(adding(feedback(month, &Feedback::wasHeard, 5), {konselor}), std::nullopt);
    }

    void feedbackKnowsOnlyItsMonth()
    {
        const auto exact = Day::fromDate(QDate(2026, 11, 23));
        QCOMPARE(adding(feedback(exact, &Feedback::wasSafe, 5), {konselor}), ErrorKind::Invalid);
        QCOMPARE(adding(feedback({}, &Feedback::wasSafe, 5), {konselor}), ErrorKind::Invalid);
    }

    void textsAndReasonsAreCheckedAsInACase()
    {
        const QString huge(maximumTextLength + 1, u'x');
        QCOMPARE(adding(with(OutreachEvent(), &OutreachEvent::note, huge), {konselor}), ErrorKind::Invalid);
        DossierState state;
        put(state, entry, Visit());
        Act act(DossierId(DossierId::Bytes{9}));
        act.voidRecord(RecordKind::Visit, entry, u" "_s);
        QCOMPARE(checkPostAct(act, Home::Post, state, by({konselor})).error().kind, ErrorKind::Invalid);
    }

    void theRoomKeepsItsCodeAndStaysOne()
    {
        Post room;
        room.id = entry;
        room.code = *Label::fromString(u"JKT01");
        DossierState state;
        put(state, entry, room);
        QCOMPARE(changing(room, with(room, &Post::phone, u"0800 0000 9999"_s), {k_adu}, state), std::nullopt);
        QCOMPARE(changing(room, with(room, &Post::phone, u"0800 0000 9999"_s), {admin}, state),
                 ErrorKind::Denied);
        QCOMPARE(changing(room, with(room, &Post::code, *Label::fromString(u"JKT02")), {k_adu}, state),
                 ErrorKind::Invalid);
        QCOMPARE(changing(room, with(room, &Post::womenWorkers, -1), {k_adu}, state), ErrorKind::Invalid);
        QCOMPARE(adding(Post(), {k_adu}), ErrorKind::Denied);
        Act gone(DossierId(DossierId::Bytes{9}));
        gone.voidRecord(RecordKind::Post, entry, u"keliru"_s);
        QCOMPARE(checkPostAct(gone, Home::Room, state, by({k_adu})).error().kind, ErrorKind::Invalid);
    }

    void onlyACoordinatorTakesAnAddressOutOfHiding()
    {
        DirectoryEntry shelter;
        shelter.id = entry;
        shelter.kind = code::organisationKind::rumah_aman;
        DossierState state;
        put(state, entry, shelter);
        const auto open = with(shelter, &DirectoryEntry::addressHidden, false);
        const auto renamed = with(shelter, &DirectoryEntry::kind, Code(u"lbh"));
        for (const auto &after : {open, renamed}) {
            QCOMPARE(changing(shelter, after, {konselor}, state), ErrorKind::Denied);
            QCOMPARE(changing(shelter, after, {k_damping}, state), std::nullopt);
        }
        const auto called = with(shelter, &DirectoryEntry::verifiedOn, Day(20'514));
        QCOMPARE(changing(shelter, called, {konselor}, state), std::nullopt);
    }

    void ofStaffOnlyWhatNeedsNoSignatureIsChanged()
    {
        auto member = with(aStaffMember(), &StaffMember::roles, {pendamping});
        member.id = somebody;
        DossierState state;
        put(state, somebody, member);
        put(state, herself, by({k_adu}));
        const auto answer = [&](const StaffMember &after) { return changing(member, after, {k_adu}, state); };
        QCOMPARE(answer(with(member, &StaffMember::roles, {konselor})), std::nullopt);
        QCOMPARE(answer(with(member, &StaffMember::active, false)), std::nullopt);
        QCOMPARE(answer(with(member, &StaffMember::name, u"Nama Contoh"_s)), ErrorKind::Invalid);
        QCOMPARE(answer(with(member, &StaffMember::boxKey, PublicKey(PublicKey::Bytes{5}))),
                 ErrorKind::Invalid);
        QCOMPARE(answer(with(member, &StaffMember::reportsTo, {herself})), ErrorKind::Invalid);
        QCOMPARE(changing(member, with(member, &StaffMember::roles, {k_adu}), {admin}, state),
                 ErrorKind::Denied);
        const auto me = by({k_adu});
        QCOMPARE(changing(me, with(me, &StaffMember::active, false), {k_adu}, state), ErrorKind::Denied);
        Act act(DossierId(DossierId::Bytes{9}));
        act.voidRecord(RecordKind::StaffMember, somebody, u"Alasan contoh"_s);
        QCOMPARE(checkPostAct(act, Home::Room, state, me).error().kind, ErrorKind::Invalid);
        QCOMPARE(adding(member, {k_adu}), ErrorKind::Denied);
    }

    void trainingBelongsToSomebodyOfTheRoom()
    {
        DossierState state;
        put(state, somebody, aStaffMember());
        QCOMPARE(adding(with(StaffTraining(), &StaffTraining::member, somebody), {admin}, state),
                 std::nullopt);
        QCOMPARE(adding(with(StaffTraining(), &StaffTraining::member, entry), {admin}, state),
                 ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestPostRules)
#include "tst_postrules.moc"
