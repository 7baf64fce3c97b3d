// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/mistakes.h"

#include <algorithm>
#include <array>

namespace rp3 {

bool mayTakeAway(RecordKind kind)
{
    using enum RecordKind;
    constexpr std::array kept{Case, Complaint, Consent, Person, ReportedPerson, EvidenceItem, CustodyEvent};
    return std::ranges::find(kept, kind) == kept.end();
}

} // namespace rp3
