// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fullroom.h"
#include "bench/report.h"
#include "bench/twinvault.h"
#include "crypto/sodium.h"
#include "domain/rules/earlywarning.h"
#include "storage/entrytable.h"
#include "storage/projections.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

using namespace rp3;
using namespace rp3::bench;
using namespace Qt::StringLiterals;

// The storage of a full room: what a person waits for, at 100,000 cases, and what it takes on the disk.

namespace {

constexpr int rounds = 1'000;

qint64 sizeOnDisk(const QString &folder)
{
    return QFile(folder + u"/vault.db"_s).size() + QFile(folder + u"/vault.db-wal"_s).size();
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Every so many-th case: far from each other in the file.
DossierId caseNumber(const QList<DossierId> &dossiers, int round)
{
    return dossiers[(qsizetype(round) * 7919 + 1) % dossiers.size()];
}

/// Every case whose number has `number` in it.
CaseQuery everyCase(const QString &number = {})
{
    CaseQuery query;
    query.number = number;
    query.withClosed = true;
    return query;
}

/// The least that any program must do to keep the bytes of an entry: one row in one table, on disk.
class BareTable final {
public:
    explicit BareTable(const QString &path)
        : m_database(must(sqlite::Database::open(path, std::span<const std::uint8_t, 32>(m_key),
                                                 {0x62617265, 0}, sqlite::Opening::New)))
    {
        must(m_database->run("CREATE TABLE bare (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"));
        // As in the vault: the write-ahead log has its full length, and need not grow.
        for (int i = 0; i < 1'500; ++i)
            insert(QByteArray(1'000, 'x'));
    }

    void insert(const QByteArray &bytes)
    {
        auto transaction = must(sqlite::Transaction::begin(*m_database));
        auto statement = must(m_database->prepare("INSERT INTO bare (bytes) VALUES (:bytes)"));
        must(statement.bind(":bytes", QByteArrayView(bytes)).run());
        must(transaction.commit());
    }

private:
    std::array<std::uint8_t, 32> m_key{1, 2, 3};
    std::unique_ptr<sqlite::Database> m_database;
};

class Bench final {
public:
    Bench(Report &report, FullRoom &full)
        : m_report(&report)
        , m_full(&full)
    {
    }

    void fill(int cases)
    {
        m_report->table(u"A room of %1 cases, three acts each"_s.arg(cases));
        QElapsedTimer timer;
        timer.start();
        m_full->fill(cases);
        const auto seconds = double(timer.elapsed()) / 1e3;
        m_report->line({u"filling it"_s, seconds, u"s"_s});
        m_report->line({u"filling it, by act"_s, 1e6 * seconds / (3.0 * cases), u"µs"_s});
        const auto bytes = double(sizeOnDisk(m_full->folder()));
        m_report->line({u"on disk"_s, bytes / 1e6, u"MB"_s});
        m_report->line({u"on disk, by act"_s, bytes / (3.0 * cases), u"B"_s});
    }

    void unlock()
    {
        m_report->table(u"Unlocking"_s);
        Durations all;
        Durations derivation;
        Durations home;
        for (int i = 0; i < 5; ++i) {
            derivation.measure([] {
                must(crypto::argon2id<crypto::MasterKey>("nobody's phrase", {}, crypto::argon2Default));
            });
            std::unique_ptr<Room> room;
            all.measure([&] { room = m_full->unlockAsCounselor(); });
            home.measure([&] { must(room->home()); });
        }
        const auto alone = all.milliseconds(0.5) - derivation.milliseconds(0.5);
        m_report->line({u"key derivation"_s, derivation.milliseconds(0.5), u"ms"_s});
        m_report->line({u"unlocking without it"_s, alone, u"ms"_s});
        m_report->line({u"what Home shows"_s, home.milliseconds(0.5), u"ms"_s});
    }

    void lists(CaseList cases, const QString &who)
    {
        m_report->table(u"Case list of %1"_s.arg(who));
        m_report->lines(u"first page"_s, list(cases, {}, rounds), atMost(16));
        m_report->lines(u"first page, closed ones too"_s, list(cases, everyCase(), rounds), atMost(16));
        auto query = everyCase();
        Durations next;
        for (int i = 0; i < rounds; ++i) {
            QList<CaseRow> rows;
            next.measure([&] { rows = must(cases.page(query)); });
            query.after = rows.size() == query.limit ? std::optional(rows.last()) : std::nullopt;
        }
        m_report->lines(u"page after page"_s, next, atMost(16));
        m_numbers = must(cases.page(everyCase()));
        m_report->lines(u"by its whole number"_s, byNumber(cases, 0, 100), atMost(16));
        m_report->lines(u"by the beginning of its number"_s, byNumber(cases, 0, 14), atMost(16));
        m_report->lines(u"by the four letters people say"_s, byNumber(cases, 13, 4), atMost(16));
        m_report->lines(u"by a number that nobody has"_s, list(cases, everyCase(u"QQQQQQ"_s), 100),
                        atMost(16));
    }

    /// As the program does it behind Home: a few at a time, because whoever waits for something else waits as
    /// long as those take.
    void watch(Room &room)
    {
        m_report->table(u"Looking through her cases, behind Home"_s);
        Durations listing;
        QList<DossierId> hers;
        listing.measure([&] { hers = must(room.cases().caseload()); });
        Durations few;
        for (int round = 0; round < rounds; ++round) {
            const auto from = qsizetype(round) * 16 % (hers.size() - 15);
            few.measure([&] { m_found += must(room.records().watch(hers.sliced(from, 16))).size(); });
        }
        m_report->line({u"which they are, by what presses"_s, listing.milliseconds(0.5), u"ms"_s});
        m_report->lines(u"sixteen of them"_s, few, atMost(50));
    }

    /// What early warning compares over the site, on the thread of the screen.
    void warn(int complaints)
    {
        m_report->table(u"Early warning over %1 complaints of a year"_s.arg(complaints));
        const auto today = m_full->clock().today();
        SiteFacts site;
        Workload workload;
        for (int i = 0; i < complaints; ++i) {
            SiteComplaint complaint;
            complaint.dossier = DossierId(crypto::randomBytes<16>());
            complaint.receivedOn = today.plusDays(-(i % 365));
            complaint.late = i % 3 == 0;
            complaint.unit = wordMark(u"Unit %1"_s.arg(i % 40));
            complaint.line = wordMark(u"Line %1"_s.arg(i % 200));
            complaint.shift = wordMark(u"Shift %1"_s.arg(i % 3));
            complaint.accused.append(nameMarks(workload.next().name));
            site.complaints.append(complaint);
        }
        Durations warning;
        for (int round = 0; round < 5; ++round) {
            warning.measure([&] {
                m_found += earlyWarnings({}, site, {m_full->clock().now(), QTimeZone::utc()}).size();
            });
        }
        m_report->lines(u"all that compares complaints"_s, warning, std::nullopt);
    }

    void search(Room &room)
    {
        m_report->table(u"Search by name, in memory"_s);
        const auto before = residentBytes();
        Durations load;
        SearchIndex index;
        load.measure([&] {
            const auto damaged = room.records().eachCard([&](const PersonCard &card) { index.add(card); });
            index.finish(must(damaged));
        });
        m_report->line({u"loading it, once, after Home is shown"_s, load.milliseconds(0.5), u"ms"_s});
        m_report->line({u"what it takes"_s, double(residentBytes() - before) / 1e6, u"MB"_s});
        Workload workload;
        Durations exact;
        Durations prefix;
        Durations one;
        Durations phone;
        Durations mistyped;
        Durations sounding;
        for (int i = 0; i < rounds; ++i) {
            const auto made = workload.next();
            const auto find = [&](const QString &typed) { m_found += index.find(typed, 50).size(); };
            exact.measure([&] { find(made.name); });
            prefix.measure([&] { find(made.name.first(3)); });
            one.measure(
                [&] { find(made.name.first(1) + u' ' + made.name.sliced(made.name.lastIndexOf(u' '))); });
            phone.measure([&] { find(made.phone); });
            auto wrong = made.name;
            std::swap(wrong[2], wrong[3]);
            mistyped.measure([&] { find(wrong); });
            sounding.measure([&] { find(QString(made.name).replace(u'u', u"oe"_s)); });
        }
        m_report->lines(u"a whole name"_s, exact, atMost(16));
        m_report->lines(u"three letters"_s, prefix, atMost(16));
        m_report->lines(u"one letter and a last name"_s, one, atMost(16));
        m_report->lines(u"a telephone number"_s, phone, atMost(16));
        m_report->lines(u"a whole name with a typing error"_s, mistyped, atMost(16));
        m_report->lines(u"a whole name in the old spelling"_s, sounding, atMost(16));
    }

    /// One save, its rows written bare, and its bytes alone, in turn: the same disk, the same moment.
    void save(Room &room, TwinVault &twin)
    {
        m_report->table(u"Saving a form, side by side with bare statements"_s);
        BareTable bare(m_full->folder() + u"/bare.db"_s);
        Workload workload;
        Durations saving;
        Durations writing;
        Durations inserting;
        Durations opening;
        Durations drafting;
        for (int round = 0; round < rounds; ++round) {
            const auto dossier = caseNumber(m_full->dossiers(), round);
            opening.measure([&] { must(room.records().open(dossier)); });
            Act act(dossier);
            auto meeting = workload.next().meeting;
            meeting.note = workload.next().narrative;
            act.create(sessionOf(meeting, m_full->counselor()));
            drafting.measure([&] {
                must(Drafts(room.desk()).save({"session", dossier}, meeting.note.toUtf8()));
            });
            Written written;
            saving.measure([&] { written = must(room.records().write(act)); });
            const auto rows = TwinVault::rowsOf(room.desk(), written);
            writing.measure([&] { twin.write(rows); });
            const auto bytes = bytesOf(rows.entry);
            inserting.measure([&] { bare.insert(bytes); });
        }
        Durations tidying;
        tidying.measure([&] { must(room.tidy()); });
        m_report->lines(u"opening a case"_s, opening, atMost(50));
        m_report->lines(u"saving a draft as she types"_s, drafting, std::nullopt);
        m_report->lines(u"saving a session"_s, saving, atMost(30));
        m_report->lines(u"bare statements for the same rows"_s, writing, std::nullopt);
        m_report->lines(u"one bare row of its bytes, without an index"_s, inserting, std::nullopt);
        m_report->line({u"tidying up afterwards, when nobody waits"_s, tidying.milliseconds(0.5), u"ms"_s});
        m_report->line({u"saving against the same rows"_s, saving.sum() / writing.sum(), u"×"_s, atMost(2)});
        m_report->line({u"saving against the one row"_s, saving.sum() / inserting.sum(), u"×"_s});
    }

    void rebuild(Room &room)
    {
        m_report->table(u"Making every projection again"_s);
        const auto entries = must(EntryTable(*room.desk().database).count());
        Durations durations;
        durations.measure([&] { must(Projections(*room.desk().database).rebuild([](std::int64_t) {})); });
        m_report->line({u"all of it"_s, durations.milliseconds(0.5) / 1e3, u"s"_s});
        m_report->line({u"by second"_s, double(entries) * 1e3 / durations.milliseconds(0.5), u"entries"_s,
                        atLeast(50'000)});
    }

private:
    static QByteArray bytesOf(const StoredEntry &stored)
    {
        const auto &entry = stored.entry;
        QByteArray bytes = entry.id.toByteArray() + entry.dossier.toByteArray();
        for (const auto &digest : entry.digests)
            bytes += digest.toByteArray();
        bytes += QByteArray(32, 'l'); // its link
        return bytes + entry.coded + entry.identity + entry.story;
    }

    Durations list(CaseList &cases, const CaseQuery &query, int times)
    {
        Durations durations;
        for (int i = 0; i < times; ++i)
            durations.measure([&] { m_found += must(cases.page(query)).size(); });
        return durations;
    }

    Durations byNumber(CaseList &cases, qsizetype from, qsizetype length)
    {
        Durations durations;
        for (int i = 0; i < 100; ++i) {
            const auto whole = m_numbers[i % m_numbers.size()].number.toString();
            const auto query = everyCase(whole.mid(from, length));
            durations.measure([&] { m_found += must(cases.page(query)).size(); });
        }
        return durations;
    }

    Report *m_report;
    FullRoom *m_full;
    QList<CaseRow> m_numbers;
    qsizetype m_found = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    QCommandLineParser parser;
    parser.addOptions({{u"json"_s, u"Where the figures go, too."_s, u"file"_s},
                       {u"cases"_s, u"How many."_s, u"number"_s, u"100000"_s},
                       {u"room"_s, u"A folder for the room; it stays."_s, u"folder"_s}});
    parser.process(application);
    Report report(QCoreApplication::arguments());
    FullRoom full(parser.value(u"room"_s));
    Bench bench(report, full);
    bench.fill(parser.value(u"cases"_s).toInt());
    bench.unlock();
    TwinVault twin(full, full.folder() + u"/twin"_s);
    {
        const auto coordinator = full.unlockAsCoordinator();
        bench.lists(coordinator->cases(), u"the coordinator, who sees all"_s);
    }
    const auto counselor = full.unlockAsCounselor();
    bench.lists(counselor->cases(), u"a counselor who holds them all"_s);
    auto colleague = counselor->desk();
    colleague.user = full.colleague();
    bench.lists(CaseList(colleague), u"a companion who holds one in 500"_s);
    bench.watch(*counselor);
    bench.warn(parser.value(u"cases"_s).toInt());
    bench.search(*counselor);
    bench.save(*counselor, twin);
    bench.rebuild(*counselor);
    return 0;
}
