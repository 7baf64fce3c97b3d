// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/records/appointment.h"
#include "domain/records/case.h"
#include "domain/records/closure.h"
#include "domain/records/complaint.h"
#include "domain/records/consent.h"
#include "domain/records/custodyevent.h"
#include "domain/records/datarequest.h"
#include "domain/records/evidenceitem.h"
#include "domain/records/followup.h"
#include "domain/records/goal.h"
#include "domain/records/incident.h"
#include "domain/records/labourstep.h"
#include "domain/records/legalstep.h"
#include "domain/records/person.h"
#include "domain/records/reportedperson.h"
#include "domain/records/riskassessment.h"
#include "domain/records/safetyplanitem.h"
#include "domain/records/service.h"
#include "domain/records/session.h"
#include "domain/records/task.h"
#include "domain/records/trip.h"
#include "domain/records/workbaseline.h"
#include "domain/rules/roomtime.h"

#include <optional>

namespace rp3 {

/// What is recorded about one case, as the rules over a whole case read it. Voided records are left out.
struct CaseFacts {
    DossierId dossier;
    Case theCase;
    QList<Complaint> complaints;
    QList<Person> persons;
    QList<ReportedPerson> reported;
    QList<Consent> consents;
    QList<Incident> incidents;
    QList<Session> sessions;
    QList<RiskAssessment> assessments;
    QList<SafetyPlanItem> safetyPlan;
    QList<Goal> goals;
    QList<Service> services;
    QList<EvidenceItem> evidence;
    QList<CustodyEvent> custody;
    QList<Trip> trips;
    QList<FollowUp> followUps;
    QList<WorkBaseline> baselines;
    QList<DataRequest> dataRequests;
    QList<Appointment> appointments;
    QList<Task> tasks;
    QList<LegalStep> legalSteps;
    QList<LabourStep> labourSteps;
    std::optional<Closure> proposal; ///< The last one to close it, since it was opened or last reopened.
    bool isAccompanied = true; ///< Its lead companion works here.
    QList<RecordId> namesakes; ///< The reported persons who may work here: `namesakesOf` is not empty.
};

/// Whether this room works on the case: it is neither closed nor taken over by another unit. Until a unit has
/// accepted what was handed over, everything that is due for her stays due here.
[[nodiscard]] bool isWorkedOn(const CaseFacts &facts);

/// When the first complaint came in, which starts the clocks. Where only its day is known, the first moment
/// of it; without a complaint, when the case was opened; null if not even that is known.
[[nodiscard]] Instant complaintAt(const CaseFacts &facts, const RoomTime &time);

/// The risk that counts (`codes::riskLevel`): high if the case or its latest assessment says so, else what
/// the case says, else what the latest assessment says; empty if nobody has judged it.
[[nodiscard]] Code riskOf(const CaseFacts &facts);

} // namespace rp3
