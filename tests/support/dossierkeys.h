// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "journal/keyring.h"

#include <algorithm>

namespace rp3 {

/// A key that is the same in every run: 32 times `byte`.
[[nodiscard]] inline crypto::DossierKey aKeyOf(std::uint8_t byte)
{
    return *crypto::DossierKey::make([&](auto into) { std::ranges::fill(into, byte); });
}

/// The `n`-th pair of keys, the same in every run.
[[nodiscard]] inline crypto::DossierKeys keysNumber(std::uint8_t n)
{
    return {aKeyOf(std::uint8_t(2 * n + 1)), aKeyOf(std::uint8_t(2 * n + 2))};
}

/// A ring that holds both `keys`.
[[nodiscard]] inline KeyRing ringOf(const crypto::DossierKeys &keys)
{
    KeyRing ring;
    for (const auto *key : {&keys.identity, &keys.story}) {
        const auto added = ring.add(*key->clone());
        Q_ASSERT(added);
    }
    return ring;
}

} // namespace rp3
