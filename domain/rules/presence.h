// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/complaint.h"

namespace rp3 {

/// Whether somebody else reports for her, or nobody may know who does.
[[nodiscard]] bool isReportedForHer(const Complaint &complaint);

/// Whether somebody else reports and she did not come along: nobody can ask her anything, and what that
/// person agrees to is not her yes (`legal::pdpConsent`).
[[nodiscard]] bool isSheAway(const Complaint &complaint);

} // namespace rp3
