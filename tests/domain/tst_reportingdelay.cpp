// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/reportingdelay.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

} // namespace

class TestReportingDelay final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsTheDays()
    {
        QCOMPARE(reportingDelay(day(2026, 11, 10), Code(u"exact"), day(2026, 11, 10)),
                 (ReportingDelay{0, 0}));
        QCOMPARE(reportingDelay(day(2026, 11, 10), Code(u"exact"), day(2026, 11, 22)),
                 (ReportingDelay{12, 12}));
        QCOMPARE(reportingDelay(day(2025, 12, 31), Code(u"exact"), day(2026, 1, 1)), (ReportingDelay{1, 1}));
    }

    void aVagueDateGivesASpan()
    {
        QCOMPARE(reportingDelay(day(2026, 10, 7), Code(u"month"), day(2026, 11, 22)),
                 (ReportingDelay{22, 52}));
        QCOMPARE(reportingDelay(day(2026, 11, 7), Code(u"month"), day(2026, 11, 22)),
                 (ReportingDelay{0, 21}));
        QCOMPARE(reportingDelay(day(2026, 5, 5), Code(u"year"), day(2026, 3, 1)), (ReportingDelay{0, 59}));
    }

    void withoutADateThereIsNoDelay()
    {
        QVERIFY(!reportingDelay(Day(), Code(u"exact"), day(2026, 11, 22)));
        QVERIFY(!reportingDelay(day(2026, 11, 10), Code(u"unknown"), day(2026, 11, 22)));
        QVERIFY(!reportingDelay(day(2026, 11, 10), Code(u"exact"), Day()));
        QVERIFY(!reportingDelay(day(2026, 11, 23), Code(u"exact"), day(2026, 11, 22)));
    }

    void anIncidentOfACaseWaitedForTheComplaintThatToldOfIt()
    {
        Incident incident;
        incident.occurredOn = day(2026, 11, 10);
        incident.datePrecision = Code(u"exact");
        const auto came = [](Day on) {
            Complaint complaint;
            complaint.receivedOn = on;
            return complaint;
        };
        QVERIFY(!reportingDelay(incident, {}));
        QVERIFY(!reportingDelay(incident, {came({}), came(day(2026, 11, 1))})); // It went on after she came.
        QCOMPARE(reportingDelay(
                     incident,
                     {came(day(2026, 11, 30)), came(day(2026, 11, 1)), came(day(2026, 11, 13)), came({})}),
                 (ReportingDelay{3, 3}));
        incident.datePrecision = Code(u"month");
        QCOMPARE(reportingDelay(incident, {came(day(2026, 12, 30)), came(day(2026, 11, 22))}),
                 (ReportingDelay{0, 21}));
    }

    void everyDelayHasItsBucket_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto edges = [](const char *name, int from, int to) {
            QTest::addRow("%s, first day", name) << from << from << to;
            QTest::addRow("%s, last day", name) << to << from << to;
        };
        edges("0-3", 0, 3);
        edges("4-5", 4, 5);
        edges("6-14", 6, 14);
        edges("15-30", 15, 30);
        edges("31-90", 31, 90);
        QTest::newRow("91+, first day") << 91 << 91 << -1;
        QTest::newRow("91+, ten years") << 3650 << 91 << -1;
    }

    void everyDelayHasItsBucket()
    {
        QFETCH(int, days);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto bucket = delayBucket({days, days});
        QVERIFY(bucket);
        QCOMPARE(bucket->from, from);
        QCOMPARE(bucket->to.value_or(-1), to);
    }

    void aSpanOverTwoBucketsHasNone()
    {
        QVERIFY(!delayBucket({3, 4}));
        QVERIFY(delayBucket({4, 5}));
        QVERIFY(delayBucket({100, 400}));
    }

    void lateIsMoreThanThreeDaysForSexualViolenceAndThirtyForOther_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<bool>("sexual");
        QTest::addColumn<QString>("late");
        QTest::newRow("sexual, 3 days") << 3 << 3 << true << u"no"_s;
        QTest::newRow("sexual, 4 days") << 4 << 4 << true << u"yes"_s;
        QTest::newRow("sexual, perhaps 3, perhaps 4") << 3 << 4 << true << u"unknown"_s;
        QTest::newRow("other, 30 days") << 30 << 30 << false << u"no"_s;
        QTest::newRow("other, 31 days") << 31 << 31 << false << u"yes"_s;
        QTest::newRow("other, this month") << 0 << 21 << false << u"no"_s;
        QTest::newRow("other, this year") << 0 << 200 << false << u"unknown"_s;
    }

    void lateIsMoreThanThreeDaysForSexualViolenceAndThirtyForOther()
    {
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        QFETCH(bool, sexual);
        QFETCH(QString, late);
        const auto answer = isLate({atLeast, atMost}, sexual);
        QCOMPARE(!answer ? u"unknown"_s : *answer ? u"yes"_s : u"no"_s, late);
    }
};

QTEST_GUILESS_MAIN(TestReportingDelay)
#include "tst_reportingdelay.moc"
