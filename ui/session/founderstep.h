// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/founding.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rp3 {

class FormRow;
class PlainLabel;
class TextField;

/// The step of set-up that one of the two founders fills in herself: her name and her passphrase.
class FounderStep final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    enum class Who {
        Coordinator,
        SecondPerson, ///< Says too what her work here is.
    };

    explicit FounderStep(Who who, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

    /// Looks whether everything is there, and says beside the field what is not.
    [[nodiscard]] bool check();

    /// Says beside the name that it cannot be.
    void refuseName(const QString &words);

    /// The founder as she described herself. Only after `check`.
    [[nodiscard]] Founder founder() const;

    /// Whether one of the two is the other's superior, or they are family: the second one says so.
    [[nodiscard]] bool isTied() const;

    /// Her passphrase is not kept on the screen.
    void forgetPassphrase();

protected:
    void retranslate() override;

private:
    [[nodiscard]] Codes roles() const;
    void forgetProblems();

    Who m_who;
    PlainLabel *m_intro;
    TextField *m_name;
    FormRow *m_nameRow;
    QComboBox *m_role;
    FormRow *m_roleRow;
    QCheckBox *m_tied;
    PlainLabel *m_tiedWhy;
    QLineEdit *m_phrase;
    FormRow *m_phraseRow;
    QLineEdit *m_again;
    FormRow *m_againRow;
};

} // namespace rp3
