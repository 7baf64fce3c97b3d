// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/approvalundo.h"
#include "journal/ids.h"
#include "storage/records.h"
#include "tests/support/temporaryroom.h"
#include "tests/support/twoanswers.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

Act aSessionIn(const DossierId &dossier, const QString &summary)
{
    Session session;
    session.heldOn = Day(20'000);
    session.kind = Code(u"dpa");
    session.summary = summary;
    Act act(dossier);
    act.create(session);
    return act;
}

/// The accesses written down on a case's room side, with their reasons.
QStringList accesses(Room &room, const DossierId &dossier)
{
    QStringList found;
    const auto side = readDossier(room.desk(), roomSideOf(dossier), dossier);
    for (const auto &entry : side->entries) {
        for (int i = 0; i < entry.coded.records.size(); ++i) {
            if (entry.coded.records[i].operation != Operation::Access)
                continue;
            const auto words = entry.story->records.find(i);
            found.append(words == entry.story->records.end() ? QString()
                                                             : words->second.at(reasonField).toString());
        }
    }
    return found;
}

} // namespace

class TestRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.emplace();
    }

    void aCoordinatorReadsWhoItIsOnlyWithAReason()
    {
        const auto dossier = aCaseOf(*m_room, *m_room->unlockAsCounselor());
        auto room = m_room->unlockAsCoordinator();
        const auto without = room->records().open(dossier);
        QVERIFY(!without->mayReadIdentity && !without->mayReadStory && !without->mayWriteStory);
        QCOMPARE(without->persons.first().name, QString());
        QCOMPARE(without->persons.first().phone, QString());
        QCOMPARE(without->complaints.first().narrative, QString());
        QCOMPARE(without->complaints.first().channel, Code(u"langsung"));
        QVERIFY(room->records().cards()->cards.isEmpty());
        QCOMPARE(room->records().giveReason(dossier, u" "_s).error().kind, ErrorKind::Invalid);

        QVERIFY(room->records().giveReason(dossier, u"Alasan contoh"_s));
        const auto with = room->records().open(dossier);
        QCOMPARE(with->persons.first().name, u"Melati Contoh"_s);
        QCOMPARE(with->complaints.first().narrative, QString()); // Words only in her own cases.
        QVERIFY(accesses(*room, dossier).contains(u"Alasan contoh"_s));
        room.reset();
        QVERIFY(!m_room->unlockAsCoordinator()->records().open(dossier)->mayReadIdentity);
    }

    void aCoordinatorWritesFactsAndNoWords()
    {
        const auto dossier = aCaseOf(*m_room, *m_room->unlockAsCounselor());
        auto room = m_room->unlockAsCoordinator();
        QCOMPARE(room->records().write(aSessionIn(dossier, u"kata"_s)).error().kind, ErrorKind::Denied);
        QVERIFY(room->records().write(aSessionIn(dossier, {})));
    }

    void whoApprovedAPlanTakesThatBackAndNobodyElse()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        Act planned(dossier);
        planned.create(Goal());
        QVERIFY(room->records().write(planned));
        room.reset();
        room = m_room->unlockAsCoordinator();
        const auto write = [&](const auto &change) {
            const auto goal = room->records().open(dossier)->all<Goal>().first();
            Act act(dossier);
            act.set(goal, change(goal));
            return room->records().write(act);
        };
        const auto approve = [this](Goal goal) {
            goal.approvedOn = Day(20'514);
            goal.approvedBy = m_room->coordinatorId;
            return goal;
        };
        const auto takeBack = [](const Goal &goal) { return withoutApproval(goal); };
        QVERIFY(write(approve));
        QVERIFY(write(takeBack));
        QVERIFY(room->records().open(dossier)->all<Goal>().first().approvedBy.isNull());
        QVERIFY(write(approve));
        room.reset();
        room = m_room->unlockAsCounselor();
        QCOMPARE(write(takeBack).error().kind, ErrorKind::Denied);
        QCOMPARE(room->records().open(dossier)->all<Goal>().first().approvedBy, m_room->coordinatorId);
    }

    void whatIsWrittenBesideTheDoorIsSeenAtOnce()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        QVERIFY(room->records().write(aSessionIn(dossier, u"satu"_s)));
        QCOMPARE(room->records().open(dossier)->sessions.size(), 1);
        const auto before = readDossier(room->desk(), dossier)->state;
        const auto keys = *room->desk().held->newest(dossier);
        auto transaction = room->begin();
        QVERIFY(room->writer().append(aSessionIn(dossier, u"dua"_s), {&*keys, Keeping::Open, &before}));
        QVERIFY(transaction->commit());
        QCOMPARE(room->records().open(dossier)->sessions.size(), 2);
        QVERIFY(room->records().write(aSessionIn(dossier, u"tiga"_s)));
        QCOMPARE(room->records().open(dossier)->sessions.size(), 3);
        QVERIFY(room->records().open(dossier)->decisions.isEmpty());
    }

    void aRefusedActLeavesTheCaseAsItWas()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        QVERIFY(room->records().write(aSessionIn(dossier, u"satu"_s)));
        auto &database = *room->desk().database;
        QVERIFY(database.run("ALTER TABLE p_session RENAME TO hidden")); // What follows the entry.
        QVERIFY(!room->records().write(aSessionIn(dossier, u"dua"_s)));
        QVERIFY(database.run("ALTER TABLE hidden RENAME TO p_session"));
        QCOMPARE(room->records().open(dossier)->sessions.size(), 1);
        QCOMPARE(room->records().open(dossier)->timeline.size(), 3);
    }

    void openingIsWrittenDownOncePerSessionAndCase()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        for (int i = 0; i < 3; ++i)
            QVERIFY(room->records().open(dossier));
        QCOMPARE(accesses(*room, dossier).size(), 1);
        room.reset();
        room = m_room->unlockAsCounselor();
        QVERIFY(room->records().open(dossier));
        QCOMPARE(accesses(*room, dossier).size(), 2);
        // On the room side, not among what the case says.
        QCOMPARE(room->records().open(dossier)->timeline.size(), 2);
    }

    void everyPageOfTheListFollowsTheLast()
    {
        auto room = m_room->unlockAsCounselor();
        QList<DossierId> made;
        for (int i = 0; i < 5; ++i) {
            made.append(aCaseOf(*m_room, *room));
            m_room->clock.advance(i % 2 == 0 ? std::chrono::hours(24) : std::chrono::hours(1));
        }
        CaseQuery query;
        query.limit = 2;
        QList<CaseRow> paged;
        for (auto page = *room->cases().page(query); !page.isEmpty();) {
            paged += page;
            query.after = page.last();
            page = *room->cases().page(query);
        }
        QCOMPARE(paged, *room->cases().page({}));
        QCOMPARE(paged.size(), made.size());
        QVERIFY(std::ranges::is_sorted(
            paged, std::greater(), [](const CaseRow &row) { return std::pair(row.openedOn, row.record); }));
        CaseQuery numbered;
        numbered.number = paged[3].number.toString().toLower();
        QCOMPARE(*room->cases().page(numbered), QList{paged[3]});
        numbered.number = numbered.number.sliced(13); // what people say
        QCOMPARE(*room->cases().page(numbered), QList{paged[3]});
        numbered.number = numbered.number.first(3);
        QVERIFY(room->cases().page(numbered)->contains(paged[3]));
        numbered.number = u"rp3-"_s;
        QCOMPARE(*room->cases().page(numbered), paged);
        numbered.number = u"%"_s;
        QVERIFY(room->cases().page(numbered)->isEmpty());
    }

    void aStepThatFailsWritesNothing()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        auto &database = *room->desk().database;
        const auto before = room->records().open(dossier)->timeline.size();
        QVERIFY(database.run("ALTER TABLE p_session RENAME TO hidden"));
        QVERIFY(!room->records().write(aSessionIn(dossier, u"kata"_s)));
        QVERIFY(!database.isInTransaction());
        QVERIFY(database.run("ALTER TABLE hidden RENAME TO p_session"));
        QCOMPARE(room->records().open(dossier)->timeline.size(), before);
        QVERIFY(room->records().write(aSessionIn(dossier, u"kata"_s)));
        QCOMPARE(room->records().open(dossier)->timeline.size(), before + 1);
    }

    void complaintsAreCountedOverTheCasesSheMayKnowOf()
    {
        auto room = m_room->unlockAsCounselor();
        const auto today = Day::fromDate(m_room->clock.now().toLocalTime().date());
        const auto hers = aCaseOf(*m_room, *room);
        QCOMPARE(*room->cases().complaintDays(today), QList{today});
        QVERIFY(room->cases().complaintDays(today.plusDays(1))->isEmpty());
        QVERIFY(room->desk().database->run("DELETE FROM wrap WHERE dossier = x'" + hers.toHex().toLatin1()
                                           + "'"));
        QVERIFY(room->cases().complaintDays(today)->isEmpty()); // A counselor: only her own.
        room.reset();
        QCOMPARE(m_room->unlockAsCoordinator()->cases().complaintDays(today)->size(), 1);
    }

    void whatRidesCostIsKnownToWhoPlansOne()
    {
        const auto dossier = aCaseOf(*m_room, *m_room->unlockAsCounselor());
        auto room = m_room->unlockAsCoordinator();
        Trip trip;
        trip.plannedOn = Day::fromDate(QDate(2026, 12, 31));
        trip.status = Code(u"pesan");
        trip.funding = Code(u"dpapp");
        trip.cost = 75'000;
        auto later = trip;
        later.plannedOn = trip.plannedOn.plusDays(1);
        Act act(dossier);
        act.create(trip);
        act.create(later);
        QVERIFY(room->records().write(act));
        room.reset();
        room = m_room->unlockAsCounselor();
        const auto costs = *room->cases().tripCosts(2026);
        QCOMPARE(costs.size(), 1);
        const auto line = tripMoney(2026, {}, costs).first();
        QCOMPARE(line.funding, trip.funding);
        QCOMPARE(line.committed, 75'000);
    }

    void twoWhoDidNotKnowOfEachOtherAreShownBoth()
    {
        auto room = m_room->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_room, *room);
        QVERIFY(answerTwice(*room, dossier));
        const auto view = room->records().open(dossier);
        QCOMPARE(view->decisions.size(), 1);
        const auto open = view->decisions.first();
        QCOMPARE(open.about.kind, Decision::Kind::ConcurrentEdit);
        QCOMPARE(room->cases().page({})->first().risk, view->record.risk);
        QCOMPARE(open.versions.size(), 2);
        QCOMPARE(QSet({open.versions[0].value.toString(), open.versions[1].value.toString()}),
                 QSet({u"tinggi"_s, u"rendah"_s}));
        QCOMPARE(open.versions[0].author, m_room->counselorId);

        Act decision(dossier); // For the one that stands: it is a decision all the same.
        decision.decide(open.kind, open.about.record,
                        {{open.about.field, ValueTraits<Code>::toCbor(view->record.risk)}}, u"dipilih"_s);
        QVERIFY(room->records().write(decision));
        QVERIFY(room->records().open(dossier)->decisions.isEmpty());
        QCOMPARE(room->records().open(dossier)->record.risk, view->record.risk);
    }

private:
    std::optional<TemporaryRoom> m_room;
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
