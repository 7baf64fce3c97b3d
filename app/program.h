// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace rp3 {

/// What one process of the program is.
enum class Mode {
    Shell, ///< The doors of the room; starts the others.
    Session, ///< One person's work, from unlock to lock.
    Kiosk, ///< The filing screen. Holds public keys only.
};

/// What the command line asks for.
struct Invocation {
    Mode mode = Mode::Shell;
    QString vaultFolder;
    bool isEnglish = false;
    bool isDark = false; ///< Until somebody chooses on this PC, as is the size of the text.
    int textPercent = 100; ///< 100–200.
};

/// Reads the arguments of `application`; shows help or a mistake and ends the process where they ask for it.
[[nodiscard]] Invocation readCommandLine(const QApplication &application);

/// Runs one process of the program until its window closes; returns its exit code.
[[nodiscard]] int run(const Invocation &invocation);

} // namespace rp3
