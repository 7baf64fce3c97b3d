// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QStringList>

class QWidget;

namespace rp3::stage {

/// Something in a window: what the accessibility interfaces of Qt give to a screen reader.
using Face = QAccessibleInterface;

/// Everything in the windows of this process that is not hidden, from the outside in. What has scrolled out
/// of sight is there too. Valid until the event loop runs, or
/// this is called again.
[[nodiscard]] QList<Face *> everythingThere();

/// What a screen reader would say of everything there, and what labels show: each name, text and value.
[[nodiscard]] QStringList everythingSaid();

/// Whether a person calls it so: its accessible name, which is the words on it unless somebody gave another,
/// or what its label says.
[[nodiscard]] bool isCalled(Face &face, const QString &name);

/// What can be pressed and is called `words`; null if there is none.
[[nodiscard]] Face *findPressable(const QString &words);

/// What is called `label` and holds a value; null if there is none.
[[nodiscard]] QWidget *findField(const QString &label);

/// The window that has the person's attention: a menu, or the window itself; null if there is none.
[[nodiscard]] QWidget *frontWindow();

} // namespace rp3::stage
