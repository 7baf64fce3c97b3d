// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/desk.h"
#include "storage/publishedkeys.h"

namespace rp3 {

/// What `room.public` must say, from the vault: members whose keys a second person attested.
[[nodiscard]] Result<PublishedKeys> publishedKeysOf(const Desk &desk);

/// The salt of this post's receipt codes.
[[nodiscard]] Result<crypto::Argon2Salt> receiptSaltOf(const Desk &desk);

} // namespace rp3
