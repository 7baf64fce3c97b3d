// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "journal/chain.h"

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

    /// The newest whole slot. `NotFound` without a file; `Corrupt` if no slot is whole or of this key.
    [[nodiscard]] Result<NotedHead> read() const;

    /// On disk when this returns. `Full`, `Denied`.
    [[nodiscard]] Result<void> write(const NotedHead &head) const;

private:
    QString m_path;
    crypto::KeyView m_key;
};

} // namespace rp3
