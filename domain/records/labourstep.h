// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A step on the labour path: bipartite talks, mediation at the labour office, dismissal (*jalur
/// ketenagakerjaan*). Labour rights may be mediated, sexual violence never (UU 12/2022 Ps. 23). Source:
/// domain catalogue (a) 11, L38.
struct LabourStep {
    RecordId id;
    Code step;
    Code companyAction;
    Day happenedOn;
    Day dueOn;
    QString letterNo;
    QString office;
    QString note;

    friend bool operator==(const LabourStep &, const LabourStep &) = default;
};

consteval auto fields(Type<LabourStep>)
{
    return fieldTable(
        RecordKind::LabourStep, "labour_step", Home::Case, History::AppendOnly,
        field(1, "step", &LabourStep::step, Tier::Coded, codes::labourStep),
        field(2, "company_action", &LabourStep::companyAction, Tier::Coded, codes::companyAction),
        field(3, "happened_on", &LabourStep::happenedOn, Tier::Coded),
        field(4, "due_on", &LabourStep::dueOn, Tier::Coded),
        field(5, "letter_no", &LabourStep::letterNo, Tier::Story),
        field(6, "office", &LabourStep::office, Tier::Story),
        field(7, "note", &LabourStep::note, Tier::Story));
}

} // namespace rp3
