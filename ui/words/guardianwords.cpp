// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/guardianwords.h"

#include "domain/codes/codevalues.h"

#include <QCoreApplication>

namespace rp3 {

QString guardianWords(Code capacity)
{
    return capacity == code::capacity::konflik
        ? QCoreApplication::translate(
            "GuardianWords",
            "Her guardian is in conflict with her: what she says is kept, and nothing "
            "leaves this room until UPT PPA says yes for her as her guardian.")
        : QCoreApplication::translate("GuardianWords",
                                      "She is under 18: what she says is kept, and nothing leaves this room "
                                      "until her guardian says yes.");
}

} // namespace rp3
