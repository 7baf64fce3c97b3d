// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QTextStream;

namespace rp3::gateway {

/// Where a command says what it did, and what went wrong.
struct Terminal {
    QTextStream &out;
    QTextStream &err;
};

/// Does what the command line says (`arguments` without the program's name). Returns the exit status: 0 done,
/// 1 failed, 2 not understood.
[[nodiscard]] int runCommand(const QStringList &arguments, const Terminal &terminal);

} // namespace rp3::gateway
