// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace rp3 {

class Theme;

/// Lets anybody make the text of every window larger and smaller with Ctrl and plus, minus or nought, from
/// 100 to 200 percent. GUI thread only.
class TextZoom final : public QObject {
    Q_OBJECT

public:
    /// Listens to the whole application. `theme` must outlive it.
    explicit TextZoom(Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoomTo(int percent);

    Theme *m_theme;
};

} // namespace rp3
