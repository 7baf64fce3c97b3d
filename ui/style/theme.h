// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QObject>

namespace rp3 {

/// Dresses the whole application, and changes its dress while it runs: style, palette, font and icons. One
/// per process. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Dresses the QApplication, which must exist, at once.
    explicit Theme(const Look &look = {});

    [[nodiscard]] const Look &look() const { return m_look; }

    /// Every widget that exists is drawn and laid out anew.
    void setLook(const Look &look);

Q_SIGNALS:
    void lookChanged(const rp3::Look &look);

private:
    void apply();

    Look m_look;
};

} // namespace rp3
