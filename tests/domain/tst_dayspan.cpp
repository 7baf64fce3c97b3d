// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/rules/dayspan.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDaySpan final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDateMeansAsManyDaysAsItIsVague_data()
    {
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("exact") << u"exact"_s << QDate(2028, 2, 10) << QDate(2028, 2, 10);
        QTest::newRow("no precision") << QString() << QDate(2028, 2, 10) << QDate(2028, 2, 10);
        QTest::newRow("month of a leap year") << u"month"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("year") << u"year"_s << QDate(2028, 1, 1) << QDate(2028, 12, 31);
    }

    void aDateMeansAsManyDaysAsItIsVague()
    {
        QFETCH(QString, precision);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto span = possibleDays(Day::fromDate(QDate(2028, 2, 10)), Code(precision));
        QVERIFY(span);
        QCOMPARE(span->first.toDate(), first);
        QCOMPARE(span->last.toDate(), last);
    }

    void anUnknownDateMeansNoDay()
    {
        QVERIFY(!possibleDays(Day::fromDate(QDate(2028, 2, 10)), Code(u"unknown")));
        QVERIFY(!possibleDays(Day(), Code(u"exact")));
        QVERIFY(!possibleDays(Day::fromDate(QDate(2028, 2, 10)), Code(u"decade")));
    }
};

QTEST_GUILESS_MAIN(TestDaySpan)
#include "tst_dayspan.moc"
