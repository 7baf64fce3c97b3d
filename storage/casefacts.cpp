// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casefacts.h"

#include "domain/records/records.h"
#include "domain/rules/staffconflict.h"
#include "storage/casehistory.h"

#include <algorithm>

namespace rp3 {

CaseFacts caseFactsOf(const DossierId &dossier, const DossierState &state, const Case &record)
{
    CaseFacts facts;
    facts.dossier = dossier;
    facts.theCase = record;
    const auto fill = [&]<Record R>(QList<R> &records) { records = state.all<R>(); };
    fill(facts.complaints);
    fill(facts.persons);
    fill(facts.reported);
    fill(facts.consents);
    fill(facts.incidents);
    fill(facts.sessions);
    fill(facts.assessments);
    fill(facts.safetyPlan);
    fill(facts.goals);
    fill(facts.services);
    fill(facts.evidence);
    fill(facts.custody);
    fill(facts.trips);
    fill(facts.followUps);
    fill(facts.baselines);
    fill(facts.dataRequests);
    fill(facts.appointments);
    fill(facts.tasks);
    fill(facts.legalSteps);
    fill(facts.labourSteps);
    return facts;
}

CaseFacts caseFactsOf(const DossierId &dossier, const OpenedDossier &opened, const Case &record,
                      const QList<StaffMember> &staff)
{
    CaseFacts facts = caseFactsOf(dossier, opened.state, record);
    facts.proposal = latestProposal(opened);
    facts.isAccompanied = std::ranges::any_of(staff, [&](const StaffMember &member) {
        return member.id == record.leadCompanion && member.active.value_or(false);
    });
    for (const auto &reported : std::as_const(facts.reported)) {
        if (!namesakesOf(reported, staff).isEmpty())
            facts.namesakes.append(reported.id);
    }
    return facts;
}

CaseFacts caseFactsOf(const CaseView &view)
{
    DossierState state;
    state.records = view.records;
    return caseFactsOf(view.dossier, state, view.record);
}

CaseFacts caseFactsAfter(const CaseView &view, RecordKind kind, const RecordId &record,
                         const FieldValues &values)
{
    DossierState state;
    state.records = view.records;
    auto &written = state.records[record];
    written.kind = kind;
    for (const auto &[field, value] : values)
        written.values[field] = value;
    return caseFactsOf(view.dossier, state, view.record);
}

CaseFacts caseFactsOf(const InboxItem &item)
{
    CaseFacts facts;
    facts.complaints = {item.complaint};
    facts.persons = {item.person};
    facts.reported = {item.reported};
    facts.incidents = {item.incident};
    return facts;
}

} // namespace rp3
