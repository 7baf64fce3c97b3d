// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labels.h"

namespace rp3 {

namespace {

PlainLabel *label(const QString &words, PlainLabel *made)
{
    made->setText(words);
    return made;
}

} // namespace

PlainLabel *headingLabel(const QString &words, QWidget *parent)
{
    return label(words, new PlainLabel(TypeStep::Heading, true, Role::Ink, parent));
}

PlainLabel *strongLabel(const QString &words, QWidget *parent)
{
    return label(words, new PlainLabel(TypeStep::Body, true, Role::Ink, parent));
}

PlainLabel *quietLabel(const QString &words, QWidget *parent)
{
    return label(words, new PlainLabel(TypeStep::Body, false, Role::InkQuiet, parent));
}

} // namespace rp3
