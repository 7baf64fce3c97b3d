// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPixmap>

class QSize;

namespace rp3 {

/// `icon` in one colour: the icons of Breeze are drawn for a black or for a white ground, ours stand on every
/// colour of the palette.
[[nodiscard]] QIcon tinted(const QIcon &icon, const QSize &size, const QColor &ink);

/// The same for one picture.
[[nodiscard]] QPixmap tinted(QPixmap picture, const QColor &ink);

/// Lets `QIcon::fromTheme` find Breeze, wherever the desktop of this PC looks for its own icons.
void useBreezeIcons();

} // namespace rp3
