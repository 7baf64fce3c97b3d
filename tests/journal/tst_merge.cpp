// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/merge.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// Entry `i` of a history has seen what `seen[i]` names.
Ancestry ancestryOf(const std::vector<std::vector<std::uint8_t>> &seen)
{
    std::vector<OpenedEntry> entries(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        entries[i].id = idOf<EntryId>(std::uint8_t(i + 1));
        for (const auto earlier : seen[i])
            entries[i].coded.seen.append(idOf<EntryId>(std::uint8_t(earlier + 1)));
    }
    return Ancestry(entries);
}

const auto inARow = ancestryOf({{}, {0}, {1}, {2}});
const auto forked = ancestryOf({{}, {0}, {0}}); // 1 and 2 do not know of each other
const auto joined = ancestryOf({{}, {0}, {0}, {1, 2}}); // 3 knows both

using Writes = QList<FieldWrite>;
using Indices = QList<std::size_t>;

Writes statuses(std::initializer_list<QStringView> codes)
{
    Writes writes;
    for (const auto code : codes)
        writes.append({std::size_t(writes.size()), code.toString()});
    return writes;
}

} // namespace

class TestMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLastCounts()
    {
        const auto merged = mergeField(Merge::LastWins, {{0, 1}, {1, 2}, {2, 3}}, inARow);
        QCOMPARE(merged.value, QCborValue(3));
        QVERIFY(merged.concurrent.isEmpty());
    }

    void twoWhoDidNotKnowOfEachOtherAreReported()
    {
        const auto merged = mergeField(Merge::LastWins, {{0, 1}, {1, 2}, {2, 3}}, forked);
        QCOMPARE(merged.value, QCborValue(3));
        QCOMPARE(merged.concurrent, (Indices{1, 2}));
    }

    void theSameAnswerTwiceIsNoQuestion()
    {
        QVERIFY(mergeField(Merge::LastWins, {{0, 1}, {1, 2}, {2, 2}}, forked).concurrent.isEmpty());
    }

    void whoeverKnowsBothDecides()
    {
        const auto merged = mergeField(Merge::LastWins, {{0, 1}, {1, 2}, {2, 3}, {3, 2}}, joined);
        QCOMPARE(merged.value, QCborValue(2));
        QVERIFY(merged.concurrent.isEmpty());
    }

    void aLaterChangeOfTheSameActIsNoQuestion()
    {
        const auto merged = mergeField(Merge::LastWins, {{0, 1}, {0, 2}}, inARow);
        QCOMPARE(merged.value, QCborValue(2));
        QVERIFY(merged.concurrent.isEmpty());
    }

    void doNotCallWinsOverCall()
    {
        const auto merged = mergeField(Merge::YesWins, {{1, true}, {2, false}}, forked);
        QCOMPARE(merged.value, QCborValue(true));
        QCOMPARE(merged.concurrent, (Indices{1, 2}));
        QCOMPARE(mergeField(Merge::YesWins, {{1, true}, {2, nullptr}}, forked).value, QCborValue(true));
    }

    void onlyWhoKnewTheYesTakesItBack()
    {
        QCOMPARE(mergeField(Merge::YesWins, {{0, true}, {1, false}}, inARow).value, QCborValue(false));
        QCOMPARE(mergeField(Merge::YesWins, {{1, true}, {2, false}, {3, false}}, joined).value,
                 QCborValue(false));
    }

    void aStatusTakesAllowedSteps()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"rencana"}), inARow);
        QCOMPARE(merged.value, QCborValue(u"rencana"_s));
        QVERIFY(merged.illegal.isEmpty() && merged.unaware.isEmpty());
    }

    void aStepThatDoesNotFollowWaits()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"pantau"}), inARow);
        QCOMPARE(merged.value, QCborValue(u"baru"_s));
        QCOMPARE(merged.illegal, Indices{1});
        QCOMPARE(mergeField(Merge::Steps, {{0, u"baru"_s}, {1, nullptr}}, inARow).illegal, Indices{1});
        QCOMPARE(mergeField(Merge::Steps, {{0, u"baru"_s}, {1, 7}}, inARow).illegal, Indices{1});
    }

    void aStepAfterAWaitingOneDecides()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"pantau", u"asesmen"}), inARow);
        QCOMPARE(merged.value, QCborValue(u"asesmen"_s));
        QVERIFY(merged.illegal.isEmpty());
    }

    void keepingTheStatusIsADecisionToo()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"pantau", u"baru"}), inARow);
        QCOMPARE(merged.value, QCborValue(u"baru"_s));
        QVERIFY(merged.illegal.isEmpty());
    }

    void twoStepsThatDidNotKnowOfEachOther()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"dilimpahkan"}), forked);
        QCOMPARE(merged.value, QCborValue(u"asesmen"_s));
        QCOMPARE(merged.unaware, Indices{2});
        QVERIFY(merged.illegal.isEmpty());

        const auto decided =
            mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"dilimpahkan", u"rencana"}), joined);
        QCOMPARE(decided.value, QCborValue(u"rencana"_s));
        QVERIFY(decided.unaware.isEmpty());
    }

    void theSameStepTwiceIsNoQuestion()
    {
        const auto merged = mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"asesmen"}), forked);
        QCOMPARE(merged.value, QCborValue(u"asesmen"_s));
        QVERIFY(merged.unaware.isEmpty() && merged.illegal.isEmpty());
    }

    void aPostponedCaseGoesBackToWhereItWas()
    {
        const auto back =
            mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"tangguh", u"asesmen"}), inARow);
        QCOMPARE(back.value, QCborValue(u"asesmen"_s));
        QVERIFY(back.illegal.isEmpty());
        const auto elsewhere =
            mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"tangguh", u"baru"}), inARow);
        QCOMPARE(elsewhere.illegal, Indices{3});
    }

    void whoKnowsTheStepTakesItBack()
    {
        const auto undone = mergeField(Merge::Steps, statuses({u"baru", u"asesmen", u"baru"}), inARow);
        QCOMPARE(undone.value, QCborValue(u"baru"_s));
        QVERIFY(undone.illegal.isEmpty() && undone.unaware.isEmpty());
        const auto closed = mergeField(Merge::Steps, statuses({u"pantau", u"tutup", u"pantau"}), inARow);
        QCOMPARE(closed.value, QCborValue(u"tutup"_s));
        QCOMPARE(closed.illegal, Indices{2});
    }

    void aStepThatGoesOnMeanwhileIsNotTakenBackUnderneath()
    {
        // One took it back, the other went on without knowing of that.
        const QList<FieldWrite> writes{{0, u"baru"_s}, {0, u"asesmen"_s}, {1, u"rencana"_s}, {2, u"baru"_s}};
        const auto merged = mergeField(Merge::Steps, writes, forked);
        QCOMPARE(merged.value, QCborValue(u"rencana"_s));
        QCOMPARE(merged.unaware, Indices{2});
    }

    void twoStepsOfOneActAreSteps()
    {
        const auto merged = mergeField(Merge::Steps, {{0, u"baru"_s}, {0, u"asesmen"_s}}, inARow);
        QCOMPARE(merged.value, QCborValue(u"asesmen"_s));
        QVERIFY(merged.unaware.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
