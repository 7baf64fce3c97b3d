// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/argon2id.h"
#include "crypto/passphrase.h"
#include "domain/base/clock.h"
#include "domain/records/post.h"
#include "domain/records/staffmember.h"
#include "storage/publishedkeys.h"

namespace rp3 {

/// Somebody who will work in the room: her record without keys, and the passphrase she chose.
struct Founder {
    StaffMember member;
    crypto::Passphrase passphrase;
};

/// What a new room is made of. Two people make it: the second attests the first one's key, so that no single
/// person can publish a key.
struct Founding {
    Post post;
    QChar pcLetter = u'A';
    Founder first; ///< The coordinator.
    Founder second;
    crypto::Argon2Cost cost = crypto::argon2Default;
    bool areTied = false; ///< One is the other's superior, or they are family (`StaffMember::reportsTo`).
};

/// Makes a room's folder: vault, key slots and published keys. `Conflict` if there is a vault already;
/// `Invalid` for a post code or letter that makes no case number. If it fails, no vault was made.
[[nodiscard]] Result<void> foundRoom(const QString &folder, Founding founding, const Clock &clock);

} // namespace rp3
