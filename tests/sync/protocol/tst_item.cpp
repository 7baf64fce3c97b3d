// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "sync/protocol/item.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestItem final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLeafIsAHashOfEntryPartAndDigest()
    {
        const auto entry = countedId<EntryId>(1);
        const auto item = Item::of(entry, Part::Identity, "sealed");
        crypto::Blake2b256 hash("rp3 leaf");
        hash.add(entry.view()).addU8(1).add(digestOf(Part::Identity, "sealed"));
        QCOMPARE(item.leaf, Leaf(hash.finish()));
    }

    void everythingChangesTheLeaf()
    {
        const auto item = Item::of(countedId<EntryId>(1), Part::Identity, "sealed");
        QVERIFY(Item::of(countedId<EntryId>(2), Part::Identity, "sealed").leaf != item.leaf);
        QVERIFY(Item::of(countedId<EntryId>(1), Part::Story, "sealed").leaf != item.leaf);
        QVERIFY(Item::of(countedId<EntryId>(1), Part::Identity, "Sealed").leaf != item.leaf);
    }

    void withdrawingDropsTheBytesAndKeepsTheLeaf()
    {
        auto item = Item::of(countedId<EntryId>(1), Part::Identity, "sealed");
        const auto leaf = item.leaf;
        QVERIFY(!item.isWithdrawn());
        item.withdraw();
        QVERIFY(item.isWithdrawn());
        QVERIFY(item.bytes.isEmpty());
        QCOMPARE(item.leaf, leaf);
    }
};

QTEST_GUILESS_MAIN(TestItem)
#include "tst_item.moc"
