// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/legal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Weight {
    const char *code;
    Severity severity;
    Basis basis;
};

/// The rules as the domain page tells them, written out once more: the data must not change unseen.
const std::vector<Weight> &theRules()
{
    using enum Severity;
    using enum Basis;
    static const std::vector<Weight> rules = {
        {"six_services", Info, Found},
        {"uptd_eleven_tasks", Info, Found},
        {"out_of_scope_accept", Block, Found},
        {"emergency_at_once", High, Found},
        {"victim_priority", Block, Found},
        {"access_aids", Info, Found},
        {"risk_high", Critical, Found},
        {"risk_medium", High, Found},
        {"risk_low", Normal, Proposed},
        {"review_tinggi", Normal, Proposed},
        {"review_sedang", Normal, Proposed},
        {"review_rendah", Normal, Proposed},
        {"review_changed", High, Proposed},
        {"tpks_report_3x24", Critical, Found},
        {"tpks_forward_24", Critical, Proposed},
        {"tpks_anyone_reports", Info, Found},
        {"tpks_health_inform", Info, Found},
        {"tpks_police_room", Info, Found},
        {"tpks_protection_1x24", High, Found},
        {"tpks_protection_14d", High, Found},
        {"tpks_lpsk_1x24", High, Found},
        {"tpks_restriction", Info, Found},
        {"tpks_no_settlement", Block, Found},
        {"mediation_block", Block, Proposed},
        {"tpks_evidence", Info, Found},
        {"tpks_one_plus_one", Info, Known},
        {"kuhap_evidence", Info, Found},
        {"tpks_companion", Normal, Found},
        {"restitution_contents", Info, Found},
        {"restitution_30d", Normal, Found},
        {"victim_fund", Info, Found},
        {"tpks_rights", Info, Found},
        {"tpks_identity_secret", Block, Found},
        {"kdrt_forms_rights", Info, Found},
        {"kdrt_police_1x24", High, Known},
        {"kdrt_protection_7d", High, Known},
        {"kdrt_duty_help", Info, Known},
        {"tppo_screen", High, Found},
        {"menstrual_leave", Info, Found},
        {"maternity_1_5", Info, Found},
        {"miscarriage_leave", Info, Found},
        {"breastfeeding", Info, Found},
        {"night_work", Info, Found},
        {"maternity_3_6", Info, Found},
        {"dismissal_ban", Info, Found},
        {"satgas_formation", Info, Found},
        {"satgas_deadline", Info, Unknown},
        {"disnaker_circular", Info, Found},
        {"c190_scope", Info, Found},
        {"rp3_standard", Info, Found},
        {"rp3_report_duty", Info, Unknown},
        {"monthly_report", Normal, Proposed},
        {"rp3_beneficiaries", Info, Found},
        {"seven_sheets", Info, Found},
        {"health_72h", Critical, Found},
        {"evidence_keep", Normal, Found},
        {"visum_request", Normal, Known},
        {"no_scored_danger_assessment", Block, Found},
        {"pdp_specific", Info, Found},
        {"pdp_basis", Block, Found},
        {"pdp_notice", Normal, Found},
        {"pdp_consent", Block, Found},
        {"pdp_child", High, Found},
        {"pdp_access", High, Found},
        {"pdp_refuse", Block, Found},
        {"pdp_correction", High, Known},
        {"pdp_withdraw", Critical, Found},
        {"pdp_limit", High, Found},
        {"pdp_records", Normal, Found},
        {"pdp_dpia", Normal, Found},
        {"pdp_end", Block, Found},
        {"retention_period", Block, Unknown},
        {"pdp_breach", Critical, Found},
        {"pdp_dpo", Info, Known},
        {"controller_agreement", Block, Proposed},
        {"who_2007", Info, Found},
        {"gbvims_tools", Info, Found},
        {"intake_head", Info, Found},
        {"late_sexual", Info, Proposed},
        {"late_other", Info, Proposed},
        {"delay_buckets", Info, Found},
        {"retaliation_7d", Normal, Proposed},
        {"retaliation_30d", Normal, Proposed},
        {"retaliation_90d", Normal, Proposed},
        {"no_contact_closure", Normal, Proposed},
        {"supervision_weekly", Normal, Proposed},
        {"appointment_ready", Normal, Proposed},
        {"appointment_ride", Normal, Proposed},
        {"overdue_escalates", Normal, Proposed},
        {"unsafe_contact", Block, Proposed},
        {"closure_block", Block, Proposed},
        {"conflict_rule", Block, Proposed},
        {"referral_consent", Block, Proposed},
        {"small_cells", Block, Proposed},
        {"intake_01", Normal, Proposed},
        {"intake_02", Normal, Proposed},
        {"intake_03", Normal, Proposed},
        {"intake_04", Normal, Proposed},
        {"intake_05", Normal, Proposed},
        {"intake_06", Normal, Proposed},
        {"intake_07", Normal, Proposed},
        {"intake_08", Normal, Proposed},
        {"intake_09", Normal, Proposed},
        {"intake_10", Normal, Proposed},
        {"intake_11", Normal, Proposed},
        {"intake_12", Normal, Proposed},
    };
    return rules;
}

