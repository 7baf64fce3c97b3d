// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslots.h"

namespace rp3::crypto {

/// A new vault's slots, and its first user with all she holds.
struct CreatedSlots {
    KeySlots keySlots;
    UnlockedUser user;
};

inline UnlockedUser newUser(const SlotOwner &owner, const MasterKey &master)
{
    return {owner.user, *StaffKeys::generate(), *master.clone()};
}

inline Result<CreatedSlots> createSlots(const SlotOwner &first, const Passphrase &passphrase,
                                        const Argon2Cost &cost)
{
    auto user = newUser(first, *MasterKey::random());
    auto keySlots = KeySlots::create(user, first.label, passphrase, cost);
    if (!keySlots)
        return failAs(keySlots);
    return CreatedSlots{*std::move(keySlots), std::move(user)};
}

inline Result<StaffPublicKeys> addUser(KeySlots &keySlots, const MasterKey &master, const SlotOwner &owner,
                                       const Passphrase &passphrase, const Argon2Cost &cost)
{
    const auto user = newUser(owner, master);
    return keySlots.addUser(user, owner.label, passphrase, cost).map([&] { return user.keys.publicKeys(); });
}

} // namespace rp3::crypto
