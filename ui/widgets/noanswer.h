// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/declined.h"

namespace rp3 {

/// Whether `code` says that there is no answer: unknown (`tidak_tahu`, `unknown`) or declined (`menolak`).
/// Such an answer stands alone, and is one click away on each question.
[[nodiscard]] constexpr bool isNoAnswer(Code code)
{
    return code == Code(u"tidak_tahu") || code == Code(u"unknown") || isDeclined(code);
}

} // namespace rp3
