// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/widgets/recordbox.h"

#include <QDialog>

#include <functional>

namespace rp3 {

class PassphraseBox;

/// Asks the second person, at this PC and in front of everything else, to confirm with her passphrase what
/// the other one is about to do: what is behind it cannot be changed meanwhile. A wrong passphrase changes
/// nothing, and may be typed again. Deletes itself when it is closed.
class SecondDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does what is confirmed.
    using Doing = std::function<QFuture<Result<Written>>(Confirmation)>;

    /// `what`: what she confirms, in a line. Wants to be opened (`open`).
    SecondDialog(const Choice &second, const QString &what, Doing doing, QWidget *parent);

    void reject() override; ///< Not while it is being done.

Q_SIGNALS:
    /// What came of it, other than that she could not confirm it. Nothing is said if they leave it.
    void answered(const rp3::Result<rp3::Written> &outcome);

private:
    void confirm(Result<crypto::Passphrase> phrase);
    void complain(ErrorKind kind);

    RecordId m_second;
    Doing m_doing;
    PassphraseBox *m_phrase;
};

} // namespace rp3
