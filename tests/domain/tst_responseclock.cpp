// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/responseclock.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestResponseClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theHigherTheRiskTheLessTime_data()
    {
        QTest::addColumn<QString>("risk");
        QTest::addColumn<int>("hours");
        QTest::newRow("high: at once") << u"tinggi"_s << 0;
        QTest::newRow("medium: 6 hours") << u"sedang"_s << 6;
        QTest::newRow("low: 72 hours") << u"rendah"_s << 72;
        QTest::newRow("not judged yet: as medium") << QString() << 6;
        QTest::newRow("unknown: as medium") << u"tidak_tahu"_s << 6;
        QTest::newRow("a level of a newer version: as high") << u"sangat_tinggi"_s << 0;
    }

    void theHigherTheRiskTheLessTime()
    {
        QFETCH(QString, risk);
        QFETCH(int, hours);
        const Instant received(1'790'000'000'000);
        const Countdown clock = responseClock(Code(risk), received);
        QCOMPARE(clock.start(), received);
        QCOMPARE(clock.due().since(received), std::chrono::hours(hours));
    }

    void everyLevelOfTheListHasItsRule()
    {
        for (const CodeItem &item : codes::riskLevel.items()) {
            if (item.code != code::riskLevel::tinggi)
                QVERIFY(&responseRule(item.code) != &legal::riskHigh);
        }
    }

    void aComplaintAtNightIsDueBySixInTheMorning()
    {
        const QDateTime midnight(QDate(2026, 11, 22), QTime(0, 0));
        const Countdown clock = responseClock(code::riskLevel::sedang, Instant(midnight.toMSecsSinceEpoch()));
        QCOMPARE(clock.due().toLocalTime(), QDateTime(QDate(2026, 11, 22), QTime(6, 0)));
    }
};

QTEST_GUILESS_MAIN(TestResponseClock)
#include "tst_responseclock.moc"
