// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "ui/words/dates.h"
#include "ui/words/retranslated.h"

class QLineEdit;
class QToolButton;

namespace rp3 {

class PlainLabel;

/// Takes a day: typed as people type it (`dayFromText`), or chosen in a calendar (Alt+Down). The line below
/// says the day in words, so that a slip of the finger is seen.
///
/// What is not a day stays in the field, marked, and is no answer.
class DayEdit final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit DayEdit(const Clock &clock, QWidget *parent = nullptr);

    ~DayEdit() override;

    /// What stands in the field, also while it is still typed. Null: not answered.
    [[nodiscard]] Day day() const;

    /// Does not emit `dayChosen`.
    void setDay(Day day);

    /// What stands in the field and is no day, as it was typed; empty: nothing does.
    [[nodiscard]] QString unread() const;

    /// Shows what was typed before and was no day yet. Does not emit anything.
    void setTyped(const QString &text);

    /// Where its day is expected: a day without a year is meant there. `Either` at first.
    void setSide(Side side) { m_side = side; }

    /// Asks about a day that a person chose and that lies elsewhere; empty: there is nothing to ask. It is an
    /// answer all the same, and what was shown by `setDay` may have been right then.
    [[nodiscard]] QString doubt() const;

Q_SIGNALS:
    /// When a person leaves the field, presses Enter or chooses in the calendar, and the day is another one.
    void dayChosen(rp3::Day day);
    /// With each key.
    void typed();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Day today() const;
    [[nodiscard]] std::optional<Day> read() const;
    void finish();
    void choose(Day day);
    void showDay(Day day);
    void say();
    void openCalendar();
    void makeRoom();

    const Clock &m_clock;
    Day m_day; ///< As it was last shown or told; what stands in the field may be ahead of it.
    Day m_given; ///< By `setDay`.
    Side m_side = Side::Either;
    bool m_refused = false;
    QLineEdit *m_field;
    QToolButton *m_button;
    PlainLabel *m_words;
};

} // namespace rp3
