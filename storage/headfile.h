// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "journal/chain.h"
#include "storage/entrytable.h"

namespace rp3 {

/// Where a PC's chain stood when it was last noted outside the vault.
struct NotedHead {
    std::uint64_t sequence = 0;
    Link link;

    friend bool operator==(const NotedHead &, const NotedHead &) = default;
};

/// `head.bin` beside the vault: turns a silently shortened journal (an older copy put back, a log lost with
/// the disk's cache) into an alarm. Two slots of fixed size, written in turn, so that a torn write leaves the
/// other.
///
/// Written after the commit, outside what a person waits for: it may be behind the vault, never ahead of it.
class HeadFile final {
public:
    /// `key` authenticates it (`SubkeyPurpose::Head`) and must outlive this.
    HeadFile(const QString &folder, crypto::KeyView key);

    /// The slot with the greatest sequence. `NotFound` without a file; `Corrupt` if no slot is whole and of
    /// this key.
    [[nodiscard]] Result<NotedHead> read() const;

    /// On disk when this returns. `Full`, `Denied`; `Internal` for other errors of the disk.
    [[nodiscard]] Result<void> write(const NotedHead &head) const;

private:
    QString m_path;
    crypto::KeyView m_key;
};

/// Notes where the chain of `device` stands in the vault. Nothing to do before its first entry.
[[nodiscard]] Result<void> noteHead(const HeadFile &file, EntryTable &entries, const DeviceId &device);

/// What `head.bin` says about a vault.
enum class HeadFinding {
    Fits, ///< The journal holds what was noted, and perhaps more.
    Shortened, ///< Entries are gone: the journal ends before the one that was noted.
    Replaced, ///< In place of the entry that was noted stands another.
    NotNoted, ///< The journal has entries, and no whole note: removed, damaged, or of another vault.
};

/// Compares `noted`, as `HeadFile::read` gave it, with the chain of `device` in the vault.
[[nodiscard]] Result<HeadFinding> compareHead(const Result<NotedHead> &noted, EntryTable &entries,
                                              const DeviceId &device);

} // namespace rp3
