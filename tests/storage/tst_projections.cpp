// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"
#include "storage/projections.h"
#include "storage/settings.h"
#include "storage/sqlite/transaction.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestProjections final : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<TestJournal> m_journal;
    std::map<DossierId, QList<OpenedEntry>> m_dossiers;

    Projections projections() { return Projections(**m_database); }

    static void ignore(std::int64_t) { }

    DossierState stateOf(const DossierId &dossier) { return fold(m_dossiers[dossier]); }

    /// Writes an act as a session does: journal first, then the rows of the records it touched.
    Sealed write(const Act &act)
    {
        EntryTable table(**m_database);
        auto sealed = m_journal->append(table, act);
        auto opened = *open(sealed.entry, KeyRing());
        QList<RecordId> touched;
        for (const auto &record : opened.coded.records)
            touched.append(record.record);
        const auto dossier = sealed.entry.dossier;
        m_dossiers[dossier].append(std::move(opened));
        const auto written = projections().write(dossier, stateOf(dossier), ProjectionPlace::File, touched);
        Q_ASSERT(written);
        return sealed;
    }

    /// Every row of every projection, as text.
    QStringList rows(ProjectionPlace place = ProjectionPlace::File)
    {
        QStringList rows;
        for (const auto &record : recordDescriptions()) {
            QByteArray sql = "SELECT quote(id) || quote(dossier)";
            for (const auto &field : record.fields) {
                if (field.tier == Tier::Coded)
                    sql += " || ' ' || quote(" + QByteArray(field.name.data(), qsizetype(field.name.size()))
                        + ')';
            }
            sql += " FROM " + projectionName(record, place) + " ORDER BY id";
            const auto read = m_database->operator*().prepare(sql)->each(
                [&](const sqlite::Row &row) { rows.append(row.get<QString>(0)); });
            Q_ASSERT(read);
        }
        return rows;
    }

    static Code offered(const CodeList &list, int index) { return list.offered()[std::size_t(index)].code; }

    static Session aSession(QRandomGenerator &random)
    {
        Session session;
        session.heldOn = Day(20'000 + random.bounded(300));
        session.kind = offered(codes::sessionKind, random.bounded(3));
        session.minutes = random.bounded(2) == 0 ? Count() : Count(random.bounded(120));
        session.readBack = Flag(random.bounded(2) == 0);
        session.summary = u"kata-katanya"_s;
        return session;
    }

    static Case aCase(QRandomGenerator &random)
    {
        Case record;
        record.number =
            *Label::fromString(u"RP3-JKT01-26-A%1"_s.arg(random.bounded(1000), 3, 10, QChar(u'0')));
        record.openedOn = Day(20'000);
        for (int i = 0; i < random.bounded(3); ++i)
            record.flags.insert(offered(codes::caseFlag, i));
        record.riskReason = u"kata-katanya"_s;
        return record;
    }

    /// Some months of work: new dossiers, new records, changes, voids.
    void work(int acts, quint32 seed)
    {
        auto transaction = *sqlite::Transaction::begin(**m_database); // one, because each costs a sync
        QRandomGenerator random(seed);
        QList<std::pair<DossierId, Session>> sessions;
        for (int i = 0; i < acts; ++i) {
            const auto what = sessions.isEmpty() ? 0 : random.bounded(6);
            if (what == 0) {
                Act act;
                static_cast<void>(act.create(aCase(random)));
                auto session = aSession(random);
                static_cast<void>(act.create(session));
                const auto sealed = write(act);
                session.id = sealed.created[1];
                sessions.append({sealed.entry.dossier, session});
                continue;
            }
            auto &[dossier, session] = sessions[random.bounded(int(sessions.size()))];
            Act act(dossier);
            if (what == 1) {
                act.voidRecord(RecordKind::Session, session.id, u"keliru"_s);
            } else {
                auto changed = aSession(random);
                changed.id = session.id;
                act.set(session, changed);
                session = changed;
            }
            if (!act.isEmpty())
                write(act);
        }
        QVERIFY(transaction.commit());
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_unique<TemporaryDatabase>();
        m_journal = std::make_unique<TestJournal>();
        m_dossiers.clear();
        makeTables(**m_database, tablesOfAVault());
    }

    void rebuildingGivesWhatWritingGave_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void rebuildingGivesWhatWritingGave()
    {
        QFETCH(quint32, seed);
        work(150, seed);
        const auto written = rows();
        QVERIFY(written.size() > 10);
        QVERIFY(projections().rebuild(ignore));
        QCOMPARE(rows(), written);
        QVERIFY(!written.join(u' ').contains(u"kata"_s));
    }

    void knowWhetherTheyAreCurrent()
    {
        QVERIFY(!projections().areCurrent().value());
        QVERIFY(projections().rebuild(ignore));
        QVERIFY(projections().areCurrent().value());
        QVERIFY(Settings(**m_database).set(Setting::FieldTables, "of an older program"));
        QVERIFY(!projections().areCurrent().value());
    }

    void aRebuildThatFailsLeavesEverythingAsItWas()
    {
        work(60, 7);
        QVERIFY(projections().rebuild(ignore));
        QVERIFY(Settings(**m_database).set(Setting::FieldTables, "of an older program"));
        const auto before = rows();
        const auto schema = numberFrom(**m_database, "SELECT count(*) FROM sqlite_schema");
        QVERIFY((*m_database)->run("UPDATE entry SET coded = x'a0' WHERE number = 55"));
        QCOMPARE(projections().rebuild(ignore).error().kind, ErrorKind::Corrupt);
        QVERIFY(!(*m_database)->isInTransaction());
        QCOMPARE(rows(), before);
        QCOMPARE(numberFrom(**m_database, "SELECT count(*) FROM sqlite_schema"), schema);
        QVERIFY(!projections().areCurrent().value());
    }

    void aRebuildDropsWhatNoProgramReadsAnyMore()
    {
        QVERIFY((*m_database)->run("CREATE TABLE \"p_of \"\"old\" (id BLOB PRIMARY KEY)"));
        QVERIFY(projections().rebuild(ignore));
        QCOMPARE(numberFrom(**m_database, "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%old%'"), 0);
        QCOMPARE(numberFrom(**m_database,
                            "SELECT count(*) FROM sqlite_schema WHERE name GLOB 'p_*' AND type = 'table'"),
                 qint64(recordDescriptions().size()));
    }

    void aRebuildTellsHowFarItIs()
    {
        work(2300, 3);
        const auto before = rows();
        QList<std::int64_t> heard;
        QVERIFY(projections().rebuild([&](std::int64_t written) { heard.append(written); }));
        QVERIFY(heard.size() >= 2 && std::ranges::is_sorted(heard));
        QCOMPARE(heard.last(), EntryTable(**m_database).count().value());
        QCOMPARE(rows(), before); // of all stretches
    }

    void closedDossiersStayOutOfTheFile()
    {
        Act act;
        QRandomGenerator random(1);
        static_cast<void>(act.create(aSession(random)));
        const auto sealed = write(act);
        QCOMPARE(rows().size(), 1);
        QVERIFY(projections().remove(sealed.entry.dossier, ProjectionPlace::File));
        QCOMPARE(rows(), QStringList());
        auto closed = sealed.entry;
        closed.coded = "closed";
        QVERIFY(EntryTable(**m_database).replaceCoded({closed, true}));
        QVERIFY(projections().rebuild(ignore));
        QCOMPARE(rows(), QStringList());
    }

    void whatOneSessionMayReadIsInMemoryOnly()
    {
        QVERIFY(projections().createInMemory());
        Act act;
        QRandomGenerator random(1);
        static_cast<void>(act.create(aSession(random)));
        const auto sealed = write(act);
        const auto state = stateOf(sealed.entry.dossier);
        QVERIFY(projections().write(sealed.entry.dossier, state, ProjectionPlace::Memory));
        QCOMPARE(rows(ProjectionPlace::Memory), rows(ProjectionPlace::File));
        m_database->reopen();
        QVERIFY(projections().createInMemory());
        QCOMPARE(rows(ProjectionPlace::Memory), QStringList());
    }

    void aWrongTypeCountsAsNotAnswered()
    {
        // As a changed program on another PC could send it: her words where a code, a day or a key belongs.
        const auto dossier = *DossierId::fromBytes(QByteArray(16, 'd'));
        for (const auto &value :
             {QCborValue(u"katanya: jangan."_s), QCborValue(2.5), QCborValue(QByteArray("short")),
              QCborValue(nullptr), QCborValue(QCborArray{u"jangan."_s, 1})}) {
            DossierState state;
            quint8 index = 0;
            for (const auto &record : recordDescriptions()) {
                auto &stored = state.records[*RecordId::fromBytes(QByteArray(16, char(++index)))];
                stored.kind = record.kind;
                for (const auto &field : record.fields)
                    stored.values.emplace(field.number, value);
            }
            QVERIFY(projections().write(dossier, state, ProjectionPlace::File));
            const auto written = rows();
            QCOMPARE(written.size(), qsizetype(recordDescriptions().size()));
            for (const auto &row : written) {
                const auto columns = row.split(u' ').mid(1);
                QCOMPARE(columns.count(u"NULL"_s), columns.size());
            }
        }
    }

    void severalCodesAreFoundWithAPattern()
    {
        Case record;
        record.flags = {offered(codes::caseFlag, 0), offered(codes::caseFlag, 1)};
        Act act;
        static_cast<void>(act.create(record));
        write(act);
        for (const auto &code : record.flags) {
            const QByteArray pattern =
                "SELECT count(*) FROM p_case WHERE flags GLOB '* " + code.toString().toLatin1() + " *'";
            QCOMPARE(numberFrom(**m_database, pattern), 1);
        }
        QCOMPARE(numberFrom(**m_database, "SELECT count(*) FROM p_case WHERE flags GLOB '* absent *'"), 0);
    }

    void aKindOfANewerVersionHasNoRow()
    {
        DossierState state;
        state.records[RecordId()].kind = RecordKind(200);
        QVERIFY(projections().write(DossierId(), state, ProjectionPlace::File));
        QVERIFY(projections().remove(DossierId(), ProjectionPlace::File));
        QCOMPARE(rows(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestProjections)
#include "tst_projections.moc"
