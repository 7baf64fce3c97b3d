// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/redirection.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

bool isForOthers(Code authority)
{
    return !authority.isEmpty() && authority != code::authority::rp3
        && authority != code::authority::tidak_tahu;
}

} // namespace rp3
