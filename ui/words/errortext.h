// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <QString>

namespace rp3 {

/// What a person reads when something failed.
struct ErrorWords {
    QString happened; ///< What happened, without blame and without a code.
    QString safe; ///< What is safe, and where.
    QString next; ///< What to do now.

    /// The three as one paragraph.
    [[nodiscard]] QString together() const;
};

/// The words for `kind` in the language of the screen. The only place where a kind becomes a sentence.
[[nodiscard]] ErrorWords errorText(ErrorKind kind);

} // namespace rp3
