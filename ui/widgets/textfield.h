// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace rp3 {

struct Choice;

/// One line of free text. Characters that only mislead (control, direction) cannot be typed or pasted.
class TextField final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int defaultLongest = 200;

    explicit TextField(int longest = defaultLongest, QWidget *parent = nullptr);

    /// What was typed, as one clean line.
    [[nodiscard]] QString value() const;

    /// Does not emit `valueEdited`.
    void setValue(const QString &value);

    /// Offers the words of those that hold what is typed, and shows their details beside them. Anything else
    /// may be typed all the same.
    void offer(const QList<Choice> &choices);

Q_SIGNALS:
    /// After each key, as a person types, and when she takes what is offered.
    void valueEdited(const QString &value);
};

} // namespace rp3
