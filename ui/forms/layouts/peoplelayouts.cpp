// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> peopleLayouts()
{
    return {
        RecordLayout::of<Complaint>(
            QT_TRANSLATE_NOOP("RecordForm", "Complaint"), QT_TRANSLATE_NOOP("RecordForm", "Add a complaint"),
            {
                {QT_TRANSLATE_NOOP("RecordForm", "Safety first"),
                 {
                     ask(&Complaint::safeNow, QT_TRANSLATE_NOOP("RecordForm", "Safe now")),
                     ask(&Complaint::hurtNow, QT_TRANSLATE_NOOP("RecordForm", "Hurt, or needs a doctor now")),
                     ask(&Complaint::sexualWithinThreeDays,
                         QT_TRANSLATE_NOOP("RecordForm", "Something sexual in the last three days")),
                     ask(&Complaint::thoughtsOfSelfHarm,
                         QT_TRANSLATE_NOOP("RecordForm", "Thoughts of harming herself")),
                     ask(&Complaint::childInDanger, QT_TRANSLATE_NOOP("RecordForm", "A child is in danger")),
                     ask(&Complaint::reachableToday,
                         QT_TRANSLATE_NOOP("RecordForm", "The person can reach her today")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "How it came in"),
                 {
                     ask(&Complaint::receivedOn, QT_TRANSLATE_NOOP("RecordForm", "Came in on"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "A letter or a message may have waited: the day it reached this "
                                           "room. Left empty, it is when these notes were begun.")),
                     askTime(&Complaint::receivedAt, &Complaint::receivedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "At")),
                     ask(&Complaint::channel, QT_TRANSLATE_NOOP("RecordForm", "Channel")),
                     ask(&Complaint::reporterRole, QT_TRANSLATE_NOOP("RecordForm", "Who reports")),
                     ask(&Complaint::anonymity,
                         QT_TRANSLATE_NOOP("RecordForm", "How she wants to be recorded")),
                     ask(&Complaint::language, QT_TRANSLATE_NOOP("RecordForm", "Language")),
                     ask(&Complaint::interpreterUsed, QT_TRANSLATE_NOOP("RecordForm", "With an interpreter"),
                         QT_TRANSLATE_NOOP("RecordForm", "Never somebody from her line or department.")),
                     ask(&Complaint::companionPresent, QT_TRANSLATE_NOOP("RecordForm", "Who came with her")),
                     ask(&Complaint::companionConsented,
                         QT_TRANSLATE_NOOP("RecordForm", "Asked alone: may that person stay?")),
                     ask(&Complaint::minorPresent, QT_TRANSLATE_NOOP("RecordForm", "A child is in the room"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Let somebody look after the child in another room. Nobody "
                                           "questions it here: that is for the protection unit.")),
                     ask(&Complaint::accommodations,
                         QT_TRANSLATE_NOOP("RecordForm", "What makes it easier for her")),
                     ask(&Complaint::receipt, QT_TRANSLATE_NOOP("RecordForm", "Receipt")),
                     ask(&Complaint::status, QT_TRANSLATE_NOOP("RecordForm", "Status")),
                     ask(&Complaint::withdrawnReason,
                         QT_TRANSLATE_NOOP("RecordForm", "Why she took it back")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Her story"),
                 {
                     ask(&Complaint::narrative, QT_TRANSLATE_NOOP("RecordForm", "Her words"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "She tells it once. Read it back to her: she says what is to be "
                                           "corrected."),
                         AskAs::Story),
                     ask(&Complaint::officerSummary, QT_TRANSLATE_NOOP("RecordForm", "Summary"), nullptr,
                         AskAs::Story),
                     ask(&Complaint::wishes, QT_TRANSLATE_NOOP("RecordForm", "What she wants")),
                     ask(&Complaint::priorReport, QT_TRANSLATE_NOOP("RecordForm", "Reported before to")),
                     ask(&Complaint::priorReportOn, QT_TRANSLATE_NOOP("RecordForm", "Reported there on")),
                     ask(&Complaint::previousResult, QT_TRANSLATE_NOOP("RecordForm", "What came of that"),
                         nullptr, AskAs::Story),
                 }},
            })
            .askingHerAllBut(&Complaint::receivedOn, &Complaint::receivedAt, &Complaint::channel,
                             &Complaint::interpreterUsed, &Complaint::minorPresent, &Complaint::status,
                             &Complaint::officerSummary, &Complaint::receipt)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "How and when it came to this room. A second complaint about the same belongs here too."))
            .needing(&Complaint::channel)
            .startingToday(&Complaint::receivedOn)
            .signedBy(&Complaint::receivedBy)
            .stampedAt(&Complaint::receivedAt),
        RecordLayout::of<Person>(
            QT_TRANSLATE_NOOP("RecordForm", "People on her side"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a person"),
            {
                {nullptr,
                 {
                     ask(&Person::role, QT_TRANSLATE_NOOP("RecordForm", "Role")),
                     ask(&Person::name, QT_TRANSLATE_NOOP("RecordForm", "Name")),
                     ask(&Person::alias, QT_TRANSLATE_NOOP("RecordForm", "Wants to be called")),
                     ask(&Person::phone, QT_TRANSLATE_NOOP("RecordForm", "Telephone"), nullptr, AskAs::Phone),
                     ask(&Person::safeHours, QT_TRANSLATE_NOOP("RecordForm", "When a call is safe")),
                     ask(&Person::whoMayAnswer, QT_TRANSLATE_NOOP("RecordForm", "Who may answer")),
                     ask(&Person::codeWord, QT_TRANSLATE_NOOP("RecordForm", "Code word")),
                     ask(&Person::neverLeaveMessage,
                         QT_TRANSLATE_NOOP("RecordForm", "Never leave a message")),
                     ask(&Person::doNotContact, QT_TRANSLATE_NOOP("RecordForm", "Do not contact")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "About the person"),
                 {
                     ask(&Person::sex, QT_TRANSLATE_NOOP("RecordForm", "Sex")),
                     ask(&Person::ageGroup, QT_TRANSLATE_NOOP("RecordForm", "Age")),
                     ask(&Person::bornOn, QT_TRANSLATE_NOOP("RecordForm", "Born on")),
                     ask(&Person::education, QT_TRANSLATE_NOOP("RecordForm", "Education")),
                     ask(&Person::maritalStatus, QT_TRANSLATE_NOOP("RecordForm", "Marital status")),
                     ask(&Person::disabilities, QT_TRANSLATE_NOOP("RecordForm", "Disability")),
                     ask(&Person::pregnancy, QT_TRANSLATE_NOOP("RecordForm", "Pregnant or breastfeeding")),
                     ask(&Person::dependants, QT_TRANSLATE_NOOP("RecordForm", "How many live from her")),
                     ask(&Person::nationality, QT_TRANSLATE_NOOP("RecordForm", "Nationality")),
                     ask(&Person::nationalId, QT_TRANSLATE_NOOP("RecordForm", "National ID (NIK)"),
                         QT_TRANSLATE_NOOP("RecordForm", "Only if a service needs it."), AskAs::NationalId),
                     ask(&Person::address, QT_TRANSLATE_NOOP("RecordForm", "Address"), nullptr, AskAs::Story),
                     ask(&Person::subDistrict, QT_TRANSLATE_NOOP("RecordForm", "Sub-district"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Often enough where the address would say too much.")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Work"),
                 {
                     askWhich<DirectoryEntry>(
                         &Person::employer, QT_TRANSLATE_NOOP("RecordForm", "Employer"),
                         QT_TRANSLATE_NOOP("RecordForm", "A company that stands in the directory.")),
                     ask(&Person::occupation, QT_TRANSLATE_NOOP("RecordForm", "Occupation")),
                     ask(&Person::employmentStatus, QT_TRANSLATE_NOOP("RecordForm", "Kind of contract")),
                     ask(&Person::factoryUnit, QT_TRANSLATE_NOOP("RecordForm", "Line or department")),
                     ask(&Person::unionMember, QT_TRANSLATE_NOOP("RecordForm", "In a union")),
                 }},
            })
            .askingHerAllBut(&Person::role)
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "She, her children, whoever reports for her or stands by her."))
            .needing(&Person::role),
        RecordLayout::of<ReportedPerson>(
            QT_TRANSLATE_NOOP("RecordForm", "Reported person"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a reported person"),
            {
                {nullptr,
                 {
                     ask(&ReportedPerson::name, QT_TRANSLATE_NOOP("RecordForm", "Name")),
                     ask(&ReportedPerson::position, QT_TRANSLATE_NOOP("RecordForm", "Position")),
                     ask(&ReportedPerson::relation,
                         QT_TRANSLATE_NOOP("RecordForm", "Who the person is to her")),
                     ask(&ReportedPerson::workPower, QT_TRANSLATE_NOOP("RecordForm", "Power at work")),
                     ask(&ReportedPerson::sameEmployer, QT_TRANSLATE_NOOP("RecordForm", "Same employer")),
                     ask(&ReportedPerson::stillInContact,
                         QT_TRANSLATE_NOOP("RecordForm", "Still in contact")),
                     ask(&ReportedPerson::hasWeapon,
                         QT_TRANSLATE_NOOP("RecordForm", "Has a weapon or can get one")),
                     ask(&ReportedPerson::usesSubstances,
                         QT_TRANSLATE_NOOP("RecordForm", "Drinks or takes drugs")),
                     ask(&ReportedPerson::worksHere,
                         QT_TRANSLATE_NOOP("RecordForm", "Works in this protection room"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "No: only the name is alike. Yes: close the case to this colleague, below "
                             "the reported person.")),
                     ask(&ReportedPerson::sex, QT_TRANSLATE_NOOP("RecordForm", "Sex")),
                     ask(&ReportedPerson::ageGroup, QT_TRANSLATE_NOOP("RecordForm", "Age")),
                 }},
            })
            .askingHerAllBut(&ReportedPerson::worksHere)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "Who is said to have done it. Neither a name nor a judgement is needed to begin."))
            .needing(&ReportedPerson::relation),
        RecordLayout::of<Incident>(
            QT_TRANSLATE_NOOP("RecordForm", "What happened"),
            QT_TRANSLATE_NOOP("RecordForm", "Add an incident"),
            {
                {nullptr,
                 {
                     ask(&Incident::occurredOn, QT_TRANSLATE_NOOP("RecordForm", "When")),
                     ask(&Incident::datePrecision, QT_TRANSLATE_NOOP("RecordForm", "How exact is the date")),
                     ask(&Incident::timeOfDay, QT_TRANSLATE_NOOP("RecordForm", "Time of day")),
                     ask(&Incident::duringWork, QT_TRANSLATE_NOOP("RecordForm", "During work")),
                     ask(&Incident::shift, QT_TRANSLATE_NOOP("RecordForm", "Shift")),
                     ask(&Incident::place, QT_TRANSLATE_NOOP("RecordForm", "Where")),
                     ask(&Incident::workSetting, QT_TRANSLATE_NOOP("RecordForm", "At work")),
                     ask(&Incident::placeDetail, QT_TRANSLATE_NOOP("RecordForm", "The exact place")),
                     ask(&Incident::subDistrict, QT_TRANSLATE_NOOP("RecordForm", "Sub-district")),
                     ask(&Incident::account, QT_TRANSLATE_NOOP("RecordForm", "What happened, in her words"),
                         nullptr, AskAs::Story),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "What it was"),
                 {
                     ask(&Incident::violenceForms, QT_TRANSLATE_NOOP("RecordForm", "Forms of violence")),
                     ask(&Incident::behaviours, QT_TRANSLATE_NOOP("RecordForm", "In which way")),
                     ask(&Incident::labourRights, QT_TRANSLATE_NOOP("RecordForm", "Rights at work")),
                     ask(&Incident::benefitAtStake,
                         QT_TRANSLATE_NOOP("RecordForm", "Work or pay was made to depend on it")),
                     ask(&Incident::tpksKinds,
                         QT_TRANSLATE_NOOP("RecordForm", "Sexual violence by law, Art. 4(1)")),
                     ask(&Incident::otherTpksKinds,
                         QT_TRANSLATE_NOOP("RecordForm", "Sexual violence by law, Art. 4(2)")),
                     ask(&Incident::kdrtForms, QT_TRANSLATE_NOOP("RecordForm", "Violence in the household")),
                     ask(&Incident::traffickingForms, QT_TRANSLATE_NOOP("RecordForm", "Trafficking")),
                     ask(&Incident::traffickingSigns, QT_TRANSLATE_NOOP("RecordForm", "Signs of trafficking"),
                         QT_TRANSLATE_NOOP("RecordForm", "Ask about each: one is enough to look closer.")),
                     ask(&Incident::gbvimsType, QT_TRANSLATE_NOOP("RecordForm", "GBVIMS type"),
                         QT_TRANSLATE_NOOP("RecordForm", "Asked in order: the first yes is the type."),
                         AskAs::Gbvims),
                     ask(&Incident::platform, QT_TRANSLATE_NOOP("RecordForm", "Where online")),
                     ask(&Incident::weapon, QT_TRANSLATE_NOOP("RecordForm", "Weapon")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "What it did"),
                 {
                     ask(&Incident::injuries, QT_TRANSLATE_NOOP("RecordForm", "Injuries"),
                         QT_TRANSLATE_NOOP("RecordForm", "Never photograph them with a private phone.")),
                     ask(&Incident::ledToPregnancy,
                         QT_TRANSLATE_NOOP("RecordForm", "Did she become pregnant by it?")),
                     ask(&Incident::repeated, QT_TRANSLATE_NOOP("RecordForm", "Happened before")),
                     ask(&Incident::previousIncidents,
                         QT_TRANSLATE_NOOP("RecordForm", "Was there anything else before?")),
                     ask(&Incident::reportedBefore, QT_TRANSLATE_NOOP("RecordForm", "Reported before")),
                     ask(&Incident::delayReasons, QT_TRANSLATE_NOOP("RecordForm", "Why she waited")),
                     ask(&Incident::witnesses, QT_TRANSLATE_NOOP("RecordForm", "How many saw it")),
                     ask(&Incident::witnessNames, QT_TRANSLATE_NOOP("RecordForm", "Witnesses"), nullptr,
                         AskAs::Story),
                 }},
            })
            .askingHerAllBut(&Incident::datePrecision, &Incident::tpksKinds, &Incident::otherTpksKinds,
                             &Incident::kdrtForms, &Incident::traffickingForms, &Incident::gbvimsType)
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "What happened to her, as far as she wants to tell. One for each "
                                        "occasion or for a longer time.")),
        RecordLayout::of<Consent>(
            QT_TRANSLATE_NOOP("RecordForm", "What she agrees to"),
            QT_TRANSLATE_NOOP("RecordForm", "Ask her again"),
            {
                {nullptr,
                 {
                     ask(&Consent::scope, QT_TRANSLATE_NOOP("RecordForm", "What for")),
                     ask(&Consent::provider, QT_TRANSLATE_NOOP("RecordForm", "To whom"),
                         QT_TRANSLATE_NOOP("RecordForm", "By name, for a referral to one provider."),
                         AskAs::Provider),
                     ask(&Consent::decision, QT_TRANSLATE_NOOP("RecordForm", "Her answer")),
                     ask(&Consent::method, QT_TRANSLATE_NOOP("RecordForm", "How she said it")),
                     ask(&Consent::limitsExplained,
                         QT_TRANSLATE_NOOP("RecordForm", "Limits of secrecy explained")),
                     ask(&Consent::readAloud, QT_TRANSLATE_NOOP("RecordForm", "Read aloud")),
                     ask(&Consent::language, QT_TRANSLATE_NOOP("RecordForm", "Language")),
                     ask(&Consent::capacity, QT_TRANSLATE_NOOP("RecordForm", "Who decides")),
                     askWhich<Person>(&Consent::person, QT_TRANSLATE_NOOP("RecordForm", "Whose consent"),
                                      QT_TRANSLATE_NOOP("RecordForm", "If it is not hers.")),
                     askWhich<Person>(&Consent::guardian, QT_TRANSLATE_NOOP("RecordForm", "Said by"),
                                      QT_TRANSLATE_NOOP("RecordForm", "Who decides for a child.")),
                     ask(&Consent::witness, QT_TRANSLATE_NOOP("RecordForm", "Witness")),
                     askWhich<EvidenceItem>(
                         &Consent::artifact, QT_TRANSLATE_NOOP("RecordForm", "What shows it"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "The signed paper or the recording. Take it in as evidence first.")),
                     ask(&Consent::givenOn, QT_TRANSLATE_NOOP("RecordForm", "Said on")),
                     ask(&Consent::expiresOn, QT_TRANSLATE_NOOP("RecordForm", "Holds until")).ahead(),
                     ask(&Consent::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr, AskAs::Story),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm", "What she said yes or no to. Until she was asked, nothing leaves this room."))
            .needing(&Consent::scope)
            .startingToday(&Consent::givenOn)
            .stampedAt(&Consent::givenAt),
    };
}

} // namespace rp3
