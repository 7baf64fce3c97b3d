// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace rp3 {

/// How far she is: one dot for each short step, the present one longer and filled.
class KioskDots final : public QWidget {
    Q_OBJECT

public:
    KioskDots();

    /// `current` of `total`, from 1; 0 shows nothing.
    void setStep(int current, int total);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_current = 0;
    int m_total = 0;
};

} // namespace rp3
