// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/textfield.h"
#include "ui/words/retranslated.h"

#include <QTime>

namespace rp3 {

class PlainLabel;

/// Takes a time of day, typed as people type it (`timeFromText`).
///
/// What is not a time stays in the field, marked, and is no answer.
class TimeEdit final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    /// Null: not answered.
    [[nodiscard]] QTime time() const { return m_time; }

    /// Does not emit `timeChosen`.
    void setTime(QTime time);

    /// What stands in the field and is no time, as it was typed; empty: nothing does.
    [[nodiscard]] QString unread() const;

    /// Shows what was typed before and was no time yet. Does not emit anything.
    void setTyped(const QString &text);

Q_SIGNALS:
    /// As a person types, each time it is another time.
    void timeChosen(QTime time);
    /// With each key.
    void typed();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void say(bool isRefused);
    void makeRoom();

    QTime m_time;
    TextField *m_field;
    PlainLabel *m_words;
};

} // namespace rp3
