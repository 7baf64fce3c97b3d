// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/casefacts.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace code::riskLevel;

namespace {

const Day day = Day::fromDate(QDate(2026, 11, 10));

RoomTime room()
{
    return {Instant(1'800'000'000'000), QTimeZone::systemTimeZone()};
}

Complaint received(Day on, Instant at = {})
{
    Complaint complaint;
    complaint.receivedOn = on;
    complaint.receivedAt = at;
    return complaint;
}

RiskAssessment judged(Code level)
{
    RiskAssessment assessment;
    assessment.level = level;
    return assessment;
}

} // namespace

class TestCaseFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWorkedOnUntilItIsClosedOrTakenOver()
    {
        using namespace code::caseStatus;
        for (const CodeItem &item : codes::caseStatus.items()) {
            CaseFacts facts;
            facts.theCase.status = item.code;
            QCOMPARE(isWorkedOn(facts), item.code != tutup); // Nobody has accepted it.
            Service transfer;
            transfer.kind = code::referralKind::pelimpahan;
            facts.services = {transfer};
            QCOMPARE(isWorkedOn(facts), item.code != tutup);
            facts.services[0].acceptedOn = day;
            QCOMPARE(isWorkedOn(facts), item.code != tutup && item.code != dilimpahkan);
        }
    }

    void theFirstComplaintStartsTheClocks()
    {
        const Instant noon = room().startOf(day).plus(12h);
        CaseFacts facts;
        facts.complaints = {received(day.plusDays(1)), received(day, noon), received({})};
        QCOMPARE(complaintAt(facts, room()), noon);
        facts.complaints = {received(day.plusDays(1))};
        QCOMPARE(complaintAt(facts, room()), room().startOf(day.plusDays(1)));
    }

    void withoutAComplaintTheOpeningCounts()
    {
        CaseFacts facts;
        QVERIFY(complaintAt(facts, room()).isNull());
        facts.theCase.openedOn = day;
        QCOMPARE(complaintAt(facts, room()), room().startOf(day));
        facts.theCase.openedAt = room().startOf(day).plus(9h);
        QCOMPARE(complaintAt(facts, room()), facts.theCase.openedAt);
    }

    void highRiskWinsThenTheCaseThenTheAssessment()
    {
        CaseFacts facts;
        QVERIFY(riskOf(facts).isEmpty());
        facts.assessments = {judged(sedang)};
        QCOMPARE(riskOf(facts), sedang);
        facts.theCase.risk = rendah;
        QCOMPARE(riskOf(facts), rendah);
        facts.assessments.append(judged(tinggi));
        QCOMPARE(riskOf(facts), tinggi);
        facts.assessments.append(judged(rendah));
        QCOMPARE(riskOf(facts), rendah);
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