struct Limit {
    const LegalClock *clock;
    std::chrono::hours deadline;
    std::chrono::hours warning;
};

/// Their numbers, as the laws and the proposal tell them.
const std::vector<Limit> &theLimits()
{
    static const std::vector<Limit> limits = {
        {&legal::emergencyAtOnce, 0h, 0h},
        {&legal::riskHigh, 0h, 0h},
        {&legal::riskMedium, 6h, 2h},
        {&legal::riskLow, 72h, 12h},
        {&legal::reviewTinggi, 24h, 0h},
        {&legal::reviewSedang, 7 * 24h, 0h},
        {&legal::reviewRendah, 30 * 24h, 0h},
        {&legal::reviewChanged, 0h, 0h},
        {&legal::tpksReport3x24, 72h, 12h},
        {&legal::tpksForward24, 24h, 6h},
        {&legal::tpksProtection1x24, 24h, 0h},
        {&legal::tpksProtection14d, 14 * 24h, 0h},
        {&legal::tpksLpsk1x24, 24h, 0h},
        {&legal::restitution30d, 30 * 24h, 0h},
        {&legal::kdrtPolice1x24, 24h, 0h},
        {&legal::kdrtProtection7d, 7 * 24h, 0h},
        {&legal::health72h, 72h, 24h},
        {&legal::pdpAccess, 72h, 0h},
        {&legal::pdpCorrection, 72h, 0h},
        {&legal::pdpWithdraw, 72h, 0h},
        {&legal::pdpLimit, 72h, 0h},
        {&legal::pdpBreach, 72h, 0h},
        {&legal::lateSexual, 72h, 0h},
        {&legal::lateOther, 30 * 24h, 0h},
        {&legal::retaliation7d, 7 * 24h, 0h},
        {&legal::retaliation30d, 30 * 24h, 0h},
        {&legal::retaliation90d, 90 * 24h, 0h},
        {&legal::noContactClosure, 60 * 24h, 0h},
        {&legal::supervisionWeekly, 7 * 24h, 0h},
        {&legal::appointmentReady, 72h, 0h},
        {&legal::appointmentRide, 24h, 0h},
        {&legal::overdueEscalates, 7 * 24h, 0h},
    };
    return limits;
}

/// The codes of the rules that have a deadline in the data.
QStringList codesWithADeadline()
{
    QFile file(u"" RP3_SOURCE_DIR "/domain/data/legal_rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList codes;
    const auto rules = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue rule : rules) {
        if (rule.toObject().contains(u"deadline_hours"_s))
            codes.append(rule[u"code"_s].toString());
    }
    return codes;
}

} // namespace

class TestLegalRule final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRulesAreTheseInThisOrder()
    {
        QStringList inData;
        for (const LegalRule *rule : legal::all)
            inData.append(rule->code.toString());
        QStringList decided;
        for (const Weight &rule : theRules())
            decided.append(QString::fromLatin1(rule.code));
        QCOMPARE(inData, decided);
    }

    void everyRuleWeighsWhatWasDecided_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Weight &rule : theRules())
            QTest::newRow(rule.code) << index++;
    }

    void everyRuleWeighsWhatWasDecided()
    {
        QFETCH(int, index);
        const Weight &decided = theRules()[std::size_t(index)];
        const auto rule = std::ranges::find(legal::all, QString::fromLatin1(decided.code), &LegalRule::code);
        QVERIFY(rule != legal::all.end());
        QCOMPARE((*rule)->severity, decided.severity);
        QCOMPARE((*rule)->basis, decided.basis);
    }

    void theNumbersAreThoseOfTheLaw_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Limit &limit : theLimits())
            QTest::newRow(qPrintable(limit.clock->code.toString())) << index++;
    }

    void theNumbersAreThoseOfTheLaw()
    {
        QFETCH(int, index);
        const Limit &decided = theLimits()[std::size_t(index)];
        QCOMPARE(decided.clock->deadline, decided.deadline);
        QCOMPARE(decided.clock->warning, decided.warning);
    }

    void everyDeadlineIsCompared()
    {
        QStringList compared;
        for (const Limit &limit : theLimits())
            compared.append(limit.clock->code.toString());
        QCOMPARE(compared, codesWithADeadline());
    }

    void theOtherNumbersAreThoseOfTheProposal()
    {
        QCOMPARE(legal::noContactClosure.attempts, 3);
        const std::vector<std::int32_t> lastDays = {3, 5, 14, 30, 90};
        QVERIFY(std::ranges::equal(legal::delayBuckets.days, lastDays));
    }
};

QTEST_GUILESS_MAIN(TestLegalRule)
#include "tst_legalrule.moc"
