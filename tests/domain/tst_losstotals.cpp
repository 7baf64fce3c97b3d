// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/losstotals.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

namespace kind = code::restitutionLoss;

Loss lost(Code kind, Count amount)
{
    Loss loss;
    loss.kind = kind;
    loss.amount = amount;
    return loss;
}

} // namespace

class TestLossTotals final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whereNothingWasLostThereIsNothingToAdd()
    {
        QVERIFY(lossTotals({}).isEmpty());
        QCOMPARE(sumOf({}), 0);
    }

    void eachKindHasItsTotalAndTheLargestStandsFirst()
    {
        const auto totals =
            lossTotals({lost(kind::medical_psychological, 250'000), lost(kind::wealth_income, 1'000'000),
                        lost(kind::medical_psychological, 50'000)});
        QCOMPARE(
            totals,
            (QList<LossTotal>{{kind::wealth_income, 1'000'000}, {kind::medical_psychological, 300'000}}));
        QCOMPARE(sumOf(totals), 1'300'000);
    }

    void whatHasNoAmountAddsNothingAndNoughtIsAnAmount()
    {
        QVERIFY(lossTotals({lost(kind::suffering, std::nullopt)}).isEmpty());
        QCOMPARE(lossTotals({lost(kind::suffering, 0)}), (QList<LossTotal>{{kind::suffering, 0}}));
    }

    void aKindThatNobodySaidOrOfALaterListIsCountedToo()
    {
        const auto totals = lossTotals({lost({}, 2), lost(Code(u"kode_kelak"), 3)});
        QCOMPARE(totals, (QList<LossTotal>{{Code(u"kode_kelak"), 3}, {Code(), 2}}));
        QCOMPARE(sumOf(totals), 5);
    }

    void theBudgetOfAProvinceFits()
    {
        constexpr std::int64_t most = 999'999'999'999; // As much as may be typed.
        QCOMPARE(sumOf(lossTotals({lost(kind::other, most), lost(kind::other, most)})), 2 * most);
    }
};

QTEST_GUILESS_MAIN(TestLossTotals)
#include "tst_losstotals.moc"
