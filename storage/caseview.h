// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

namespace rp3 {

/// Makes the page of a case from its folded dossier. `NotFound` if there is no case in it.
[[nodiscard]] Result<CaseView> caseViewOf(const OpenedDossier &dossier, const Desk &desk,
                                          const QList<StaffMember> &staff);

} // namespace rp3
