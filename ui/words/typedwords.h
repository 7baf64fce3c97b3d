// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What does not look like what it is asked for, said where it is typed. None of it is refused: a number may
// be written down as somebody said it. Empty: it looks right, or nothing was typed.

namespace rp3 {

/// A telephone number has no letters: "0800 123", "+62 (21) 123".
[[nodiscard]] QString phoneDoubt(QStringView typed);

/// A NIK has 16 digits; blanks and points between them do not count.
[[nodiscard]] QString nationalIdDoubt(QStringView typed);

} // namespace rp3
