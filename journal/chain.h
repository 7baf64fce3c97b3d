// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "journal/entry.h"

#include <span>

namespace rp3 {

/// A link of the chain in the room. One PC has one chain, over all its dossiers.
using Link = Id<struct LinkTag, 32>;

/// One entry's place in a PC's chain.
struct ChainItem {
    DeviceId device;
    std::uint64_t sequence = 0; ///< 1, 2, 3 … on that PC. Stays in the room.
    EntryId entry;
    PartDigests digests;
    Link link;
};

/// BLAKE2b-256("rp3 link" ‖ device ‖ u64be sequence ‖ previous link ‖ entry id ‖ D(coded) ‖ D(identity) ‖
/// D(story)). Erasing a part keeps its digest, so the chain still verifies.
[[nodiscard]] Link linkAfter(const Link &previous, const ChainItem &item);

/// Where a chain stops being what it claims to be.
struct ChainBreak {
    std::uint64_t sequence = 0;
    enum class Reason {
        Gap, ///< A sequence number is missing or stands twice.
        Altered, ///< An entry, or its order, was changed.
        Unsigned, ///< No head speaks for it: the chain goes on where nobody signed.
    } reason = Reason::Altered;
};

/// Walks one PC's chain, sorted by sequence, beginning after `previous` (null: from its start, number 1).
/// Nothing if whole. A chain that was cut off at its end is whole: only its heads tell (`findUnsigned`).
[[nodiscard]] std::optional<ChainBreak> verifyChain(std::span<const ChainItem> items,
                                                    const Link &previous = {});

/// What one session appended, signed by the person and by the PC. Rewritten in the same transaction as each
/// append while it is open. Speaks only for `first`…`last`, whose author is its user or the kiosk.
struct Head {
    DeviceId device;
    RecordId user;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    Link link; ///< after `last`
    crypto::Signature byUser;
    crypto::Signature byDevice;

    friend bool operator==(const Head &, const Head &) = default;
};

/// What is signed: "rp3 head" ‖ CBOR [version, device, user, first, last, link].
[[nodiscard]] QByteArray signedBytesOf(const Head &head);

/// Signs `head` anew for both.
void sign(Head &head, const crypto::SigningKeyPair &user, const crypto::SigningKeyPair &device);

[[nodiscard]] bool verify(const Head &head, const crypto::VerifyKey &user, const crypto::VerifyKey &device);

/// The first place of a whole chain that no head speaks for, or where a head says something else, or that a
/// head speaks for and is not there. `heads`: of this PC, verified; any order.
[[nodiscard]] std::optional<ChainBreak> findUnsigned(std::span<const ChainItem> items,
                                                     std::span<const Head> heads);

} // namespace rp3
