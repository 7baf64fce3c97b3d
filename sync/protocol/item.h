// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

#include <QByteArray>

namespace rp3 {

/// What stands for one item in its batch, whether its bytes travel or not.
using Leaf = Id<struct LeafTag, 32>;

/// BLAKE2b-256("rp3 leaf" ‖ entry id ‖ part ‖ D(part)).
[[nodiscard]] Leaf leafOf(const EntryId &entry, Part part, const crypto::Digest &digest);

/// The longest part that fits into a batch of its own.
inline constexpr qsizetype maximumItemSize = 60 * 1024;

/// One part of one entry on its way. Without bytes it was withdrawn after its batch was first attempted: only
/// its leaf is sent again, so that the batch keeps its hash and the chain closes.
struct Item {
    EntryId entry;
    Part part = Part::Coded;
    QByteArray bytes; ///< Open for `Coded`, sealed for the others. Empty: withdrawn.
    Leaf leaf;

    /// An item with its bytes; for a coded part `entry` must be the id of those bytes.
    [[nodiscard]] static Item of(const EntryId &entry, Part part, QByteArray bytes);

    [[nodiscard]] bool isWithdrawn() const { return bytes.isEmpty(); }

    /// Drops the bytes and keeps the leaf.
    void withdraw() { bytes.clear(); }

    friend bool operator==(const Item &, const Item &) = default;
};

} // namespace rp3
