// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What it cost her: the ledger for restitution from the first day on (UU 12/2022 Ps. 30). Source: domain
/// catalogue (c).
struct Loss {
    RecordId id;
    Code kind;
    Code proof;
    Day incurredOn;
    Count amount; ///< rupiah
    QString note;
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const Loss &, const Loss &) = default;
};

consteval auto fields(Type<Loss>)
{
    return fieldTable(RecordKind::Loss, "loss", Home::Case, History::Editable,
                      field(1, "kind", &Loss::kind, Tier::Coded, codes::restitutionLoss),
                      field(2, "proof", &Loss::proof, Tier::Coded, codes::lossReceipt),
                      field(3, "incurred_on", &Loss::incurredOn, Tier::Coded),
                      field(4, "amount", &Loss::amount, Tier::Story),
                      field(5, "note", &Loss::note, Tier::Story),
                      field(declinedField, "declined", &Loss::declined, Tier::Story));
}

} // namespace rp3
