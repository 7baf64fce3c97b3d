// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/marks.h"

#include <QLabel>

namespace rp3 {

/// A label that never reads its text as HTML, so that nobody's name can draw anything, and that breaks its
/// lines. Use it for every text on a page.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(TypeStep step = TypeStep::Body, bool strong = false, Role ink = Role::Ink,
                        QWidget *parent = nullptr);
};

} // namespace rp3
