// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chain.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "tests/support/bytes.h"
#include "tests/support/journalgen.h"
#include "tests/support/shareddossier.h"

#include <QTest>

#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const auto device = idOf<DeviceId>(0xdd);

/// The chain of a PC that appended `entries`.
std::vector<ChainItem> chainOf(const QList<SealedEntry> &entries)
{
    std::vector<ChainItem> items;
    Link link;
    for (const auto &entry : entries) {
        ChainItem item{device, items.size() + 1, entry.id, entry.digests, {}};
        link = item.link = linkAfter(link, item);
        items.push_back(item);
    }
    return items;
}

QList<SealedEntry> someEntries(int count)
{
    auto dossier = SharedDossier::accepted(1);
    for (int i = 1; i < count; ++i)
        dossier.create(0, aPerson());
    return dossier.sealed(0);
}

Head headOver(const std::vector<ChainItem> &items, std::uint64_t first, std::uint64_t last)
{
    Head head;
    head.device = device;
    head.user = idOf<RecordId>(1);
    head.first = first;
    head.last = last;
    head.link = items[last - 1].link;
    return head;
}

/// What remains of the entries is what the chain says, whatever was erased.
bool verifies(const QList<SealedEntry> &entries, const std::vector<ChainItem> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto &entry = entries[qsizetype(i)];
        const std::array parts{entry.coded, entry.identity, entry.story};
        for (std::size_t part = 0; part < parts.size(); ++part) {
            if (!parts[part].isEmpty() && digestOf(Part(part), parts[part]) != items[i].digests[part])
                return false;
        }
    }
    return !verifyChain(items);
}

} // namespace

