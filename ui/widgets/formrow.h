// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace rp3 {

class PlainLabel;

/// One question of a form: its words above, the field, one line of help below, and what is wrong with the
/// answer, if anything. Gives the field its accessible name and description.
///
/// The words are set by the page, in `retranslate`.
class FormRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes `field` as a child.
    explicit FormRow(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);

    /// Empty: nothing is wrong. The field shows it too, and a screen reader says it at once.
    void setError(const QString &error);

    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void describe();

    QWidget *m_field;
    PlainLabel *m_label;
    PlainLabel *m_help;
    PlainLabel *m_error;
};

} // namespace rp3
