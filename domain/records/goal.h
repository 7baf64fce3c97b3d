// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What she wants to reach, and how far it is (*rencana intervensi*): made with her, approved by a
/// coordinator. Source: domain catalogue B8, (a) 9.
struct Goal {
    RecordId id;
    Code domain;
    Code service; ///< what is recommended for it
    Code status;
    Day agreedOn; ///< with her
    Day approvedOn;
    Day reviewOn;
    QString goal; ///< in her words
    QString steps; ///< who does what
    RecordId approvedBy; ///< a coordinator

    friend bool operator==(const Goal &, const Goal &) = default;
};

consteval auto fields(Type<Goal>)
{
    return fieldTable(RecordKind::Goal, "goal", Home::Case, History::Editable,
                      field(1, "domain", &Goal::domain, Tier::Coded, codes::needsDomain),
                      field(2, "service", &Goal::service, Tier::Coded, codes::service),
                      field(3, "status", &Goal::status, Tier::Coded, codes::goalStatus),
                      field(4, "agreed_on", &Goal::agreedOn, Tier::Coded),
                      field(5, "approved_on", &Goal::approvedOn, Tier::Coded),
                      field(6, "review_on", &Goal::reviewOn, Tier::Coded),
                      field(7, "goal", &Goal::goal, Tier::Story),
                      field(8, "steps", &Goal::steps, Tier::Story),
                      field(9, "approved_by", &Goal::approvedBy, Tier::Story));
}

} // namespace rp3
