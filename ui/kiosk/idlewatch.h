// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"

#include <QObject>

namespace rp3 {

/// Notices that nobody is at the kiosk any more: after 45 s it asks, after 90 s everything is wiped.
///
/// `check` is called every second by the window, so that a test needs no waiting.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds asksAfter{45};
    static constexpr std::chrono::seconds wipesAfter{90};

    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// Somebody touched something.
    void touch();

    void check();

Q_SIGNALS:
    void asked(int secondsLeft); ///< At each check from 45 s on.
    void returned(); ///< She answered in time.
    void expired(); ///< Once, until the next touch.

private:
    const Clock *m_clock;
    Instant m_last;
    bool m_asking = false;
    bool m_expired = false;
};

} // namespace rp3
