// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Data of women in wrong hands, or lost (*kegagalan pelindungan data*): a PC stolen, a list shown, a key
/// given away. Whom it concerns and the office must be told in writing within 3x24 hours, by a way that is
/// safe for her. Names nobody: who was told stands in her own case. Source: UU 27/2022 Ps. 46.
struct Breach {
    RecordId id;
    Day foundOn;
    Count people; ///< whom it concerns
    Day peopleToldOn; ///< the last of them
    Day officeToldOn;
    Day closedOn;
    Instant foundAt; ///< starts the clock
    QString what; ///< which data
    QString how; ///< when and how it happened
    QString handling; ///< what is done about it
    RecordId foundBy; ///< staff

    friend bool operator==(const Breach &, const Breach &) = default;
};

consteval auto fields(Type<Breach>)
{
    return fieldTable(
        RecordKind::Breach, "breach", Home::Room, History::Editable,
        field(1, "found_on", &Breach::foundOn, Tier::Coded), field(2, "people", &Breach::people, Tier::Coded),
        field(3, "people_told_on", &Breach::peopleToldOn, Tier::Coded),
        field(4, "office_told_on", &Breach::officeToldOn, Tier::Coded),
        field(5, "closed_on", &Breach::closedOn, Tier::Coded),
        field(6, "found_at", &Breach::foundAt, Tier::Story), field(7, "what", &Breach::what, Tier::Story),
        field(8, "how", &Breach::how, Tier::Story), field(9, "handling", &Breach::handling, Tier::Story),
        field(10, "found_by", &Breach::foundBy, Tier::Story));
}

} // namespace rp3
