// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

namespace rp3 {

// The texts of a page that is made anew whenever what it shows has changed.

/// The name of a section or a card.
[[nodiscard]] PlainLabel *headingLabel(const QString &words, QWidget *parent);

/// What is read first.
[[nodiscard]] PlainLabel *strongLabel(const QString &words, QWidget *parent);

/// What explains, or is seldom needed.
[[nodiscard]] PlainLabel *quietLabel(const QString &words, QWidget *parent);

} // namespace rp3
