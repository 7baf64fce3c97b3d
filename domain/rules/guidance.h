// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codes.h"
#include "domain/rules/legalrule.h"

#include <QList>

namespace rp3 {

/// What decides which rules of law a counselor explains to her.
struct GuidanceFacts {
    Codes flags; ///< Of the case, `codes::caseFlag`.
    Codes labourRights; ///< Breached in any of the incidents, `codes::labourRight`.
    bool isEmployerKnown = false;
};

/// The rules of law that speak for her, in the order of the data; each has a `guidance`. They are shown and
/// explained, and nothing happens by itself. Empty as long as nothing is known of the case.
[[nodiscard]] QList<const LegalRule *> guidanceFor(const GuidanceFacts &facts);

} // namespace rp3
