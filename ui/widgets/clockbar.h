// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/countdown.h"
#include "ui/widgets/mark.h"
#include "ui/words/retranslated.h"

#include <optional>

namespace rp3 {

class PlainLabel;
class StatusPill;

/// A running clock: what it is about, how much time is left in words and shape, and a bar that fills. An
/// overdue bar is hatched, so that it is seen without colour. The law behind it is said on hover.
///
/// It does not tick by itself: the page shows it anew each minute, all clocks at once.
class ClockBar final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit ClockBar(QWidget *parent = nullptr);

    /// `metAt` is when it was done; null while it was not.
    void showClock(const Countdown &countdown, Instant now, Instant metAt = {});

    /// "2 jam lagi", "lewat 3 hari", "selesai tepat waktu"; for lists too.
    [[nodiscard]] static QString wordsOf(const Countdown &countdown, Instant now, Instant metAt = {});

protected:
    void retranslate() override;

private:
    struct Shown {
        Countdown countdown;
        Instant now;
        Instant metAt;
    };
    class Bar;

    std::optional<Shown> m_shown;
    PlainLabel *m_title;
    StatusPill *m_left;
    Bar *m_bar;
    PlainLabel *m_due;
};

} // namespace rp3
