// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

namespace rp3 {

// Every id is a hash of an entry's salt, or of the id above it, under a label of its own.

/// BLAKE2b-128("rp3 entry" ‖ coded bytes).
[[nodiscard]] EntryId entryIdOf(QByteArrayView coded);

/// BLAKE2b-128("rp3 record" ‖ salt ‖ u16be index): the record made by the `index`-th creation of an act.
[[nodiscard]] RecordId recordIdOf(const Salt &salt, std::uint16_t index);

/// BLAKE2b-128("rp3 dossier" ‖ salt): the dossier opened by the entry with this salt.
[[nodiscard]] DossierId newDossierIdOf(const Salt &salt);

/// BLAKE2b-128("rp3 room side" ‖ dossier): the half of a dossier that never leaves the room.
[[nodiscard]] DossierId roomSideOf(const DossierId &dossier);

/// BLAKE2b-128("rp3 post" ‖ post): outreach and counts; leaves the room.
[[nodiscard]] DossierId postDossierOf(const PostId &post);

/// BLAKE2b-128("rp3 room" ‖ post): staff, their keys, key lists; never leaves.
[[nodiscard]] DossierId roomDossierOf(const PostId &post);

/// BLAKE2b-256("rp3 part" ‖ part ‖ bytes), over the open bytes of the coded part and the sealed bytes of the
/// others; 32 zero bytes for an absent part.
[[nodiscard]] crypto::Digest digestOf(Part part, QByteArrayView bytes);

} // namespace rp3
