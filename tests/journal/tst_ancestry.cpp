// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ancestry.h"
#include "tests/support/bytes.h"
#include "tests/support/journalgen.h"

#include <QTest>

#include <set>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// Entry number `index` of a dossier.
EntryId named(std::size_t index)
{
    EntryId::Bytes bytes{};
    bytes[0] = std::uint8_t(index >> 8U);
    bytes[1] = std::uint8_t(index & 0xffU);
    bytes[15] = 1;
    return EntryId(bytes);
}

using Seen = std::vector<std::vector<std::size_t>>; // by entry, the entries it names

std::vector<OpenedEntry> entriesOf(const Seen &seen)
{
    std::vector<OpenedEntry> entries(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        entries[i].id = named(i);
        entries[i].coded.position = {Day(1), i};
        for (const auto earlier : seen[i])
            entries[i].coded.seen.append(named(earlier));
    }
    return entries;
}

/// Any history: every entry names some earlier ones.
Seen aHistory()
{
    Seen seen(std::size_t(1 + below(25)));
    for (std::size_t i = 1; i < seen.size(); ++i) {
        for (int count = below(4); count > 0; --count)
            seen[i].push_back(std::size_t(below(int(i))));
    }
    return seen;
}

/// What the definition says, as slow as it is plain: an entry has seen what it names, and what that has seen.
std::set<std::size_t> seenBy(const Seen &seen, std::size_t entry)
{
    std::set<std::size_t> all;
    for (const auto earlier : seen[entry]) {
        all.insert(earlier);
        all.merge(seenBy(seen, earlier));
    }
    return all;
}

} // namespace

class TestAncestry final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsWhoKnewWhat()
    {
        // 0 is seen by 1 and 2, which do not know of each other; 3 knows both.
        const auto entries = entriesOf({{}, {0}, {0}, {1, 2}});
        const Ancestry ancestry(entries);
        QVERIFY(ancestry.hasSeen(1, 0) && ancestry.hasSeen(3, 0) && ancestry.hasSeen(3, 2));
        QVERIFY(!ancestry.hasSeen(0, 1) && !ancestry.hasSeen(2, 1) && !ancestry.hasSeen(1, 1));
        QVERIFY(ancestry.areConcurrent(1, 2) && ancestry.areConcurrent(2, 1));
        QVERIFY(!ancestry.areConcurrent(1, 1) && !ancestry.areConcurrent(0, 3));
        QCOMPARE(ancestry.frontier(), QList{named(3)});
    }

    void whatHasNotArrivedCountsForNothing()
    {
        auto entries = entriesOf({{}, {0}, {1}});
        entries.erase(entries.begin() + 1);
        const Ancestry ancestry(entries);
        QVERIFY(ancestry.areConcurrent(0, 1));
        QCOMPARE(ancestry.frontier(), (QList{named(0), named(2)}));
    }

    void anEmptyDossierHasNoFrontier() { QVERIFY(Ancestry({}).frontier().isEmpty()); }

    void isWhatTheDefinitionSays()
    {
        QVERIFY(rc::check("hasSeen is the transitive closure of seen", [] {
            const auto seen = aHistory();
            const auto entries = entriesOf(seen);
            const Ancestry ancestry(entries);
            std::set<EntryId> reached;
            for (std::size_t i = 0; i < seen.size(); ++i) {
                const auto all = seenBy(seen, i);
                for (std::size_t j = 0; j < seen.size(); ++j)
                    RC_ASSERT(ancestry.hasSeen(i, j) == all.contains(j));
                for (const auto earlier : all)
                    reached.insert(named(earlier));
            }
            QList<EntryId> frontier;
            for (std::size_t i = 0; i < seen.size(); ++i) {
                if (!reached.contains(named(i)))
                    frontier.append(named(i));
            }
            RC_ASSERT(ancestry.frontier() == frontier);
        }));
    }

    void aLongDossierIsNoBurden()
    {
        // Years of the post's own dossier on three PCs that meet every evening. A table of who has seen whom
        // would take gigabytes, and so would a thread for every day that one PC was apart.
        Seen seen(60'000);
        for (std::size_t i = 1; i < seen.size(); ++i) {
            const auto evening = i - i % 30;
            seen[i] = i == evening ? std::vector{i - 1, i - 2, i - 3}
                                   : std::vector{std::max(evening, i < 3 ? 0 : i - 3)};
        }
        const auto entries = entriesOf(seen);
        const Ancestry ancestry(entries);
        QVERIFY(ancestry.hasSeen(59'999, 0));
        QVERIFY(!ancestry.hasSeen(59'999, 59'998));
        QCOMPARE(ancestry.frontier(), (QList{named(59'997), named(59'998), named(59'999)}));
    }
};

QTEST_GUILESS_MAIN(TestAncestry)
#include "tst_ancestry.moc"
