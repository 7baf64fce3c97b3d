// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace rp3 {

class PlainLabel;

/// Says that something is on its way, quietly, and only if it takes longer than 150 ms.
class BusyLine final : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    /// What is being done, set by the page: "Membuka kasus…"
    void setWords(const QString &words);

    void start();
    void stop();

    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    class Steps;

    QTimer m_delay;
    bool m_busy = false;
    Steps *m_steps;
    PlainLabel *m_words;
};

} // namespace rp3