class TestChain final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The expected hash was made with Python's hashlib.blake2b.
    void aLinkIsExactlyThis()
    {
        const ChainItem item{idOf<DeviceId>(1),
                             258,
                             idOf<EntryId>(2),
                             {idOf<crypto::Digest>(3), {}, idOf<crypto::Digest>(4)},
                             {}};
        QCOMPARE(linkAfter(idOf<Link>(5), item).toHex(),
                 u"bf9af498047219a8ad7be10525209635e11a4edaa3889ad048d861c8de4cf460"_s);
    }

    void aWholeChainVerifies()
    {
        const auto items = chainOf(someEntries(4));
        QVERIFY(!verifyChain(items));
        QVERIFY(!verifyChain(std::span(items).subspan(2), items[1].link));
        QVERIFY(!verifyChain({}));
    }

    void theChainVerifiesAfterAnyErasure()
    {
        QVERIFY(rc::check("erasing parts breaks nothing", [] {
            auto entries = someEntries(1 + below(5));
            const auto items = chainOf(entries);
            for (int erasures = below(4); erasures > 0; --erasures) {
                const auto from = below(int(entries.size()));
                std::span some(entries.data() + from, std::size_t(entries.size() - from));
                const auto part = Part(below(3));
                const auto tombstone = erasePart(some, entries.first().dossier, part);
                RC_ASSERT(tombstone.entries.size() == tombstone.digests.size());
            }
            RC_ASSERT(verifies(entries, items));
        }));
    }

    void anyChangeIsNoticed()
    {
        QVERIFY(rc::check("a chain that was changed anywhere does not verify", [] {
            static const auto whole = chainOf(someEntries(5));
            auto items = whole;
            const auto at = std::size_t(below(5));
            switch (below(6)) {
            case 0:
                items[at].entry = anId<EntryId>();
                break;
            case 1:
                items[at].digests[std::size_t(below(3))] = anId<crypto::Digest>();
                break;
            case 2:
                items[at].device = anId<DeviceId>();
                break;
            case 3:
                items[at].link = anId<Link>();
                break;
            case 4:
                items.erase(items.begin() + std::ptrdiff_t(std::min<std::size_t>(at, 3)));
                break;
            default:
                std::swap(items[at], items[(at + 1) % 5]);
            }
            RC_ASSERT(verifyChain(items).has_value());
        }));
    }

    void saysWhereItBreaks()
    {
        auto items = chainOf(someEntries(4));
        items[2].digests[0] = {};
        QCOMPARE(verifyChain(items)->sequence, 3U);
        QVERIFY(verifyChain(items)->reason == ChainBreak::Reason::Altered);

        auto gap = chainOf(someEntries(4));
        gap.erase(gap.begin() + 1);
        QCOMPARE(verifyChain(gap)->sequence, 2U);
        QVERIFY(verifyChain(gap)->reason == ChainBreak::Reason::Gap);

        const auto whole = chainOf(someEntries(4));
        const auto beheaded = verifyChain(std::span(whole).subspan(1));
        QCOMPARE(beheaded->sequence, 1U);
        QVERIFY(beheaded->reason == ChainBreak::Reason::Gap);
    }

    void aHeadIsSignedByPersonAndPc()
    {
        const auto user = *crypto::SigningKeyPair::generate();
        const auto pc = *crypto::SigningKeyPair::generate();
        auto head = headOver(chainOf(someEntries(3)), 1, 3);
        sign(head, user, pc);
        QVERIFY(verify(head, user.verifyKey(), pc.verifyKey()));
        QVERIFY(!verify(head, pc.verifyKey(), pc.verifyKey()));
        QVERIFY(!verify(head, user.verifyKey(), user.verifyKey()));
    }

    void aHeadIsSignedWhole_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("device") << 0;
        QTest::newRow("user") << 1;
        QTest::newRow("first") << 2;
        QTest::newRow("last") << 3;
        QTest::newRow("link") << 4;
    }

    void aHeadIsSignedWhole()
    {
        QFETCH(int, change);
        const auto user = *crypto::SigningKeyPair::generate();
        const auto pc = *crypto::SigningKeyPair::generate();
        auto head = headOver(chainOf(someEntries(3)), 1, 3);
        sign(head, user, pc);
        if (change == 0)
            head.device = idOf<DeviceId>(9);
        if (change == 1)
            head.user = idOf<RecordId>(9);
        if (change == 2)
            head.first = 2;
        if (change == 3)
            head.last = 4;
        if (change == 4)
            head.link = idOf<Link>(9);
        QVERIFY(!verify(head, user.verifyKey(), pc.verifyKey()));
    }

    void whatIsSignedIsExactlyThis()
    {
        Head head;
        head.device = idOf<DeviceId>(1);
        head.user = idOf<RecordId>(2);
        head.first = 3;
        head.last = 50;
        head.link = idOf<Link>(4);
        QCOMPARE(signedBytesOf(head).toHex(),
                 QByteArray("72703320686561648600"
                            "50")
                     + QByteArray("01").repeated(16) + "50" + QByteArray("02").repeated(16) + "0318325820"
                     + QByteArray("04").repeated(32));
    }

    void everyEntryStandsUnderAHead()
    {
        const auto items = chainOf(someEntries(5));
        const std::vector both{headOver(items, 1, 2), headOver(items, 3, 5)};
        QVERIFY(!findUnsigned(items, both));
        QVERIFY(!findUnsigned({}, {}));

        const auto second = findUnsigned(items, std::span(both).last(1));
        QCOMPARE(second->sequence, 1U);
        const auto behind = findUnsigned(items, std::span(both).first(1));
        QCOMPARE(behind->sequence, 3U);
        QVERIFY(behind->reason == ChainBreak::Reason::Unsigned);
    }

    void aHeadThatSaysSomethingElseIsAnAlarm()
    {
        const auto items = chainOf(someEntries(3));
        auto head = headOver(items, 1, 3);
        head.link = idOf<Link>(9);
        QCOMPARE(findUnsigned(items, std::vector{head})->sequence, 3U);
    }

    void aChainCutOffAtItsEndIsAnAlarm()
    {
        const auto items = chainOf(someEntries(5));
        const std::vector heads{headOver(items, 1, 5)};
        const auto cut = std::span(items).first(3);
        QVERIFY(!verifyChain(cut));
        QCOMPARE(findUnsigned(cut, heads)->sequence, 4U);
        QVERIFY(findUnsigned(cut, heads)->reason == ChainBreak::Reason::Gap);
        QVERIFY(findUnsigned({}, heads).has_value());
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
