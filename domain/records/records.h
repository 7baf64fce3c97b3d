// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/appointment.h"
#include "domain/records/breach.h"
#include "domain/records/case.h"
#include "domain/records/closure.h"
#include "domain/records/complaint.h"
#include "domain/records/conflict.h"
#include "domain/records/consent.h"
#include "domain/records/custodyevent.h"
#include "domain/records/datarequest.h"
#include "domain/records/directoryentry.h"
#include "domain/records/evidenceitem.h"
#include "domain/records/feedback.h"
#include "domain/records/followup.h"
#include "domain/records/goal.h"
#include "domain/records/incident.h"
#include "domain/records/labourstep.h"
#include "domain/records/legalstep.h"
#include "domain/records/loss.h"
#include "domain/records/needsassessment.h"
#include "domain/records/outreachevent.h"
#include "domain/records/person.h"
#include "domain/records/personlink.h"
#include "domain/records/post.h"
#include "domain/records/reportedperson.h"
#include "domain/records/riskassessment.h"
#include "domain/records/safetyplanitem.h"
#include "domain/records/service.h"
#include "domain/records/session.h"
#include "domain/records/staffmember.h"
#include "domain/records/stafftraining.h"
#include "domain/records/supervision.h"
#include "domain/records/task.h"
#include "domain/records/trip.h"
#include "domain/records/tripbudget.h"
#include "domain/records/visit.h"
#include "domain/records/workbaseline.h"

#include <span>

namespace rp3 {

/// Calls `visit(Type<R>())` for each kind of record, in the order of their numbers.
template <typename Visitor> constexpr void forEachRecord(Visitor &&visit)
{
    const auto visitAll = [&]<typename... Rs>(Type<Rs>... types) { (visit(types), ...); };
    visitAll(Type<Complaint>(), Type<Case>(), Type<Person>(), Type<ReportedPerson>(), Type<Incident>(),
             Type<Consent>(), Type<Session>(), Type<StaffMember>(), Type<Post>(), Type<Conflict>(),
             Type<RiskAssessment>(), Type<NeedsAssessment>(), Type<SafetyPlanItem>(), Type<Goal>(),
             Type<Service>(), Type<EvidenceItem>(), Type<CustodyEvent>(), Type<Trip>(), Type<LegalStep>(),
             Type<LabourStep>(), Type<Loss>(), Type<FollowUp>(), Type<WorkBaseline>(), Type<Closure>(),
             Type<DataRequest>(), Type<Appointment>(), Type<Task>(), Type<OutreachEvent>(), Type<Visit>(),
             Type<TripBudget>(), Type<Feedback>(), Type<DirectoryEntry>(), Type<StaffTraining>(),
             Type<PersonLink>(), Type<Supervision>(), Type<Breach>());
}

/// A field as seen by code that does not know the record's type: columns, checks, documentation.
struct FieldDescription {
    int number;
    std::string_view name;
    ValueType type;
    Tier tier;
    const CodeList *codes; ///< Null unless the field holds codes.
    Merge merge;
};

/// A kind of record as seen by code that does not know its type.
struct RecordDescription {
    RecordKind kind;
    std::string_view name;
    Home home;
    History history;
    std::span<const FieldDescription> fields;
};

/// Every kind of record, in the order of their numbers.
[[nodiscard]] std::span<const RecordDescription> recordDescriptions();

/// The description of `kind`; null for a number that a newer version wrote.
[[nodiscard]] const RecordDescription *describe(RecordKind kind);

/// The field with `number`; null for a number that a newer version wrote.
[[nodiscard]] const FieldDescription *describeField(RecordKind kind, int number);

/// A short text that changes whenever a column would: storage rebuilds its projections when it differs.
[[nodiscard]] QByteArray fieldTablesFingerprint();

/// docs/data-tiers.md: every field with its tier, for the data protection officer.
[[nodiscard]] QString dataTiersPage();

} // namespace rp3
