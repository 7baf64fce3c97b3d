// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAbstractButton;
class QWidget;

namespace rp3::tour {

/// A person's hands and eyes at a window: finds what she would see by its words, and works it with mouse and
/// keyboard. Whatever is not there, or does not come in time, ends the tour with words for the developer.
class Hands final {
public:
    Hands(QWidget &window, QString pictureFolder, int &pictureNumber)
        : m_window(&window)
        , m_folder(std::move(pictureFolder))
        , m_number(&pictureNumber)
    {
    }

    /// Presses the visible button that says `words`, or has them as its accessible name.
    void press(const QString &words) const;

    /// Types into the visible field with this label or accessible name.
    void type(const QString &label, const QString &text) const;

    /// Chooses an answer of the visible field with this label: a row of a box, or a tick.
    void choose(const QString &label, const QString &answer) const;

    /// Waits until `isTrue`, five seconds at most.
    void waitUntil(const char *what, const std::function<bool()> &isTrue) const;

    /// Waits until these words can be seen.
    void waitFor(const QString &words) const;

    [[nodiscard]] bool sees(const QString &words) const;

    /// Writes `07-name.png` of the window as it is.
    void photograph(const QString &name) const;

private:
    [[nodiscard]] QAbstractButton *button(const QString &words) const;
    [[nodiscard]] QWidget *field(const QString &label) const;

    QWidget *m_window;
    QString m_folder;
    int *m_number;
};

} // namespace rp3::tour
