// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/records/evidenceitem.h"

#include <QByteArray>
#include <QString>

namespace rp3 {

/// What may be taken in, in bytes.
struct EvidenceLimits {
    qint64 largest = 2LL << 30U; ///< One file.
    qint64 leftFree = 256LL << 20U; ///< What the disk keeps for the database.
};

/// The files of evidence, sealed, in a folder of their own beside the database. Each has its own key and a
/// name drawn at random; both stand in the story part of its `EvidenceItem`, so that who may not read her
/// words cannot tell whose file it is. The bytes given are never changed.
///
/// From any thread. Blocks on the disk; a large file takes seconds.
class EvidenceFiles final {
public:
    /// `folder`: the vault's.
    explicit EvidenceFiles(const QString &folder, EvidenceLimits limits = {});

    /// Keeps a sealed copy of the file at `path`: on the disk for good when this returns. The record comes
    /// back as `item` with the fields that speak of the file.
    ///
    /// `NotFound` or `Denied` if it cannot be read, `Invalid` if it is no plain file (a folder, a link, a
    /// device) or too large, `Full` without space, `Conflict` if it changed meanwhile. Nothing stays behind.
    [[nodiscard]] Result<EvidenceItem> keep(const QString &path, EvidenceItem item) const;

    /// Takes back what was kept for a record that was not written after all.
    void remove(const EvidenceItem &item) const;

    /// The bytes as they were given. `Corrupt` if they are not, `NotFound` if the file is gone, `Invalid` if
    /// there are more than `limit`.
    [[nodiscard]] Result<QByteArray> read(const EvidenceItem &item, qint64 limit) const;

    /// Whether the file is still what was given. `NotFound` if it is gone.
    [[nodiscard]] Result<bool> isUnchanged(const EvidenceItem &item) const;

    /// Writes the bytes as they were given to `target`, whole or not at all. Errors as `read`, and `Denied`
    /// or `Full` if it cannot be written.
    [[nodiscard]] Result<void> copyTo(const EvidenceItem &item, const QString &target) const;

    /// Removes what a crash left half written. Only while nothing is being kept.
    void sweep() const;

private:
    [[nodiscard]] Result<void> checkSpace(qint64 size) const;

    QString m_folder;
    EvidenceLimits m_limits;
};

} // namespace rp3
