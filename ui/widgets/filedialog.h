// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDialog>

namespace rp3 {

/// A dialog for one file that leaves no trace on this computer: the desktop's own writes what was opened
/// among the recently used, and Qt's own remembers its folder. It deletes itself when it is closed.
[[nodiscard]] QFileDialog *newFileDialog(const QString &title, QFileDialog::AcceptMode mode, QWidget *parent);

} // namespace rp3
