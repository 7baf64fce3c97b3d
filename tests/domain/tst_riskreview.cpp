// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/riskreview.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace code::riskLevel;

namespace {

RiskAssessment judged(Code level, int day, Instant at = {})
{
    RiskAssessment assessment;
    assessment.level = level;
    assessment.assessedOn = Day(day);
    assessment.assessedAt = at;
    return assessment;
}

} // namespace

class TestRiskReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFlagProposesHighOrNothing_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<bool>("high");
        // As the domain page marks them, written out once more.
        const QStringList marked = {u"ancam_bunuh"_s, u"senjata"_s, u"cekik"_s,  u"sekap"_s,
                                    u"bunuh_diri"_s,  u"anak"_s,    u"cedera"_s, u"seks_72j"_s};
        for (const CodeItem &item : codes::riskFlag.items()) {
            const QString flag = item.code.toString();
            QTest::newRow(qPrintable(flag)) << flag << marked.contains(flag);
        }
        QTest::newRow("a flag of a newer version") << u"drone"_s << true;
    }

    void aFlagProposesHighOrNothing()
    {
        QFETCH(QString, flag);
        QFETCH(bool, high);
        QCOMPARE(proposedRisk({Code(flag)}), high ? std::optional(tinggi) : std::nullopt);
        QCOMPARE(proposedRisk({code::riskFlag::hamil, Code(flag)}).has_value(), high);
    }

    void withoutFlagsNothingIsProposed() { QVERIFY(!proposedRisk({})); }

    void anotherLevelThanProposedNeedsAReason()
    {
        const Codes dangerous = {code::riskFlag::cekik};
        const Codes other = {code::riskFlag::atasan};
        for (const CodeItem &item : codes::riskLevel.items()) {
            QCOMPARE(needsOverrideReason(item.code, dangerous), item.code != tinggi);
            QVERIFY(!needsOverrideReason(item.code, other));
        }
        QVERIFY(needsOverrideReason(Code(u"waspada"), dangerous));
        QVERIFY(!needsOverrideReason({}, dangerous));
    }

    void blanksAreNoReason()
    {
        RiskAssessment assessment;
        assessment.level = Code(u"rendah");
        assessment.flags = {code::riskFlag::cekik};
        assessment.overrideReason = u" \n"_s;
        QVERIFY(lacksOverrideReason(assessment));
        assessment.overrideReason = u"Alasan contoh"_s;
        QVERIFY(!lacksOverrideReason(assessment));
        assessment = {};
        QVERIFY(!lacksOverrideReason(assessment));
    }

    void theHigherTheRiskTheSoonerTheReview_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("days");
        QTest::newRow("high: a day") << u"tinggi"_s << 1;
        QTest::newRow("medium: 7 days") << u"sedang"_s << 7;
        QTest::newRow("low: 30 days") << u"rendah"_s << 30;
        QTest::newRow("left open: as medium") << u"tidak_tahu"_s << 7;
        QTest::newRow("not judged: as medium") << QString() << 7;
        QTest::newRow("a level of a newer version: as high") << u"sangat_tinggi"_s << 1;
    }

    void theHigherTheRiskTheSoonerTheReview()
    {
        QFETCH(QString, level);
        QFETCH(int, days);
        const QDateTime judgedAt(QDate(2026, 12, 30), QTime(16, 45));
        const Countdown clock = reviewClock(Code(level), Instant(judgedAt.toMSecsSinceEpoch()));
        QCOMPARE(clock.due().toLocalTime(), judgedAt.addDays(days));
        const Day day = Day::fromDate(judgedAt.date());
        QCOMPARE(nextReviewDay(Code(level), day), day.plusDays(days));
        QVERIFY(nextReviewDay(Code(level), {}).isNull());
        QCOMPARE(isHighRisk(Code(level)), days == 1);
    }

    void theLatestJudgementCounts()
    {
        const QList<RiskAssessment> assessments = {judged(sedang, 20), judged(tinggi, 10), judged({}, 30)};
        QCOMPARE(latestAssessment(assessments), &assessments[0]);
        QCOMPARE(judgedAssessments(assessments).size(), 2);
        QCOMPARE(judgedAssessments(assessments).first(), &assessments[1]);
        QVERIFY(!latestAssessment({}));
    }

    void onOneDayTheLaterTimeCounts()
    {
        const QList<RiskAssessment> timed = {judged(tinggi, 20, Instant(2000)),
                                             judged(rendah, 20, Instant(1000))};
        QCOMPARE(latestAssessment(timed), &timed[0]);
        const QList<RiskAssessment> untimed = {judged(tinggi, 20), judged(rendah, 20)};
        QCOMPARE(latestAssessment(untimed), &untimed[1]);
    }
};

QTEST_GUILESS_MAIN(TestRiskReview)
#include "tst_riskreview.moc"
