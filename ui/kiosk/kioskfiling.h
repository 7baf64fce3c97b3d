// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/filingdrop.h"

#include <QObject>

#include <memory>

class QThread;

namespace rp3 {

/// Seals one complaint on a thread of its own: a passphrase-hard key and a disk would stop the screen for a
/// moment, and quick hide must not wait for either. One at a time.
class KioskFiling final : public QObject {
    Q_OBJECT

public:
    KioskFiling(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~KioskFiling() override;

    void start(const PublishedKeys &keys, const FiledComplaint &filed,
               const std::shared_ptr<const crypto::ReceiptCode> &receipt);

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Of the last try, after `finished`. As `FilingDrop::file`.
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished();

private:
    QString m_folder;
    const Clock *m_clock;
    std::unique_ptr<QThread> m_thread;
    Result<void> m_outcome;
};

} // namespace rp3
