// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/rules/warnings.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWarningRule final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereAreFourteenInOrder()
    {
        QCOMPARE(warnings::all.size(), 14U);
        int number = 0;
        for (const WarningRule *rule : warnings::all)
            QCOMPARE(rule->code.toString(), u'W' + QString::number(++number));
    }

    void everyRuleHasWordsAndAWeight()
    {
        for (const WarningRule *rule : warnings::all) {
            QVERIFY(!rule->title.id.isEmpty() && !rule->title.en.isEmpty());
            QVERIFY(rule->level != Severity::Info && rule->level != Severity::Block);
            QCOMPARE(rule->basis, Basis::Proposed);
        }
    }

    void noneBorrowsTheNameOfASurvey()
    {
        // SPHAD and SPHPD are surveys of the province; press articles take them for warning systems.
        for (const WarningRule *rule : warnings::all) {
            for (const QStringView words : {rule->title.id, rule->title.en})
                QVERIFY(!words.contains(u"SPH", Qt::CaseInsensitive));
        }
    }

    void theNumbersAreThoseOfTheProposal()
    {
        QCOMPARE(warnings::w1.count, 2);
        QCOMPARE(warnings::w1.days, 90);
        QCOMPARE(warnings::w2.deviations, 2);
        QCOMPARE(warnings::w2.months, 12);
        QCOMPARE(warnings::w2.smallBelow, 5);
        QCOMPARE(warnings::w2.count, 3);
        QCOMPARE(warnings::w2.days, 14);
        QCOMPARE(warnings::w4.limit, 24h);
        QCOMPARE(warnings::w5.limit, 12h);
        QCOMPARE(warnings::w9.months, 2);
        QCOMPARE(warnings::w10.months, 3);
        QCOMPARE(warnings::w10.womenWorkers, 500);
        QCOMPARE(warnings::w11.count, 3);
        QCOMPARE(warnings::w11.days, 90);
        QCOMPARE(warnings::w12.count, 3);
        QCOMPARE(warnings::w12.days, 90);
        QCOMPARE(warnings::w13.limit, 7 * 24h);
    }

    void thePlacesAreInTheirList()
    {
        QCOMPARE(warnings::w11.settings.size(), 3U);
        for (const Code place : warnings::w11.settings)
            QVERIFY(codes::workSetting.contains(place));
        QVERIFY(warnings::w1.settings.empty() && warnings::w12.settings.empty());
    }
};

QTEST_GUILESS_MAIN(TestWarningRule)
#include "tst_warningrule.moc"
