// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "domain/codes/codes.h"

#include <map>

namespace rp3 {

/// A code as the province retires it: list `outreach_audience`, code `serikat`.
struct RetiredCode {
    Code list;
    Code code;

    friend bool operator==(const RetiredCode &, const RetiredCode &) = default;
};

/// The codes that the province retired: offered no more for a new answer. Whatever holds one keeps it, says
/// its word and is counted as before.
class RetiredCodes final {
public:
    /// Takes a code over. False, and nothing has changed, if this version does not have it, or if it must be
    /// there to be chosen: a rule names it (`ItemFlag::Needed`, or any flag that a rule reads), or it says
    /// that there is no answer. The province, too, cannot silence a rule by taking its answer away.
    [[nodiscard]] bool take(const RetiredCode &retired);

    /// Those of one list.
    [[nodiscard]] Codes in(const CodeList &list) const;

private:
    std::map<const CodeList *, Codes> m_codes;
};

} // namespace rp3
