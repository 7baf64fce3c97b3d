// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/engine.h"
#include "storage/sqlite/lockedmemory.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sqlcipher/sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <thread>

using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestLockedMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWhatSqliteUses()
    {
        QVERIFY(linkedEngine());
        auto *memory = sqlite3_malloc(1000);
        QCOMPARE(sqlite3_msize(memory), sqlite3_uint64(sizeOfLocked(memory)));
        sqlite3_free(memory);
        // From now on nobody can change it.
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0), SQLITE_MISUSE);
    }

    void givesEveryBlockRoomOfItsOwn()
    {
        std::vector<std::uint8_t *> blocks;
        for (std::size_t size = 1; size < 80'000; size += size / 7 + 1) {
            auto *block = static_cast<std::uint8_t *>(takeLocked(size));
            QVERIFY(block != nullptr);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % alignof(std::max_align_t), 0U);
            QVERIFY(sizeOfLocked(block) >= size);
            QVERIFY(sizeOfLocked(block) < size + size / 4 + 16);
            std::memset(block, int(blocks.size() + 1), sizeOfLocked(block));
            blocks.push_back(block);
        }
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const std::span whole(blocks[i], sizeOfLocked(blocks[i]));
            QVERIFY(std::ranges::all_of(whole, [&](auto byte) { return byte == std::uint8_t(i + 1); }));
            giveBackLocked(blocks[i]);
        }
    }

    void wipesWhatIsGivenBack()
    {
        auto *block = static_cast<char *>(takeLocked(1000));
        std::memset(block, 'x', 1000);
        giveBackLocked(block);
        // The same cell again: all but the mark that chains free cells is zero.
        const auto *again = static_cast<char *>(takeLocked(1000));
        QCOMPARE(again, block);
        QVERIFY(std::all_of(again + sizeof(void *), again + 1000, [](char byte) { return byte == 0; }));
        giveBackLocked(block);
        giveBackLocked(nullptr);
    }

    void isKeptOutOfSwapAndCoreDumps()
    {
        auto *block = takeLocked(1000);
        QFile maps(u"/proc/self/smaps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const auto lines = maps.readAll().split('\n');
        QByteArray flags;
        bool isOurs = false;
        for (const auto &line : lines) {
            const auto range = line.left(line.indexOf(' ')).split('-');
            if (range.size() == 2) {
                const auto place = reinterpret_cast<std::uintptr_t>(block);
                isOurs =
                    place >= range[0].toULongLong(nullptr, 16) && place < range[1].toULongLong(nullptr, 16);
            }
            if (isOurs && line.startsWith("VmFlags:"))
                flags = line + ' ';
        }
        rlimit limit{};
        ::getrlimit(RLIMIT_MEMLOCK, &limit);
        if (limit.rlim_cur >= 1'000'000)
            QVERIFY2(flags.contains(" lo "), flags.constData()); // locked
        QVERIFY2(flags.contains(" dd "), flags.constData()); // do not dump
        giveBackLocked(block);
    }

    void servesManyThreads()
    {
        const auto work = [](std::uint8_t mark) {
            for (std::size_t round = 0; round < 20'000; ++round) {
                const auto size = round % 5000 + 1;
                auto *block = static_cast<std::uint8_t *>(takeLocked(size));
                block[0] = block[size - 1] = mark;
                if (block[0] != mark)
                    qFatal("shared");
                giveBackLocked(block);
            }
        };
        std::thread other(work, std::uint8_t(1));
        work(2);
        other.join();
    }
};

QTEST_GUILESS_MAIN(TestLockedMemory)
#include "tst_lockedmemory.moc"
