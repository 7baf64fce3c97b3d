// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/dutyrequest.h"

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"

namespace rp3 {

namespace {

template <Record R, typename T> FieldValues starting(T R::*member, const T &value)
{
    return {{numberOf(member), ValueTraits<T>::toCbor(value)}};
}

RecordRequest newFollowUp(Code kind, Day dueOn)
{
    auto values = starting(&FollowUp::kind, kind);
    if (!dueOn.isNull())
        values.merge(starting(&FollowUp::dueOn, dueOn));
    return {RecordKind::FollowUp, {}, {}, values};
}

RecordRequest newHealthReferral()
{
    auto values = starting(&Service::service, Code(code::service::medis));
    values.merge(starting(&Service::urgency, Code(code::riskLevel::tinggi)));
    return {RecordKind::Service, {}, {}, values};
}

/// The unit is asked to help, not to take the case: nobody's yes is needed for that.
RecordRequest newProtector()
{
    auto values = starting(&Service::providerKind, Code(code::organisationKind::upt));
    values.merge(starting(&Service::kind, Code(code::referralKind::koordinasi)));
    return {RecordKind::Service, {}, {}, values};
}

RecordRequest newTransfer()
{
    return {RecordKind::Service, {}, {}, starting(&Service::kind, Code(code::referralKind::pelimpahan))};
}

} // namespace

RecordRequest requestFor(const Duty &duty, const RecordId &theCase)
{
    const auto change = [&](RecordKind kind) { return RecordRequest{kind, duty.record, {}}; };
    switch (duty.kind) {
    case DutyKind::Respond:
    case DutyKind::KeepPromise:
        return {RecordKind::Session, {}, {}};
    case DutyKind::ForwardCase:
    case DutyKind::ReportToPolice:
    case DutyKind::CheckKind:
        return {RecordKind::Case, theCase, {}};
    case DutyKind::ReferToHealth:
        return newHealthReferral();
    case DutyKind::ReviewRisk:
        return {RecordKind::RiskAssessment,
                {},
                {},
                starting(&RiskAssessment::kind, Code(code::assessmentKind::ulang))};
    case DutyKind::AnswerDataRequest:
        return change(RecordKind::DataRequest);
    case DutyKind::HonourWithdrawal:
        return {
            RecordKind::DataRequest, {}, {}, starting(&DataRequest::kind, Code(code::dataRequest::tarik))};
    case DutyKind::FindProtector:
    case DutyKind::ForwardChild:
        return newProtector();
    case DutyKind::FindReceiver:
        return newTransfer();
    case DutyKind::CheckNamesake:
        return change(RecordKind::ReportedPerson);
    case DutyKind::CheckRetaliation:
    case DutyKind::AskContractEnd:
        return duty.record == theCase ? newFollowUp(code::followUpKind::balasan, duty.dueOn)
                                      : change(RecordKind::FollowUp);
    case DutyKind::FollowUp:
        return change(RecordKind::FollowUp);
    case DutyKind::LookBack:
        return newFollowUp(code::followUpKind::purna, duty.dueOn);
    case DutyKind::Accompany:
    case DutyKind::FindEscort:
    case DutyKind::PreparePapers:
    case DutyKind::ArrangeShift:
    case DutyKind::AskHome:
        return change(RecordKind::Appointment);
    case DutyKind::AwaitAcceptance:
    case DutyKind::CompleteService:
        return change(RecordKind::Service);
    case DutyKind::ReviewSafetyPlan:
        return change(RecordKind::SafetyPlanItem);
    case DutyKind::ReviewGoal:
    case DutyKind::ApproveGoal:
        return change(RecordKind::Goal);
    case DutyKind::DoTask:
        return change(RecordKind::Task);
    case DutyKind::SecureProtection:
        return {
            RecordKind::LegalStep, {}, {}, starting(&LegalStep::stage, Code(code::legalStage::pelindungan))};
    case DutyKind::AskLpsk:
        return {RecordKind::LegalStep, {}, {}, starting(&LegalStep::stage, Code(code::legalStage::lpsk))};
    case DutyKind::ChaseRestitution:
        return {
            RecordKind::LegalStep, {}, {}, starting(&LegalStep::stage, Code(code::legalStage::restitusi))};
    case DutyKind::RenewProtection:
    case DutyKind::KeepLegalDate:
        return {RecordKind::LegalStep, {}, {}};
    case DutyKind::KeepLabourDate:
        return {RecordKind::LabourStep, {}, {}};
    case DutyKind::CareForEvidence:
        return {RecordKind::CustodyEvent, {}, duty.record};
    case DutyKind::BookRide:
        return {RecordKind::Trip, {}, {}};
    case DutyKind::HandOver:
    case DutyKind::ApproveClosing:
        return {}; // By the panel on the overview and the steps above it, not by a form.
    case DutyKind::ApproveTrip:
    case DutyKind::ConfirmTrip:
    case DutyKind::CheckRide:
        return change(RecordKind::Trip);
    }
    Q_UNREACHABLE();
}

RecordRequest pressureToSettle(Day today)
{
    auto request = newFollowUp(code::followUpKind::balasan, {});
    request.starting.merge(starting(&FollowUp::doneOn, today));
    request.starting.merge(starting(&FollowUp::retaliation, Codes{code::retaliation::damai}));
    return request;
}

} // namespace rp3
