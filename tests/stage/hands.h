// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <memory>

namespace rp3::stage {

/// Ends the test or the tour, with words for the developer: nothing that comes later would mean anything.
[[noreturn]] void giveUp(const QString &why);

/// Lets the event loop run until `isTrue`, and gives up when no person would wait any longer. `what`: what
/// was waited for.
void waitUntil(const QString &what, const std::function<bool()> &isTrue);

/// A person's hands and eyes at one process of the program. She finds what she wants by the words on it, or
/// by those a screen reader says, and works it with mouse and keyboard; the plugin in the process does it.
///
/// Each call waits until what it asks for is there, and gives up if it does not come.
class Hands final {
public:
    /// Someone at the other end of `socket`, where a plugin has just said who it is.
    Hands(std::unique_ptr<QLocalSocket> socket, QStringList arguments);

    /// The command line of the process.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    /// Whether the process still runs.
    [[nodiscard]] bool isThere() const;

    /// Clicks the button, the card or the row that is called `words`.
    void press(const QString &words);

    /// Types `text` into the field called `label`, over what stood there.
    void type(const QString &label, const QString &text);

    /// As `type`, from the clipboard.
    void paste(const QString &label, const QString &text);

    /// Chooses `answer` in the field called `label`.
    void choose(const QString &label, const QString &answer);

    /// Strikes a key, named as in menus: "Esc", "Ctrl+K".
    void strike(const QString &key);

    /// Everything that can be read in the windows now, or that a screen reader would say.
    [[nodiscard]] QStringList look();

    /// Whether `words` stand anywhere at this moment. A page that is being written anew may not show them.
    [[nodiscard]] bool sees(const QString &words);

    /// Waits until `words` stand somewhere.
    void waitFor(const QString &words);

    /// Waits until something is there that looks like this; what it is.
    [[nodiscard]] QString read(const QRegularExpression &pattern);

    /// Waits until `words` stand nowhere any more.
    void waitUntilGone(const QString &words);

    /// Waits until `words` stand somewhere, and scrolls there.
    void lookAt(const QString &words);

    /// Writes what the window shows into a file.
    void photograph(const QString &path);

    /// Closes the window as its frame does, and waits until the process has ended.
    void close();

    /// Waits until the process has ended.
    void waitForEnd();

private:
    [[nodiscard]] QJsonObject ask(const QJsonObject &order);
    void insist(const QString &act, const QString &what, const QString &with = {});

    std::unique_ptr<QLocalSocket> m_socket;
    QStringList m_arguments;
};

} // namespace rp3::stage
