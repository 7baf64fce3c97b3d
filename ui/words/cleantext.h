// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What strangers typed or sent, made safe to show. None of these changes what is stored.

namespace rp3 {

/// `text` as one line: control, formatting and direction characters are gone, every kind of white space is
/// one blank, no letter carries more than three marks, and nothing is longer than `longest` characters ("…").
///
/// A name made of such characters could otherwise turn the words around it (U+202E), hide itself, or cover
/// the line above.
[[nodiscard]] QString cleanLine(QStringView text, qsizetype longest = 200);

/// `cleanLine` between direction isolates, for a place inside a sentence: an Arabic name in an Indonesian
/// sentence leaves the sentence in order.
[[nodiscard]] QString isolated(QStringView text, qsizetype longest = 200);

/// A story with its lines: the same characters are gone, line ends are "\n", tabs are blanks. Joiners between
/// letters stay, because some scripts need them.
[[nodiscard]] QString cleanStory(QStringView text);

} // namespace rp3
