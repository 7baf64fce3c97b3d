// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/store.h"
#include "storage/whendone.h"
#include "tests/support/temporaryroom.h"

#include <QFile>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestStore final : public QObject {
    Q_OBJECT

    /// Unlocks as the counselor, who does nothing.
    static Result<Welcome> welcomeIn(test::TemporaryRoom &room)
    {
        Store store(room.folder(), room.clock);
        auto unlocked = store.unlock(room.counselorId, test::TemporaryRoom::counselorsPhrase());
        unlocked.waitForFinished();
        return unlocked.takeResult();
    }

    static Result<void> takeInOneFiling(test::TemporaryRoom &room)
    {
        if (const auto left = room.file(FiledComplaint()); !left)
            return left;
        Store store(room.folder(), room.clock);
        auto unlocked = store.unlock(room.coordinatorId, test::TemporaryRoom::coordinatorsPhrase());
        unlocked.waitForFinished();
        const auto welcome = unlocked.takeResult();
        return welcome ? Result<void>() : failAs(welcome);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isLockedUntilItIsUnlocked()
    {
        test::TemporaryRoom room;
        Store store(room.folder(), room.clock);
        std::optional<ErrorKind> kind;
        whenDone(store.home(), this, [&](const Result<HomeView> &home) { kind = home.error().kind; });
        QTRY_COMPARE(kind, std::optional(ErrorKind::Locked));
    }

    void unlocksAQuietRoomWithoutAlarms()
    {
        test::TemporaryRoom room;
        for (int time = 0; time < 3; ++time) {
            const auto welcome = welcomeIn(room);
            QVERIFY(welcome);
            QCOMPARE(welcome->alarms, QList<Alarm>());
        }
    }

    void aHandOverIsSaidToTheLists()
    {
        test::TemporaryRoom room;
        const auto dossier = test::aCaseOf(room, *room.unlockAsCounselor());
        Store store(room.folder(), room.clock);
        auto unlocked = store.unlock(room.counselorId, test::TemporaryRoom::counselorsPhrase());
        QList<DossierId> changed;
        connect(&store, &Store::changed, this, [&](const DossierId &one) { changed.append(one); });
        std::optional<bool> isDone;
        whenDone(store.handOver(dossier, room.counselorId, u"Cuti"_s), this,
                 [&](const Result<void> &done) { isDone = done.has_value(); });
        QTRY_COMPARE(isDone, std::optional(false)); // It is hers already.
        QVERIFY(changed.isEmpty());
        whenDone(store.handOver(dossier, room.coordinatorId, u"Cuti"_s), this,
                 [&](const Result<void> &done) { isDone = done.has_value(); });
        QTRY_COMPARE(isDone, std::optional(true));
        QTRY_COMPARE(changed, QList{dossier});
    }

    void anOlderCopyPutBackIsAnAlarm()
    {
        test::TemporaryRoom room;
        const QString vault = room.folder() + u"/vault.db"_s;
        const QString copy = room.folder() + u"/../copy"_s;
        QVERIFY(QFile::copy(vault, copy));
        QVERIFY(takeInOneFiling(room));
        QCOMPARE(welcomeIn(room)->alarms, QList<Alarm>());
        QVERIFY(QFile::remove(vault) && QFile::rename(copy, vault));
        QCOMPARE(welcomeIn(room)->alarms, QList{Alarm::JournalShortened});
    }

    void aNoteThatIsGoneIsAnAlarm()
    {
        test::TemporaryRoom room;
        QVERIFY(QFile::remove(room.folder() + u"/head.bin"_s));
        QCOMPARE(welcomeIn(room)->alarms, QList{Alarm::JournalNotNoted});
        QCOMPARE(welcomeIn(room)->alarms, QList<Alarm>()); // noted again
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
