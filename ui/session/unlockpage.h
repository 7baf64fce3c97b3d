// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rp3 {

class PassphraseBox;

/// Where a session begins: who, and her passphrase. Tells nothing else about the room.
class UnlockPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` must outlive the page.
    explicit UnlockPage(Store &store, QWidget *parent = nullptr);

    /// Reads who can unlock.
    void refresh();

Q_SIGNALS:
    void unlocked(const rp3::Welcome &welcome);

protected:
    void retranslate() override;

private:
    void unlock(Result<crypto::Passphrase> phrase);
    void complain(ErrorKind kind);
    void sayProblem();

    Store *m_store;
    RoomUsers m_users;
    QLabel *m_title;
    QLabel *m_whoLabel;
    QComboBox *m_who;
    PassphraseBox *m_phrase;
    std::optional<ErrorKind> m_error; ///< Why it did not open.
};

} // namespace rp3
