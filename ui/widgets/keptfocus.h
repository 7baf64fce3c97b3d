// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace rp3 {

/// Keeps the keyboard on a page whose content is made anew. Qt would hand it to the next widget of the
/// window, which is the rail, and the next key would lock.
class KeptFocus final {
public:
    /// Looks who has the keyboard in the content that is about to go; null: there is none.
    explicit KeptFocus(const QWidget *content);

    /// If somebody in the old content had it: gives it to the button of the new one that is called so, else
    /// to what the page scrolls in. The new content must be shown.
    void giveTo(QWidget &content) const;

private:
    bool m_isHere = false;
    QString m_name; ///< As a screen reader says it.
};

} // namespace rp3
