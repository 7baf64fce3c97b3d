// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

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

    /// Puts the keyboard into the field, and scrolls the page to where the row can be read.
    void goTo();

    /// Puts a small box beside the words: she does not want to say. The keyboard reaches it after the field.
    /// Who offers it takes the tick away when the field is answered.
    void offerDeclining();

    /// False where it is not offered.
    [[nodiscard]] bool isDeclined() const;
    void setDeclined(bool declined);

Q_SIGNALS:
    /// A person ticked the box, or took the tick away.
    void declineChosen(bool declined);

private:
    void describe();

    QWidget *m_field;
    QHBoxLayout *m_head;
    PlainLabel *m_label;
    QCheckBox *m_declined = nullptr;
    PlainLabel *m_help;
    PlainLabel *m_error;
};

} // namespace rp3
