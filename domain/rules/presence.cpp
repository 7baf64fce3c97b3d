// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/presence.h"

#include "domain/codes/codevalues.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

/// Who came with her: then she came.
bool cameAlong(const Complaint &complaint)
{
    using namespace code::companionPresent;
    static constexpr std::array withHer{colleague, union_, family, other};
    return std::ranges::find(withHer, complaint.companionPresent) != withHer.end();
}

} // namespace

bool isReportedForHer(const Complaint &complaint)
{
    return !complaint.reporterRole.isEmpty() && complaint.reporterRole != code::reporterRole::korban;
}

bool isSheAway(const Complaint &complaint)
{
    return isReportedForHer(complaint) && !cameAlong(complaint);
}

} // namespace rp3
