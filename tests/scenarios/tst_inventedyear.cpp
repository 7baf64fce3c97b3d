// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/inventedyear.h"
#include "tests/stage/people.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace rp3::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 40;

const Instant end(1'795'680'000'000); // 2026-11-26, in the afternoon

} // namespace

/// A room with a year of invented work is a room like any other: everything went through the same doors.
class TestInventedYear final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        InventedYear year(folder(u"one"), u"DEM01"_s, 7);
        const auto lived = year.live(cases, end, [](int) {});
        QVERIFY2(lived, lived ? "" : qPrintable(lived.error().detail));
        m_counts = *lived;
    }

    void everyCaseWentItsWay()
    {
        QCOMPARE(m_counts.cases, cases);
        QVERIFY(m_counts.acts > 5 * cases);
        QVERIFY(m_counts.closed > 0);
    }

    void theRoomOpensWithoutAnAlarmAndHasSomethingToDo()
    {
        FakeClock clock(end);
        const auto room = unlock(clock, stage::counselor());
        QVERIFY(room->alarms().isEmpty());
        const auto hers = room->cases().caseload();
        QVERIFY(!hers->isEmpty());
        const auto watched = room->records().watch(*hers);
        QCOMPARE(watched->size(), hers->size());
        int duties = 0;
        for (const auto &each : *watched)
            duties += int(each.duties.size());
        QVERIFY(duties > 0);
    }

    void noCaseClosedAgainstARule()
    {
        FakeClock clock(end);
        const auto room = unlock(clock, stage::coordinator());
        CaseQuery query;
        query.withClosed = true;
        query.limit = 2 * cases;
        int closed = 0;
        const auto rows = room->cases().page(query);
        for (const auto &row : *rows) {
            const auto view = room->records().open(row.dossier);
            QVERIFY(view);
            QVERIFY(view->decisions.isEmpty()); // No step that the rules do not know.
            closed += view->record.status == Code(u"tutup") ? 1 : 0;
        }
        QCOMPARE(closed, m_counts.closed);
    }

    void theSameSeedMakesTheSameYear()
    {
        InventedYear again(folder(u"two"), u"DEM01"_s, 7);
        const auto lived = again.live(cases, end, [](int) {});
        QVERIFY(lived);
        QCOMPARE(lived->acts, m_counts.acts);
        QCOMPARE(lived->closed, m_counts.closed);
    }

private:
    [[nodiscard]] QString folder(QStringView name) const { return m_directory.filePath(name.toString()); }

    [[nodiscard]] std::unique_ptr<Room> unlock(const Clock &clock, const stage::Colleague &colleague) const
    {
        const auto users = crypto::KeySlotFile(folder(u"one")).load()->keySlots.users();
        for (const auto &user : users) {
            if (user.label == colleague.name)
                return *Room::unlock(folder(u"one"), user.user,
                                     *crypto::Passphrase::fromTyped(colleague.passphrase), clock);
        }
        return nullptr;
    }

    QTemporaryDir m_directory;
    YearCounts m_counts;
};

QTEST_GUILESS_MAIN(TestInventedYear)
#include "tst_inventedyear.moc"
