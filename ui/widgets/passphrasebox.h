// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/passphrase.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rp3 {

class BusyLine;

/// Where a passphrase is typed, with the button that uses it and what came of that. What was typed leaves the
/// field at once, for memory that is locked and wiped.
class PassphraseBox final : public QWidget {
    Q_OBJECT

public:
    /// Gets what was typed; `Invalid` if it is too short to be anybody's.
    using Given = std::function<void(Result<crypto::Passphrase>)>;

    explicit PassphraseBox(Given given, QWidget *parent = nullptr);

    /// What the field and the button are called, and what is being done while it takes its time.
    void setWords(const QString &label, const QString &button, const QString &busy);

    /// While it is busy nothing more can be given.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const;

    /// Says why it did not do; empty: nothing is wrong.
    void setProblem(const QString &words);

private:
    void give();

    Given m_given;
    QLabel *m_label;
    QLineEdit *m_line;
    QPushButton *m_button;
    BusyLine *m_busy;
    QLabel *m_problem;
};

} // namespace rp3
