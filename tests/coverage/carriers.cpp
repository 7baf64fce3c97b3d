// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/carriers.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

namespace {

Carrier rule(const char *code, const char *source, const char *symbol, const char *test,
             const char *note = nullptr)
{
    return {.code = code, .source = source, .symbol = symbol, .test = test, .note = note};
}

template <Record R, typename T>
Carrier asked(const char *code, T R::*member, Code answer = {}, const char *note = nullptr)
{
    return {.code = code,
            .kind = fields(Type<R>()).kind,
            .field = numberOf(member),
            .answer = answer,
            .note = note};
}

Carrier gap(const char *code, const char *why)
{
    return {.code = code, .note = why};
}

constexpr auto noReport = "Not carried yet: reports are not begun.";
/// Explained to her on the case page, as soon as it may apply.
constexpr auto guidance = "domain/rules/guidance";
constexpr auto flagsGuide = "domain.guidance theLawsOfTheCaseSpeakForHer";
constexpr auto workGuides = "domain.guidance whatWasBrokenAtWorkSaysWhatIsHers";

QList<Carrier> services()
{
    return {
        gap("six_services", noReport),
        asked("uptd_eleven_tasks", &Service::unitTask),
        rule("out_of_scope_accept", "storage/caseopening", "CaseOpening",
             "storage.caseopening whatIsForSomebodyElseIsTakenAllTheSame"),
        rule("emergency_at_once", "domain/rules/triage", "triageOf",
             "domain.triage anAlarmProposesAHighRisk"),
        rule("victim_priority", "ui/session/likenesscards", "LikenessCards",
             "ui.session.likenesscards whoIsReportedElsewhereIsNotServedBesideHer"),
        asked("access_aids", &Service::service, code::service::penerjemah),
        rule("risk_high", "domain/rules/responseclock", "responseRule",
             "domain.responseclock theHigherTheRiskTheLessTime"),
        rule("risk_medium", "domain/rules/responseclock", "responseRule",
             "domain.responseclock theHigherTheRiskTheLessTime"),
        rule("risk_low", "domain/rules/responseclock", "responseRule",
             "domain.responseclock theHigherTheRiskTheLessTime"),
        rule("review_tinggi", "domain/rules/riskreview", "reviewClock",
             "domain.riskreview theHigherTheRiskTheSoonerTheReview"),
        rule("review_sedang", "domain/rules/riskreview", "reviewClock",
             "domain.riskreview theHigherTheRiskTheSoonerTheReview"),
        rule("review_rendah", "domain/rules/riskreview", "reviewClock",
             "domain.riskreview theHigherTheRiskTheSoonerTheReview"),
        rule("review_changed", "domain/rules/clockduties", "clockDuties",
             "domain.clockduties theRiskIsJudgedAgainWhenHerSafetyChanged"),
    };
}

QList<Carrier> sexualViolence()
{
    return {
        rule("tpks_report_3x24", "domain/rules/mandatoryclock", "policeReportClock",
             "domain.mandatoryclock threeTimesTwentyFourHoursFromTheComplaint"),
        rule("tpks_forward_24", "domain/rules/mandatoryclock", "forwardClock",
             "domain.mandatoryclock handingOnIsDueTheNextDay"),
        asked("tpks_anyone_reports", &Complaint::reporterRole),
        asked("tpks_health_inform", &Complaint::reporterRole, code::reporterRole::nakes),
        rule("tpks_police_room", guidance, "guidanceFor", flagsGuide),
        rule("tpks_protection_1x24", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties policeProtectWithinADayOfTheReport"),
        rule("tpks_protection_14d", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties protectionEndsAndIsRenewed"),
        rule("tpks_lpsk_1x24", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties lpskIsAskedWithinADayOfProtection"),
        rule("tpks_restriction", guidance, "guidanceFor", flagsGuide),
        rule("tpks_no_settlement", "domain/rules/mediation", "mediationRefusal",
             "domain.mediation isRefusedByLawForSexualViolence"),
        rule("mediation_block", "domain/rules/mediation", "mediationRefusal",
             "domain.mediation isRefusedWhileTheRiskIsHigh"),
        asked("tpks_evidence", &EvidenceItem::kind),
        rule("tpks_one_plus_one", guidance, "guidanceFor", flagsGuide),
        asked("kuhap_evidence", &EvidenceItem::legalClass),
        rule("tpks_companion", "domain/rules/companion", "mayAccompany",
             "domain.companion trainingMustBeThereAndValidToday"),
        asked("restitution_contents", &Loss::kind),
        rule("restitution_30d", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties restitutionIsPaidAMonthAfterTheRuling"),
        rule("victim_fund", guidance, "guidanceFor", flagsGuide),
        rule("tpks_rights", guidance, "guidanceFor", flagsGuide),
        rule("tpks_identity_secret", nullptr, nullptr, "storage.secrecy noWordOfHersStandsInAnyFile",
             "Held by the whole of storage, not by one function."),
    };
}

QList<Carrier> homeAndTrafficking()
{
    return {
        asked("kdrt_forms_rights", &Incident::kdrtForms),
        rule("kdrt_police_1x24", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties policeProtectWithinADayOfTheReport"),
        rule("kdrt_protection_7d", "domain/rules/pathduties", "pathDuties",
             "domain.pathduties protectionEndsAndIsRenewed"),
        rule("kdrt_duty_help", guidance, "guidanceFor", flagsGuide),
        rule("tppo_screen", "domain/rules/proposedflags", "proposedFlags",
             "domain.proposedflags oneSignOfTraffickingIsEnough"),
    };
}

QList<Carrier> labour()
{
    return {
        rule("menstrual_leave", guidance, "guidanceFor", workGuides),
        gap("maternity_1_5", "Nothing to carry: the newer law gives more, see maternity_3_6."),
        rule("miscarriage_leave", guidance, "guidanceFor", workGuides),
        rule("breastfeeding", guidance, "guidanceFor", workGuides),
        rule("night_work", guidance, "guidanceFor", workGuides),
        rule("maternity_3_6", "domain/rules/maternityleave", "maternityLeave",
             "domain.maternityleave threeMonthsAndUpToThreeMore"),
        rule("dismissal_ban", guidance, "guidanceFor", workGuides),
        asked("satgas_formation", &DirectoryEntry::hasTaskForce),
        gap("satgas_deadline", "Nothing to carry: no number is known, and none stands in code."),
        gap("disnaker_circular", "Nothing to carry: a reference."),
        asked("c190_scope", &Incident::workSetting),
    };
}

QList<Carrier> room()
{
    return {
        gap("rp3_standard", "Nothing to carry before the annex is known."),
        gap("rp3_report_duty", "Nothing to carry: no number is known, and none stands in code."),
        gap("monthly_report", noReport),
        rule("rp3_beneficiaries", "storage/caseopening", "CaseOpening",
             "storage.caseopening nothingButTheRiskIsNeeded"),
        gap("seven_sheets", noReport),
    };
}

QList<Carrier> health()
{
    return {
        rule("health_72h", "domain/rules/healthreferral", "openHealthNeeds",
             "domain.healthreferral theWindowOfAnExactDay"),
        rule("evidence_keep", "domain/rules/custody", "needsCare",
             "domain.custody whatIsOpenOrMayHoldTracesNeedsCare"),
        asked("visum_request", &EvidenceItem::visum),
        rule("no_scored_danger_assessment", "domain/rules/riskreview", "proposedRisk",
             "domain.riskreview aFlagProposesHighOrNothing"),
    };
}

QList<Carrier> privacy()
{
    return {
        rule("pdp_specific", "domain/fields/valuetype", "isTooTelling",
             "domain.fields nothingTellingIsEverCoded"),
        rule("pdp_basis", "domain/rules/sharingbasis", "basisNeed",
             "domain.sharingbasis nothingIsSharedWithoutABasis"),
        rule("pdp_notice", "domain/codes/spoken", "limitsOfSecrecy",
             "domain.spoken theLimitsSayThatHelpStays"),
        rule("pdp_consent", "ui/session/consentpanel", "ConsentPanel",
             "ui.session.consentpanel eachAnswerStandsForItself"),
        rule("pdp_child", "domain/rules/consentduties", "consentDuties",
             "domain.consentduties aGuardianInConflictIsReplacedByTheUnit"),
        rule("pdp_access", "domain/rules/datarequestclock", "dataRequestClock",
             "domain.datarequestclock threeTimesTwentyFourHoursFromHerRequest"),
        rule("pdp_refuse", "domain/rules/datarequestclock", "isRefusedWithoutReason",
             "domain.datarequestclock whoIsRefusedIsToldWhy",
             "What a copy leaves out is decided by hand yet."),
        rule("pdp_correction", "domain/rules/datarequestclock", "dataRequestClock",
             "domain.datarequestclock threeTimesTwentyFourHoursFromHerRequest"),
        rule("pdp_withdraw", "domain/rules/consentduties", "withdrawals",
             "domain.consentduties aYesThatIsTakenBackIsStoppedWithinThreeDays"),
        rule("pdp_limit", "domain/rules/datarequestclock", "dataRequestClock",
             "domain.datarequestclock threeTimesTwentyFourHoursFromHerRequest"),
        rule("pdp_records", "domain/rules/access", "isLogged", "domain.access everyLookAtHerIsLogged"),
        gap("pdp_dpia", "Not carried yet: the template is not written."),
        asked("pdp_end", &Case::legalHold, {}, "Nothing is destroyed yet, with or without it."),
        gap("retention_period", "Nothing to carry: no number is known, and nothing is destroyed."),
        rule("pdp_breach", "domain/rules/roomduties", "breachClock",
             "domain.roomduties bothAreToldWithinThreeDays"),
        asked("pdp_dpo", &Post::dataOfficer),
        rule("controller_agreement", "domain/rules/roomduties", "agreementState",
             "domain.roomduties anAgreementIsRenewedInTime"),
        gap("who_2007", "Nothing to carry: principles of the design."),
        rule("gbvims_tools", "domain/rules/gbvims", "gbvimsStep", "domain.gbvims asksInTheOrderOfTheTool"),
        rule("intake_head", "storage/caseopening", "CaseOpening",
             "storage.caseopening nothingButTheRiskIsNeeded"),
    };
}

QList<Carrier> watching()
{
    return {
        rule("late_sexual", "domain/rules/reportingdelay", "isLate",
             "domain.reportingdelay lateIsMoreThanThreeDaysForSexualViolenceAndThirtyForOther"),
        rule("late_other", "domain/rules/reportingdelay", "isLate",
             "domain.reportingdelay lateIsMoreThanThreeDaysForSexualViolenceAndThirtyForOther"),
        rule("delay_buckets", "domain/rules/reportingdelay", "delayBucket",
             "domain.reportingdelay everyDelayHasItsBucket"),
        rule("retaliation_7d", "domain/rules/retaliationwatch", "retaliationChecks",
             "domain.retaliationwatch looksAfterSevenThirtyAndNinetyDays"),
        rule("retaliation_30d", "domain/rules/retaliationwatch", "retaliationChecks",
             "domain.retaliationwatch looksAfterSevenThirtyAndNinetyDays"),
        rule("retaliation_90d", "domain/rules/retaliationwatch", "retaliationChecks",
             "domain.retaliationwatch looksAfterSevenThirtyAndNinetyDays"),
        rule("no_contact_closure", "domain/rules/contact", "isUnreachable",
             "domain.contact threeFailedContactsInSixtyDays"),
        rule("supervision_weekly", "domain/rules/roomduties", "nextSupervision",
             "domain.roomduties aWeekAfterTheLastOne"),
        rule("appointment_ready", "domain/rules/appointmentduties", "appointmentDuties",
             "domain.appointmentduties everythingIsSettledInTime"),
        rule("appointment_ride", "domain/rules/appointmentduties", "appointmentDuties",
             "domain.appointmentduties everythingIsSettledInTime"),
        rule("overdue_escalates", "domain/rules/duty", "judged",
             "domain.duty aCoordinatorKnowsOfEverythingThatIsAWeekOverdue"),
        rule("unsafe_contact", "domain/rules/contact", "callRefusal",
             "domain.contact nobodyCallsAgainWhereItWasNotSafeUntilSheIsHeard"),
        rule("closure_block", "domain/rules/closing", "closingFacts",
             "domain.closing aLegalClockKeepsItOpenUntilItEnded"),
        rule("conflict_rule", "domain/rules/access", "may", "domain.access whoIsInConflictSeesNothing"),
        rule("referral_consent", "domain/rules/referralconsent", "consentRefusal",
             "domain.referralconsent nobodyIsReferredWithoutHerYes"),
        gap("small_cells", noReport),
    };
}

QList<Carrier> intake()
{
    return {
        rule("intake_01", "ui/kiosk/kioskanswers", "KioskAnswers",
             "ui.kiosk.kioskanswers nothingAnsweredIsStillAComplaint"),
        rule("intake_02", "ui/kiosk/kioskwindow", "KioskWindow",
             "ui.kiosk.kioskwindow givesNoCodeToWhomCannotCarryOne",
             "Who may use the PC itself is not the program's to decide."),
        rule("intake_03", "ui/kiosk/kioskchoices", "kioskWords",
             "ui.kiosk.kioskchoices everyCardHasShortWordsInBothLanguages",
             "Nothing is read aloud by the program yet."),
        rule("intake_04", "ui/session/intakepage", "IntakePage",
             "ui.session.intakepage howSheIsHeardStandsBesideTheQuestions"),
        asked("intake_05", &Complaint::companionConsented),
        rule("intake_06", "ui/session/intakepage", "IntakePage",
             "ui.session.intakepage howSheIsHeardStandsBesideTheQuestions"),
        rule("intake_07", "domain/rules/consentanswer", "needsGuardian",
             "domain.consentanswer whoSaysYesForAChildIsNamed"),
        rule("intake_08", "ui/session/intakepage", "IntakePage",
             "ui.session.intakepage theLimitsOfSecrecyComeBeforeHerStory"),
        rule("intake_09", "ui/session/intakepage", "IntakePage",
             "ui.session.intakepage howSheIsHeardStandsBesideTheQuestions"),
        rule("intake_10", "ui/session/intakepage", "IntakePage",
             "ui.session.intakepage whoWantsNothingKeptLeavesANumberAndNoWord"),
        rule("intake_11", "ui/session/triagepanel", "TriagePanel",
             "ui.session.triagepanel sheIsOfferedABreakBeforeAnyQuestion"),
        asked("intake_12", &Complaint::accommodations),
    };
}

} // namespace

const QList<Carrier> &lawCarriers()
{
    static const auto all = services() + sexualViolence() + homeAndTrafficking() + labour() + room()
        + health() + privacy() + watching() + intake();
    return all;
}

const QList<Carrier> &warningCarriers()
{
    constexpr auto inCase = "domain/rules/casewarnings";
    constexpr auto atSite = "domain/rules/sitewarnings";
    static const QList<Carrier> all{
        rule("W1", atSite, "sameAccusedOrUnit", "domain.sitewarnings w1TheSamePersonInTwoComplaints"),
        rule("W2", atSite, "riseAtSite", "domain.sitewarnings w2MoreThanMeanAndTwoDeviations"),
        rule("W3", inCase, "riskRising", "domain.casewarnings w3RiskThatRisesOnReassessment"),
        rule("W4", inCase, "highRiskWithoutContact", "domain.casewarnings w4HighRiskWithoutContactForADay"),
        rule("W5", inCase, "reportClockNearlyOver", "domain.casewarnings w5LessThanTwelveHoursLeftToReport"),
        rule("W6", inCase, "healthWindowOpen", "domain.casewarnings w6AnOpenHealthWindowWithoutReferral"),
        rule("W7", inCase, "retaliationReported", "domain.casewarnings w7RetaliationSinceTheComplaint"),
        rule("W8", inCase, "childOrTrafficking", "domain.casewarnings w8AChildOrTrafficking"),
        rule("W9", atSite, "lateShareRising", "domain.sitewarnings w9TheLateShareRoseTwoMonthsRunning"),
        rule("W10", atSite, "silentSite", "domain.sitewarnings w10SilenceAtALargeSite"),
        rule("W11", atSite, "placeCluster", "domain.sitewarnings w11ThreeComplaintsAboutOnePlace"),
        rule("W12", atSite, "shiftOrLinePattern", "domain.sitewarnings w12ThreeComplaintsFromOneShiftOrLine"),
        rule("W13", atSite, "syncTooOld", "domain.sitewarnings w13NothingSentForAWeek"),
        rule("W14", inCase, "custodyGap", "domain.casewarnings w14AGapInAChainOfCustody"),
    };
    return all;
}

const QList<Carrier> &listCarriers()
{
    static const QList<Carrier> all{
        rule("simfoni_service", "domain/codes/codelist", "simfoni",
             "domain.data everyServiceOfOursHasAPlaceInTheNationalRegister"),
        asked("risk_flag_answer", &RiskAssessment::unclearFlags, {},
              "Yes and unclear are two fields; what is in neither is a no."),
        rule("yes_no", "ui/widgets/yesnobox", "YesNoBox", "ui.yesnobox beginsWithoutAnAnswer"),
        rule("audit_action", "storage/accesslog", "writeDown",
             "storage.accesslog aLookStandsOnTheRoomSideWithItsReason"),
        rule("data_tier", "domain/fields/field", "Tier", "domain.fields nothingTellingIsEverCoded"),
        gap("rp3_team", "The coordinators' roles name the teams; who works in which is not asked yet."),
        gap("identification_sort", "Not carried yet: the sheet of identification is a report."),
        gap("uptd_service", noReport),
    };
    return all;
}

} // namespace rp3
