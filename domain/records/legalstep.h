// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A step of the criminal case (*tahap hukum*). Source: domain catalogue B2, list L36.
struct LegalStep {
    RecordId id;
    Code stage;
    Day happenedOn;
    Day dueOn; ///< the next date set by the authority
    QString reportNo;
    QString office;
    QString officer; ///< whom to ask for
    QString note;

    friend bool operator==(const LegalStep &, const LegalStep &) = default;
};

consteval auto fields(Type<LegalStep>)
{
    return fieldTable(RecordKind::LegalStep, "legal_step", Home::Case, History::AppendOnly,
                      field(1, "stage", &LegalStep::stage, Tier::Coded, codes::legalStage),
                      field(2, "happened_on", &LegalStep::happenedOn, Tier::Coded),
                      field(3, "due_on", &LegalStep::dueOn, Tier::Coded),
                      field(4, "report_no", &LegalStep::reportNo, Tier::Story),
                      field(5, "office", &LegalStep::office, Tier::Story),
                      field(6, "officer", &LegalStep::officer, Tier::Story),
                      field(7, "note", &LegalStep::note, Tier::Story));
}

} // namespace rp3
