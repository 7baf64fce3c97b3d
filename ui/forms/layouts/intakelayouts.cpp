// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/layouts/intakelayouts.h"

#include "domain/records/records.h"

namespace rp3 {

namespace {

template <Record R, typename... Ts> RecordLayout part(const char *heading, Ts R::*...members)
{
    return layoutOf(fields(Type<R>()).kind)->only({numberOf(members)...}, heading);
}

RecordLayout arrivalPart()
{
    return part<Complaint>(nullptr, &Complaint::channel, &Complaint::receivedOn, &Complaint::receivedAt,
                           &Complaint::reporterRole, &Complaint::companionPresent,
                           &Complaint::companionConsented, &Complaint::minorPresent, &Complaint::language,
                           &Complaint::interpreterUsed, &Complaint::accommodations);
}

RecordLayout aboutHerPart()
{
    return part<Person>(QT_TRANSLATE_NOOP("RecordForm", "About her"), &Person::ageGroup, &Person::occupation,
                        &Person::employmentStatus, &Person::pregnancy, &Person::dependants,
                        &Person::maritalStatus, &Person::disabilities);
}

RecordLayout incidentPart()
{
    return part<Incident>(nullptr, &Incident::occurredOn, &Incident::datePrecision, &Incident::timeOfDay,
                          &Incident::place, &Incident::workSetting, &Incident::placeDetail,
                          &Incident::account, &Incident::violenceForms, &Incident::behaviours,
                          &Incident::labourRights, &Incident::benefitAtStake, &Incident::traffickingSigns,
                          &Incident::injuries, &Incident::repeated, &Incident::delayReasons,
                          &Incident::witnessNames, &Incident::gbvimsType);
}

RecordLayout reportedPart()
{
    return part<ReportedPerson>(nullptr, &ReportedPerson::name, &ReportedPerson::position,
                                &ReportedPerson::relation, &ReportedPerson::workPower,
                                &ReportedPerson::sameEmployer, &ReportedPerson::stillInContact,
                                &ReportedPerson::hasWeapon, &ReportedPerson::sex);
}

} // namespace

const IntakeLayouts &intakeLayouts()
{
    static const IntakeLayouts layouts{
        part<Person>(nullptr, &Person::name, &Person::alias, &Person::phone, &Person::factoryUnit),
        part<Complaint>(nullptr, &Complaint::anonymity),
        arrivalPart(),
        part<Person>(QT_TRANSLATE_NOOP("RecordForm", "How to reach her safely"), &Person::safeHours,
                     &Person::whoMayAnswer, &Person::codeWord, &Person::neverLeaveMessage,
                     &Person::doNotContact),
        aboutHerPart(),
        part<Person>(QT_TRANSLATE_NOOP("RecordForm", "The person who reports"), &Person::name, &Person::phone,
                     &Person::safeHours, &Person::neverLeaveMessage),
        part<Person>(QT_TRANSLATE_NOOP("RecordForm", "Her guardian"), &Person::name, &Person::phone),
        part<Complaint>(nullptr, &Complaint::narrative, &Complaint::officerSummary, &Complaint::priorReport,
                        &Complaint::previousResult),
        incidentPart(),
        reportedPart(),
        part<Complaint>(nullptr, &Complaint::wishes, &Complaint::receipt),
        part<RiskAssessment>(nullptr, &RiskAssessment::flags, &RiskAssessment::level,
                             &RiskAssessment::overrideReason, &RiskAssessment::immediateActions,
                             &RiskAssessment::nextReviewOn, &RiskAssessment::unclearFlags,
                             &RiskAssessment::selfRatedFear),
        caseDecision().only({numberOf(&Case::flags), numberOf(&Case::authority), numberOf(&Case::nextOn)}),
        part<Service>(nullptr, &Service::service, &Service::urgency, &Service::provider,
                      &Service::contactPerson, &Service::reason),
    };
    return layouts;
}

} // namespace rp3
