// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace rp3::stage {

/// Nothing if it was done, else why it could not be.
using Done = std::optional<QString>;

// All of these go the way of a real mouse and a real keyboard, through the window: what is covered, scrolled
// away or without the focus is not reached.

/// Scrolls until what says `words` is in sight.
[[nodiscard]] Done lookAt(const QString &words);

/// Clicks the button, the card, the row that is called `words`.
[[nodiscard]] Done press(const QString &words);

/// Clicks into the field called `label`, and types `text` over what stood there.
[[nodiscard]] Done type(const QString &label, const QString &text);

/// As `type`, from the clipboard.
[[nodiscard]] Done paste(const QString &label, const QString &text);

/// Answers the question `label`: by the arrow keys in a box with rows, by a click where there are buttons.
[[nodiscard]] Done choose(const QString &label, const QString &answer);

/// Strikes a key, named as in menus: "Esc", "Ctrl+K".
[[nodiscard]] Done strike(const QString &key);

/// Writes what the front window shows into a file.
[[nodiscard]] Done photograph(const QString &path);

/// Closes the front window as its frame does.
[[nodiscard]] Done closeWindow();

} // namespace rp3::stage
