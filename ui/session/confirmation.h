// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/custodyevent.h"
#include "ui/session/facts.h"
#include "ui/session/filledform.h"

#include <optional>

namespace rp3 {

/// The link of the chain of custody that the form writes, if two people do that.
[[nodiscard]] std::optional<CustodyEvent> confirmedLink(const FilledForm &form);

/// What the second person confirms, in one line: she sees what she was there for, and nothing of the case.
[[nodiscard]] QString confirmedWords(const CustodyEvent &link, const CaseView &view);

/// Whether the second person confirmed what stands in this entry; nothing if one person may do it.
[[nodiscard]] std::optional<Fact> confirmationFact(const EntryId &entry, const CaseView &view);

} // namespace rp3
