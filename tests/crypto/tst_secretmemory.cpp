// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secretmemory.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <set>
#include <thread>
#include <vector>

using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestSecretMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cellsDoNotOverlap_data()
    {
        QTest::addColumn<std::size_t>("size");
        for (const auto size : std::initializer_list<std::size_t>{1, 32, 33, 64, 96, 128, 129, 5000})
            QTest::addRow("%zu bytes", size) << size;
    }

    void cellsDoNotOverlap()
    {
        QFETCH(const std::size_t, size);
        constexpr std::size_t count = 700; // more than one slab of the smallest cells
        std::vector<std::uint8_t *> cells;
        for (std::size_t i = 0; i < count; ++i) {
            cells.push_back(allocateSecret(size));
            QVERIFY(cells.back() != nullptr);
            std::memset(cells.back(), int(i % 251), size);
        }
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(std::all_of(cells[i], cells[i] + size, [i](auto byte) { return byte == i % 251; }));
            freeSecret(cells[i], size);
        }
    }

    void aCellGivenBackIsZeroedAndUsedAgain()
    {
        auto *cell = allocateSecret(32);
        std::memset(cell, 0xa5, 32);
        freeSecret(cell, 32);
        QVERIFY(std::all_of(cell, cell + 32, [](auto byte) { return byte == 0; }));
        QCOMPARE(allocateSecret(32), cell);
        freeSecret(cell, 32);
    }

    void threadsNeverGetTheSameCell()
    {
        constexpr int perThread = 2000;
        std::vector<std::uint8_t *> first(perThread);
        std::vector<std::uint8_t *> second(perThread);
        const auto fill = [](std::vector<std::uint8_t *> &cells) {
            for (auto &cell : cells)
                cell = allocateSecret(32);
        };
        std::thread other([&] { fill(second); });
        fill(first);
        other.join();
        std::set<std::uint8_t *> all(first.begin(), first.end());
        all.insert(second.begin(), second.end());
        QCOMPARE(all.size(), std::size_t(2 * perThread));
        for (auto *cell : all)
            freeSecret(cell, 32);
    }

    void nothingCanBeGivenBack() { freeSecret(nullptr, 32); }
};

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
