// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslot.h"

#include <QByteArrayView>

namespace rp3::crypto {

/// A set of key slots as it is written: what `KeySlots` keeps, and `KeySlotFile` puts on disk. Format in
/// docs/keys.md.
struct KeySlotSet {
    using Mac = Id<struct KeySlotSetMacTag, 32>;

    static constexpr std::size_t maxUsers = 32;

    /// For each slot.
    static constexpr std::size_t maxRenewals = 12;

    /// Upper bound of `encoded()`, in bytes.
    static constexpr qsizetype maxEncodedSize = 65536;

    std::uint64_t generation = 0; ///< grows with each change; 1 for a new vault
    std::vector<KeySlot> keySlots; ///< one for each user, in the order in which they came
    Mac mac;

    /// The MAC that this set has if somebody with `master` made it: BLAKE2b-256, keyed with
    /// `SubkeyPurpose::KeySlots`, over CBOR [version, generation, [slots]].
    [[nodiscard]] Result<Mac> macUnder(const MasterKey &master) const;

    /// CBOR [version, generation, [slots], MAC] ‖ BLAKE2b-256("rp3 key slots" ‖ that CBOR). The checksum is
    /// for damage, the MAC for people.
    [[nodiscard]] QByteArray encoded() const;

    /// `Corrupt` unless `bytes` is exactly what `encoded` makes of some set, with every cost allowed and no
    /// user twice. `TooNew` for a later version whose checksum is right. The MAC is not checked: that takes
    /// the master key.
    [[nodiscard]] static Result<KeySlotSet> decode(QByteArrayView bytes);

    friend bool operator==(const KeySlotSet &, const KeySlotSet &) = default;
};

} // namespace rp3::crypto
