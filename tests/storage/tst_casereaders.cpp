// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "journal/keychange.h"
#include "storage/casereaders.h"
#include "storage/entrytable.h"
#include "storage/personlinks.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const QString why = u"Cuti melahirkan contoh"_s;

Session aSession(const QString &note)
{
    Session session;
    session.kind = Code(u"konseling");
    session.summary = note;
    return session;
}

/// What the notes of the case's sessions say, as far as this room opens them; sorted.
QStringList notesIn(const Room &room, const DossierId &dossier)
{
    QStringList notes;
    for (const auto &session : readDossier(room.desk(), dossier)->state.all<Session>()) {
        if (!session.summary.isEmpty())
            notes.append(session.summary);
    }
    notes.sort();
    return notes;
}

void writeNote(Room &room, const DossierId &dossier, const QString &note)
{
    Act act(dossier);
    act.create(aSession(note));
    QVERIFY(room.records().write(act));
}

QList<KeptKey> wrapsOf(const Room &room, const RecordId &holder, const DossierId &dossier)
{
    return *WrapTable(*room.desk().database).find(holder, dossier);
}

} // namespace

class TestCaseReaders final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_staffed.emplace();
        m_kenanga = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"konselor")});
        m_room = m_staffed->unlockAs(former());
        m_dossier = aCaseOf(m_staffed->room, *m_room);
        writeNote(*m_room, m_dossier, u"lama"_s);
    }

    void cleanup() { m_room.reset(); }

    void theNewCompanionReadsWhatWasWrittenBefore_data() { whoHandsOver(); }

    void theNewCompanionReadsWhatWasWrittenBefore()
    {
        handOver();
        sitDown(m_kenanga);
        QCOMPARE(m_room->cases().page({})->size(), 1);
        const auto view = m_room->records().open(m_dossier);
        QVERIFY(view);
        QCOMPARE(view->record.leadCompanion, m_kenanga);
        QCOMPARE(view->persons.first().name, u"Melati Contoh"_s);
        QCOMPARE(view->complaints.first().narrative, aFiling().complaint.narrative);
        QVERIFY(view->decisions.isEmpty());
        writeNote(*m_room, m_dossier, u"baru"_s);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
        QCOMPARE(m_room->records().cards()->cards.size(), 1);
    }

    void whatWasWrittenKeepsTheNameOfItsAuthor()
    {
        handOver(former());
        sitDown(m_kenanga);
        const auto before = readDossier(m_room->desk(), m_dossier)->entries;
        QVERIFY(std::ranges::any_of(before, [&](const OpenedEntry &entry) {
            return entry.story && entry.story->author == former();
        }));
    }

    void theFormerCompanionReadsNothingOfIt_data() { whoHandsOver(); }

    void theFormerCompanionReadsNothingOfIt()
    {
        handOver();
        const bool isStillThere = m_room->desk().user == former();
        // At once, if it was she who handed over, and after a restart.
        for (int i = isStillThere ? 0 : 1; i < 2; ++i) {
            if (i == 1)
                sitDown(former());
            QVERIFY(wrapsOf(*m_room, former(), m_dossier).isEmpty());
            QVERIFY(!*m_room->desk().held->load(m_dossier));
            QCOMPARE(m_room->records().open(m_dossier).error().kind, ErrorKind::Denied);
            QVERIFY(m_room->records().watch({m_dossier})->isEmpty());
            QVERIFY(m_room->records().cards()->cards.isEmpty());
            QVERIFY(m_room->cases().page({})->isEmpty());
            QVERIFY(m_room->cases().caseload()->isEmpty());
            QVERIFY(notesIn(*m_room, m_dossier).isEmpty());
            Act act(m_dossier);
            act.create(aSession(u"terlambat"_s));
            QCOMPARE(m_room->records().write(act).error().kind, ErrorKind::Denied);
        }
    }

    void aCopyOfHerKeysOpensNothingNew_data() { whoHandsOver(); }

    void aCopyOfHerKeysOpensNothingNew()
    {
        const auto copies = wrapsOf(*m_room, former(), m_dossier);
        QVERIFY(!copies.isEmpty());
        handOver();
        sitDown(m_kenanga);
        writeNote(*m_room, m_dossier, u"baru"_s);
        for (const auto &copy : copies)
            QVERIFY(WrapTable(*m_room->desk().database).put(copy));
        sitDown(former());
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList(u"lama"_s)); // What was known stays known.
        QVERIFY(m_room->records().cards()->cards.isEmpty());
        QCOMPARE(m_room->records().handOver(m_dossier, m_kenanga, why).error().kind, ErrorKind::Locked);
    }

    void aCopyOfHerKeysDoesNotSayWhoWasHandedWhat()
    {
        const auto copies = wrapsOf(*m_room, former(), m_dossier);
        handOver(m_staffed->room.coordinatorId);
        QCOMPARE(reasonsIn(*m_room), QStringList(why));
        for (const auto &copy : copies)
            QVERIFY(WrapTable(*m_room->desk().database).put(copy));
        sitDown(former());
        QVERIFY(reasonsIn(*m_room).isEmpty());
        QCOMPARE(readDossier(m_room->desk(), m_dossier)->state.all<Case>().first().leadCompanion, former());
    }

    void theCoordinatorReadsOn_data() { whoHandsOver(); }

    void theCoordinatorReadsOn()
    {
        handOver();
        sitDown(m_kenanga);
        writeNote(*m_room, m_dossier, u"baru"_s);
        sitDown(m_staffed->room.coordinatorId);
        QCOMPARE(m_room->cases().caseload()->size(), 1);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
        QVERIFY(m_room->records().giveReason(m_dossier, u"Rapat kasus"_s));
        QCOMPARE(m_room->records().open(m_dossier)->persons.first().name, u"Melati Contoh"_s);
    }

    void aCoordinatorWhoWasTheCompanionReadsOn()
    {
        handOver(former(), m_staffed->room.coordinatorId);
        sitDown(m_staffed->room.coordinatorId);
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
        QVERIFY(*m_room->desk().held->load(m_dossier));
        sitDown(m_kenanga);
        writeNote(*m_room, m_dossier, u"baru"_s);
        sitDown(m_staffed->room.coordinatorId);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
    }

    void theCaseMayComeBack()
    {
        handOver(former());
        sitDown(m_kenanga);
        writeNote(*m_room, m_dossier, u"baru"_s);
        QVERIFY(m_room->records().handOver(m_dossier, former(), why));
        QVERIFY(m_room->cases().page({})->isEmpty());
        sitDown(former());
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
        QVERIFY(m_room->records().open(m_dossier));
    }

    void theRoomSideSaysWhoHandedOverToWhomAndWhy()
    {
        handOver(m_staffed->room.coordinatorId);
        const auto side = readDossier(m_room->desk(), roomSideOf(m_dossier), m_dossier);
        const auto &entry = side->entries.last();
        const auto access = accessOperationFrom(entry.coded.records.first().fields);
        QCOMPARE(*access, (AccessOperation{Code(u"share"), m_kenanga}));
        QCOMPARE(entry.story->author, m_staffed->room.coordinatorId);
        QCOMPARE(reasonsIn(*m_room), QStringList(why));
    }

    void aCaseThatIsClosedToSomebodyStaysSo()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_staffed->room.coordinatorId}};
        m_dossier = aCaseOf(m_staffed->room, *m_room, filed);
        const auto refused = m_room->records().handOver(m_dossier, m_staffed->room.coordinatorId, why);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
        QCOMPARE(m_room->records().open(m_dossier).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_room->cases().page({})->size(), 1); // The other case.
        sitDown(m_staffed->room.coordinatorId);
        QVERIFY(wrapsOf(*m_room, m_staffed->room.coordinatorId, m_dossier).isEmpty());
        QCOMPARE(m_room->cases().page({})->size(), 1);
        sitDown(m_kenanga);
        QVERIFY(m_room->records().open(m_dossier)->isClosed);
    }

    void nobodyIsLetInWhoMustNotKnowOfHerOtherCase()
    {
        auto filed = aFiling();
        const auto melur = hire(u"Melur Contoh"_s, {Code(u"konselor")});
        sitDown(former());
        StaffedRoom::attest(*m_room, melur);
        m_staffed->room.published = *publishedKeysOf(m_room->desk());
        filed.about = {AboutStaff::Answer::These, {melur}};
        const auto other = aCaseOf(m_staffed->room, *m_room, filed);
        const auto placeIn = [&](const DossierId &dossier) {
            return PersonPlace{dossier, m_room->records().open(dossier)->persons.first().id};
        };
        QVERIFY(PersonLinks(m_room->desk(), m_room->writer()).link(placeIn(m_dossier), placeIn(other)));
        QCOMPARE(m_room->records().handOver(m_dossier, melur, why).error().kind, ErrorKind::Denied);
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
    }

    void onlyTheCompanionOrACoordinatorHandsOver()
    {
        const auto stranger = hire(u"Cempaka Contoh"_s, {Code(u"konselor")});
        const auto auditor = hire(u"Dahlia Contoh"_s, {Code(u"auditor")});
        const auto late = hire(u"Anggrek Contoh"_s, {Code(u"k_adu")});
        for (const auto &[who, error] :
             {std::pair(stranger, ErrorKind::Denied), std::pair(auditor, ErrorKind::Denied),
              std::pair(late, ErrorKind::Locked)}) { // She holds no keys of it.
            sitDown(who);
            QCOMPARE(m_room->records().handOver(m_dossier, m_kenanga, why).error().kind, error);
        }
        const auto nowhere = *DossierId::fromBytes(QByteArray(16, 'x'));
        QCOMPARE(m_room->records().handOver(nowhere, m_kenanga, why).error().kind, ErrorKind::NotFound);
    }

    void onlyWhoMayAccompanyTakesItOver()
    {
        const auto auditor = hire(u"Dahlia Contoh"_s, {Code(u"auditor")});
        sitDown(former());
        const auto refusal = [&](const RecordId &to, const QString &reason) {
            return m_room->records().handOver(m_dossier, to, reason).error().kind;
        };
        QCOMPARE(refusal(auditor, why), ErrorKind::Invalid);
        QCOMPARE(refusal(former(), why), ErrorKind::Invalid);
        QCOMPARE(refusal(*RecordId::fromBytes(QByteArray(16, 'x')), why), ErrorKind::Invalid);
        QCOMPARE(refusal(m_kenanga, u"  "_s), ErrorKind::Invalid);
        QVERIFY(m_room->records().open(m_dossier));
    }

    void aChangeOfTheRecordAloneMovesNoCase()
    {
        const auto before = m_room->records().open(m_dossier)->record;
        for (const auto member : {&Case::leadCompanion, &Case::coordinator}) {
            auto after = before;
            after.*member = m_kenanga;
            Act act(m_dossier);
            act.set(before, after);
            QCOMPARE(m_room->records().write(act).error().kind, ErrorKind::Invalid);
        }
    }

    void aStepThatFailsChangesNothing()
    {
        auto &database = *m_room->desk().database;
        const auto hers = wrapsOf(*m_room, former(), m_dossier).size();
        QVERIFY(m_room->records().open(m_dossier));
        const auto entries = *EntryTable(database).count();
        // What comes last: keys, entries and wraps are as they are to be.
        QVERIFY(database.run("ALTER TABLE m_person RENAME TO hidden"));
        QVERIFY(!m_room->records().handOver(m_dossier, m_kenanga, why));
        QVERIFY(database.run("ALTER TABLE hidden RENAME TO m_person"));
        QVERIFY(!database.isInTransaction());
        QCOMPARE(*EntryTable(database).count(), entries);
        QCOMPARE(wrapsOf(*m_room, former(), m_dossier).size(), hers);
        QVERIFY(wrapsOf(*m_room, m_kenanga, m_dossier).isEmpty());
        QCOMPARE(m_room->records().open(m_dossier)->record.leadCompanion, former());
        writeNote(*m_room, m_dossier, u"baru"_s);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
        sitDown(former());
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
    }

    void theProvinceGetsTheNewKeyToo()
    {
        const auto team = *crypto::BoxKeyPair::generate();
        QVERIFY(m_room->setProvinceTeam(team.publicKey()));
        auto filed = aFiling();
        filed.consents = {aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)};
        m_dossier = aCaseOf(m_staffed->room, *m_room, filed);
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
        sitDown(m_kenanga);
        auto person = m_room->records().open(m_dossier)->persons.first();
        auto renamed = person;
        renamed.name = u"Melati Baru Contoh"_s;
        Act act(m_dossier);
        act.set(person, renamed);
        QVERIFY(m_room->records().write(act));
        KeyRing ring;
        const auto state = readDossier(m_room->desk(), m_dossier)->state;
        const auto taken = takeKeys(ring, m_dossier, state.keys, team);
        QVERIFY(taken && taken->refused.isEmpty());
        const auto stored = EntryTable(*m_room->desk().database).ofDossier(m_dossier);
        for (const auto &one : *stored) {
            const auto opened = open(one.entry, ring);
            QVERIFY(opened && !opened->story);
            QCOMPARE(opened->identity.has_value(), !one.entry.identity.isEmpty());
        }
    }

    void aConflictFoundLaterClosesTheCaseToHer_data() { whoIsInConflict(); }

    void aConflictFoundLaterClosesTheCaseToHer()
    {
        QFETCH(bool, isCoordinator);
        const auto her = isCoordinator ? m_staffed->room.coordinatorId : former();
        const auto other = isCoordinator ? former() : m_staffed->room.coordinatorId;
        const auto copies = wrapsOf(*m_room, her, m_dossier);
        sitDown(other);
        QVERIFY(m_room->records().keepOut(m_dossier, {conflictOf(her)}));
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList(u"lama"_s));
        QCOMPARE(m_room->cases().page({})->size(), 1);
        writeFact(*m_room);
        QCOMPARE(m_room->records().handOver(m_dossier, her, why).error().kind, ErrorKind::Denied);
        sitDown(her);
        findsNothing();
        // Closed with keys that she never had, it does not open with a copy of hers either.
        for (const auto &copy : copies)
            QVERIFY(WrapTable(*m_room->desk().database).put(copy));
        sitDown(her);
        QVERIFY(readDossier(m_room->desk(), m_dossier)->entries.isEmpty());
        QCOMPARE(m_room->records().open(m_dossier).error().kind, ErrorKind::NotFound);
        QVERIFY(m_room->cases().page({})->isEmpty());
    }

    void aCaseWithoutItsCompanionGoesToTheNext()
    {
        sitDown(m_staffed->room.coordinatorId);
        QVERIFY(m_room->records().keepOut(m_dossier, {conflictOf(former())}));
        QVERIFY(m_room->records().open(m_dossier)->record.leadCompanion.isNull());
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
        sitDown(m_kenanga);
        const auto view = m_room->records().open(m_dossier);
        QVERIFY(view->isClosed);
        QCOMPARE(view->persons.first().name, u"Melati Contoh"_s);
        QCOMPARE(view->record.leadCompanion, m_kenanga);
    }

    void sheMaySayItOfHerself()
    {
        QVERIFY(m_room->records().open(m_dossier));
        QVERIFY(m_room->records().keepOut(m_dossier, {conflictOf(former())}));
        findsNothing();
        sitDown(m_staffed->room.coordinatorId);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList(u"lama"_s));
    }

    void aCaseIsLeftToSomebody()
    {
        const auto both = {conflictOf(former()), conflictOf(m_staffed->room.coordinatorId)};
        QCOMPARE(m_room->records().keepOut(m_dossier, both).error().kind, ErrorKind::Conflict);
        QVERIFY(!m_room->records().open(m_dossier)->isClosed);
    }

    void aConflictIsNotedOnceByWhoMay()
    {
        const auto it = conflictOf(m_staffed->room.coordinatorId);
        const auto stranger = conflictOf(*RecordId::fromBytes(QByteArray(16, 'x')));
        QCOMPARE(m_room->records().keepOut(m_dossier, {stranger}).error().kind, ErrorKind::Invalid);
        QVERIFY(m_room->records().keepOut(m_dossier, {it}));
        const auto entries = *EntryTable(*m_room->desk().database).count();
        QVERIFY(m_room->records().keepOut(m_dossier, {it}));
        QCOMPARE(*EntryTable(*m_room->desk().database).count(), entries);
        const auto noted =
            readDossier(m_room->desk(), roomSideOf(m_dossier), m_dossier)->state.all<Conflict>();
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.first().reason, it.reason);
        QVERIFY(!noted.first().notedOn.isNull());
        sitDown(m_kenanga);
        QVERIFY(!m_room->records().keepOut(m_dossier, {it}));
    }

    void aConflictNotedByMistakeIsLiftedWithItsReason()
    {
        const auto her = m_staffed->room.coordinatorId;
        QVERIFY(m_room->records().keepOut(m_dossier, {conflictOf(her)}));
        CaseReaders readers(m_room->desk(), m_room->writer());
        const auto noted = readers.conflicts(m_dossier)->first();
        QCOMPARE(noted.conflict.staffMember, her);
        QVERIFY(!noted.isLifted && noted.liftedWhy.isEmpty());
        const auto it = noted.conflict.id;
        QCOMPARE(readers.liftConflict(m_dossier, it, u" "_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(readers.liftConflict(m_dossier, RecordId(), why).error().kind, ErrorKind::NotFound);
        QVERIFY(readers.liftConflict(m_dossier, it, why));
        QCOMPARE(readers.liftConflict(m_dossier, it, why).error().kind, ErrorKind::NotFound); // Once.
        const auto lifted = *readers.conflicts(m_dossier); // It stays in the history.
        QCOMPARE(lifted.size(), 1);
        QVERIFY(lifted.first().isLifted);
        QCOMPARE(lifted.first().liftedWhy, why);
    }

    void aLiftingLetsNobodyIn()
    {
        const auto her = m_staffed->room.coordinatorId;
        QVERIFY(m_room->records().keepOut(m_dossier, {conflictOf(her)}));
        CaseReaders readers(m_room->desk(), m_room->writer());
        QVERIFY(readers.liftConflict(m_dossier, readers.conflicts(m_dossier)->first().conflict.id, why));
        QVERIFY(m_room->records().open(m_dossier)->isClosed);
        QCOMPARE(m_room->records().handOver(m_dossier, her, why).error().kind, ErrorKind::Denied);
        // Nor do the keys of the next change, which every coordinator else gets.
        QVERIFY(m_room->records().handOver(m_dossier, m_kenanga, why));
        sitDown(her);
        findsNothing();
        QVERIFY(!CaseReaders(m_room->desk(), m_room->writer()).conflicts(m_dossier));
    }

    void whoIsNamedAgainIsNotedAgain()
    {
        const auto it = conflictOf(m_staffed->room.coordinatorId);
        QVERIFY(m_room->records().keepOut(m_dossier, {it}));
        CaseReaders readers(m_room->desk(), m_room->writer());
        QVERIFY(readers.liftConflict(m_dossier, readers.conflicts(m_dossier)->first().conflict.id, why));
        QVERIFY(m_room->records().keepOut(m_dossier, {it}));
        QCOMPARE(std::ranges::count(*readers.conflicts(m_dossier), false, &NotedConflict::isLifted), 1);
    }

    void aClosingThatFailsChangesNothing()
    {
        auto &database = *m_room->desk().database;
        const auto it = conflictOf(m_staffed->room.coordinatorId);
        QVERIFY(database.run("ALTER TABLE m_person RENAME TO hidden"));
        QVERIFY(!m_room->records().keepOut(m_dossier, {it}));
        QVERIFY(database.run("ALTER TABLE hidden RENAME TO m_person"));
        QVERIFY(!m_room->records().open(m_dossier)->isClosed);
        writeNote(*m_room, m_dossier, u"baru"_s);
        sitDown(m_staffed->room.coordinatorId);
        QCOMPARE(m_room->cases().page({})->size(), 1);
        QCOMPARE(notesIn(*m_room, m_dossier), QStringList({u"baru"_s, u"lama"_s}));
    }

private:
    static void whoIsInConflict()
    {
        QTest::addColumn<bool>("isCoordinator");
        QTest::newRow("the companion") << false;
        QTest::newRow("the coordinator") << true;
    }

    static Conflict conflictOf(const RecordId &member)
    {
        Conflict conflict;
        conflict.staffMember = member;
        conflict.reason = Code(u"family");
        return conflict;
    }

    /// A fact that a coordinator may write too.
    void writeFact(Room &room)
    {
        Act act(m_dossier);
        Session session;
        session.kind = Code(u"konseling");
        act.create(session);
        QVERIFY(room.records().write(act));
    }

    /// To who sits here the case does not exist, not even as a number.
    void findsNothing()
    {
        QVERIFY(wrapsOf(*m_room, m_room->desk().user, m_dossier).isEmpty());
        QCOMPARE(m_room->records().open(m_dossier).error().kind, ErrorKind::NotFound);
        QVERIFY(m_room->records().watch({m_dossier})->isEmpty());
        QVERIFY(readDossier(m_room->desk(), m_dossier)->entries.isEmpty());
        QVERIFY(m_room->cases().page({})->isEmpty());
        QVERIFY(m_room->cases().caseload()->isEmpty());
        QVERIFY(m_room->cases().complaintDays(Day(0))->isEmpty());
        QVERIFY(m_room->cases().numberOf(m_dossier)->isEmpty());
        QVERIFY(m_room->records().cards()->cards.isEmpty());
        for (const auto &record : recordDescriptions()) {
            for (const auto place : {ProjectionPlace::File, ProjectionPlace::Memory}) {
                auto statement = m_room->desk().database->prepare(
                    "SELECT 1 FROM " + projectionName(record, place) + " WHERE dossier = :dossier");
                const auto row =
                    statement->bind(":dossier", m_dossier).first([](const auto &) { return true; });
                QVERIFY(row && !*row);
            }
        }
    }

    [[nodiscard]] RecordId former() const { return m_staffed->room.counselorId; }

    static void whoHandsOver()
    {
        QTest::addColumn<bool>("isCoordinator");
        QTest::newRow("the companion") << false;
        QTest::newRow("a coordinator") << true;
    }

    RecordId hire(const QString &name, const Codes &roles)
    {
        m_room.reset(); // One session at a time has the vault.
        return m_staffed->hire(name, roles);
    }

    void sitDown(const RecordId &user)
    {
        m_room.reset();
        m_room = m_staffed->unlockAs(user);
    }

    void handOver(const RecordId &by, const RecordId &to)
    {
        if (m_room->desk().user != by)
            sitDown(by);
        QVERIFY(m_room->records().open(m_dossier));
        QVERIFY(m_room->records().handOver(m_dossier, to, why));
    }

    void handOver(const RecordId &by) { handOver(by, m_kenanga); }

    void handOver()
    {
        QFETCH(bool, isCoordinator);
        handOver(isCoordinator ? m_staffed->room.coordinatorId : former());
    }

    /// The reasons that stand on the room side, as far as this room opens it.
    QStringList reasonsIn(const Room &room)
    {
        QStringList reasons;
        const auto side = readDossier(room.desk(), roomSideOf(m_dossier), m_dossier);
        for (const auto &entry : side->entries) {
            if (!entry.story)
                continue;
            for (const auto &[place, values] : entry.story->records) {
                if (const auto reason = values.find(reasonField); reason != values.end())
                    reasons.append(reason->second.toString());
            }
        }
        return reasons;
    }

    std::optional<StaffedRoom> m_staffed;
    std::unique_ptr<Room> m_room;
    RecordId m_kenanga;
    DossierId m_dossier;
};

QTEST_GUILESS_MAIN(TestCaseReaders)
#include "tst_casereaders.moc"
