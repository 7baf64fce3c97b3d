// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/closure.h"
#include "storage/desk.h"

#include <optional>

namespace rp3 {

// What only the entries of a case tell: its state says how things are, not how they came to be so.

/// The status of a case among these coded values; empty if they say none.
[[nodiscard]] Code statusIn(const FieldValues &values);

/// The status (`codes::caseStatus`) that an entry gives the case of its dossier; empty if it gives none.
[[nodiscard]] Code statusWrittenIn(const CodedPart &entry);

/// The status that the case had before the one it has `now`.
[[nodiscard]] Code statusBefore(const OpenedDossier &dossier, Code now);

/// The status that the last step, to the one it has `now`, can be taken back to. Empty if it cannot
/// (`CasePath`), or if anything was written in the case since: that may be built on it.
[[nodiscard]] Code wayBack(const OpenedDossier &dossier, Code now);

/// The last proposal to close the case that is in effect; nothing if nobody made one since the case was
/// opened, or last reopened: what was proposed before that has had its answer.
[[nodiscard]] std::optional<Closure> latestProposal(const OpenedDossier &dossier);

} // namespace rp3
