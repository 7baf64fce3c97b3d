// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

namespace rp3 {

PlainLabel::PlainLabel(TypeStep step, bool strong, Role ink, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setType(this, step, strong, ink);
}

} // namespace rp3
