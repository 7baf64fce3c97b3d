// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/caseview.h"

namespace rp3 {

/// What people must decide in a dossier, each with the answers there are, as far as these rights let somebody
/// read them.
[[nodiscard]] QList<OpenDecision> openDecisions(const OpenedDossier &dossier, const ReadingRights &rights);

/// Whether `change` only says again what is, and so ends an open decision of its record: a case keeps its
/// status, what was taken away stays so. Whoever makes it has seen the whole dossier.
[[nodiscard]] bool endsADecision(const RecordChange &change, const DossierState &state);

} // namespace rp3
