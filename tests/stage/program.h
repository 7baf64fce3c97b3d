// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/language.h"
#include "tests/stage/hands.h"

#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace rp3::stage {

/// How the program is started.
struct Appearance {
    Language language = Language::Indonesian;
    bool isDark = false;
    int textPercent = 100;
};

/// `ruang-aman` as it is shipped, in its real processes: the shell, and what the shell starts. It runs on a
/// disk of its own: home, settings, caches and temporary files are in one folder. Hands come to each process
/// through a plugin of Qt that only the environment names.
///
/// Its windows are drawn in memory, on a screen of 1366 × 768, unless QT_QPA_PLATFORM asks for another place.
class Program final {
public:
    explicit Program(const Appearance &appearance = {});
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program();

    /// The doors of the room. Waits until they are there, as the next two do.
    [[nodiscard]] Hands &shell();

    /// The window of a person who works here.
    [[nodiscard]] Hands &session();

    /// The filing screen.
    [[nodiscard]] Hands &kiosk();

    /// Every file the program may write to is below this folder, and what it says on its console too.
    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }

    /// Where the program keeps the vault unless it is told otherwise.
    [[nodiscard]] QString vault() const;

    /// What the processes wrote to the console; a well-mannered program writes nothing.
    [[nodiscard]] QString said() const;

    /// Closes the doors, and with them the program.
    void end();

private:
    void start(const Appearance &appearance);
    void welcome();
    [[nodiscard]] Hands &waitForProcess(const QString &mode);
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString platform() const;

    QTemporaryDir m_folder;
    QLocalServer m_server;
    std::vector<std::unique_ptr<QLocalSocket>> m_arrivals; ///< Have not said yet who they are.
    std::vector<std::unique_ptr<Hands>> m_hands; ///< Of all processes there ever were.
    QProcess m_shell;
};

} // namespace rp3::stage
