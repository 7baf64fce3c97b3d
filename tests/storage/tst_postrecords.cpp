// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/outreach.h"
#include "journal/ids.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

DirectoryEntry aShelter()
{
    DirectoryEntry entry;
    entry.kind = Code(u"rumah_aman");
    entry.name = u"Rumah Contoh"_s;
    entry.phone = u"000-000-000"_s;
    entry.address = u"Jalan Contoh 1"_s;
    return entry;
}

template <Record R> Result<RecordId> add(Room &room, const R &record)
{
    const auto dossier = fields(Type<R>()).home == Home::Post ? postDossierOf(room.desk().post)
                                                              : roomDossierOf(room.desk().post);
    Act act(dossier);
    act.create(record);
    const auto written = room.write(act);
    return written ? Result<RecordId>(written->created.first()) : failAs(written);
}

template <Record R> Result<Written> change(Room &room, const R &before, const R &after)
{
    const auto home = fields(Type<R>()).home;
    Act act(room.postRecords().open(home)->dossier);
    act.set(before, after);
    return room.write(act);
}

/// What was looked at, from the room side of the room's own dossier.
QList<AccessOperation> looks(const Room &room)
{
    const auto dossier = roomDossierOf(room.desk().post);
    const auto side = readDossier(room.desk(), roomSideOf(dossier), dossier);
    QList<AccessOperation> found;
    for (const auto &entry : side->entries) {
        for (const auto &record : entry.coded.records) {
            if (record.operation == Operation::Access)
                found.append(*accessOperationFrom(record.fields));
        }
    }
    return found;
}

} // namespace

class TestPostRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_staffed.emplace();
    }

    void whatOneWritesEverybodyReads()
    {
        OutreachEvent talk;
        talk.kind = Code(u"haktp");
        talk.heldOn = Day(20'514);
        talk.women = 30;
        talk.topic = u"Topik contoh"_s;
        QVERIFY(add(*m_staffed->room.unlockAsCounselor(), talk));
        const auto newcomer = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"auditor")});
        for (const auto &reader : {m_staffed->room.coordinatorId, newcomer}) {
            const auto session = m_staffed->unlockAs(reader);
            const auto view = session->postRecords().open(Home::Post);
            QCOMPARE(view->me.id, reader);
            QCOMPARE(view->all<OutreachEvent>().size(), 1);
            QCOMPARE(view->all<OutreachEvent>().first().topic, u"Topik contoh"_s);
        }
    }

    void itIsCountedInTheTablesToo()
    {
        const auto session = m_staffed->room.unlockAsCounselor();
        Visit visit;
        visit.visitedOn = Day(20'514);
        visit.count = 2;
        const auto id = *add(*session, visit);
        visit.id = id;
        auto more = visit;
        more.count = 3;
        QVERIFY(change(*session, visit, more));
        auto statement = session->desk().database->prepare("SELECT count FROM p_visit");
        QCOMPARE(*statement->first([](const sqlite::Row &row) { return row.get<int>(0); }), std::optional(3));
    }

    void aDayHasOneTally()
    {
        const auto session = m_staffed->room.unlockAsCounselor();
        auto &post = session->postRecords();
        QVERIFY(post.countVisits(Day(20'514), 1));
        QVERIFY(post.countVisits(Day(20'514), 1));
        QVERIFY(post.countVisits(Day(20'515), 1));
        QVERIFY(post.countVisits(Day(20'515), -1));
        const auto visits = post.open(Home::Post)->all<Visit>();
        QCOMPARE(visits.size(), 2);
        QCOMPARE(tallyOf(visits, Day(20'514))->count, Count(2));
        QCOMPARE(tallyOf(visits, Day(20'515))->count, Count(0));
        QCOMPARE(post.countVisits(Day(20'515), -1).error().kind, ErrorKind::Invalid);
    }

    void whoMayNotIsRefusedAndNothingIsWritten()
    {
        const auto session = m_staffed->room.unlockAsCounselor();
        TripBudget budget;
        budget.year = 2026;
        budget.amount = 1'000'000;
        QCOMPARE(add(*session, budget).error().kind, ErrorKind::Denied);
        QVERIFY(session->postRecords().open(Home::Post)->records.empty());
        Visit visit;
        QVERIFY(
            session->desk().database->run("ALTER TABLE p_visit RENAME TO hidden")); // What follows an entry.
        QVERIFY(!add(*session, visit));
        QVERIFY(!session->desk().database->isInTransaction());
        QVERIFY(session->desk().database->run("ALTER TABLE hidden RENAME TO p_visit"));
        QVERIFY(session->postRecords().open(Home::Post)->records.empty());
    }

    void aHiddenAddressIsShownOnlyOnRequestAndItIsWrittenDown()
    {
        const auto auditor = m_staffed->hire(u"Cempaka Contoh"_s, {Code(u"auditor")});
        auto session = m_staffed->room.unlockAsCounselor();
        const auto shelter = *add(*session, aShelter());
        auto open = aShelter();
        open.kind = Code(u"lbh");
        const auto office = *add(*session, open);
        const auto view = session->postRecords().open(Home::Room);
        QVERIFY(!view->records.at(shelter).values.contains(numberOf(&DirectoryEntry::address)));
        QVERIFY(view->records.at(office).values.contains(numberOf(&DirectoryEntry::address)));
        QVERIFY(view->hiddenAddresses == std::set{shelter});
        QVERIFY(looks(*session).isEmpty());

        QCOMPARE(*session->postRecords().showAddress(shelter), u"Jalan Contoh 1"_s);
        QCOMPARE(looks(*session), (QList<AccessOperation>{{Code(u"view"), shelter}}));
        QCOMPARE(session->postRecords().showAddress(view->me.id).error().kind, ErrorKind::NotFound);

        session.reset();
        const auto other = m_staffed->unlockAs(auditor);
        QCOMPARE(other->postRecords().showAddress(shelter).error().kind, ErrorKind::Denied);
        QCOMPARE(looks(*other).size(), 1);
    }

    void whatIsChangedWithoutSeeingTheAddressLeavesIt()
    {
        const auto session = m_staffed->room.unlockAsCounselor();
        const auto shelter = *add(*session, aShelter());
        const auto before = session->postRecords().open(Home::Room)->all<DirectoryEntry>().first();
        auto after = before;
        after.verifiedOn = Day(20'514);
        QVERIFY(change(*session, before, after));
        QCOMPARE(*session->postRecords().showAddress(shelter), u"Jalan Contoh 1"_s);
    }

    void anotherRoleCountsAtOnceAndTheKioskStillKnowsHer()
    {
        const auto newcomer = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"pendamping")});
        auto session = m_staffed->room.unlockAsCounselor();
        StaffedRoom::attest(*session, newcomer);
        session.reset();
        session = m_staffed->room.unlockAsCoordinator();
        const auto before = *findStaff(*readStaff(session->desk()), newcomer);
        auto after = before;
        after.roles = {Code(u"auditor")};
        QVERIFY(change(*session, before, after));
        const auto published = readPublishedKeys(m_staffed->room.folder());
        QCOMPARE(published->members.size(), 3);
        session.reset();
        session = m_staffed->unlockAs(newcomer);
        QVERIFY(session->alarms().isEmpty());
        QCOMPARE(add(*session, Visit()).error().kind, ErrorKind::Denied);
    }

    void whoLeftWritesNothingAndGetsNoFilings()
    {
        const auto newcomer = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"pendamping")});
        auto session = m_staffed->room.unlockAsCounselor();
        StaffedRoom::attest(*session, newcomer);
        session.reset();
        session = m_staffed->room.unlockAsCoordinator();
        const auto before = *findStaff(*readStaff(session->desk()), newcomer);
        auto after = before;
        after.active = false;
        QVERIFY(change(*session, before, after));
        QCOMPARE(readPublishedKeys(m_staffed->room.folder())->members.size(), 2);
        session.reset();
        session = m_staffed->unlockAs(newcomer);
        QVERIFY(session->alarms().isEmpty());
        QCOMPARE(add(*session, Visit()).error().kind, ErrorKind::Denied);
    }

private:
    std::optional<StaffedRoom> m_staffed;
};

QTEST_GUILESS_MAIN(TestPostRecords)
#include "tst_postrecords.moc"
