// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/act.h"
#include "journal/keyring.h"

namespace rp3 {

/// Where, when and by whom an act is sealed.
struct Sealing {
    Position position; ///< See `nextPosition`.
    QList<EntryId> seen; ///< The dossier's frontier, ascending.
    /// Staff; null at the kiosk. May be the stand-in of a staff member whom the act itself creates: the first
    /// one of a room writes the entry that makes her.
    RecordId author;
    Instant at;
    std::optional<FilingNote> filing; ///< Kiosk filings only.
};

/// An act that became an entry.
struct Sealed {
    SealedEntry entry;
    OpenedEntry content; ///< What `open` with its keys gives.
    QList<RecordId> created; ///< The real ids of the records made, in the order of `Act::create`.
};

/// Makes an entry of `act`. Draws a new salt, so that an attempt that failed leaves nothing that could be
/// used again: to try once more, call it once more.
///
/// `Invalid` if the act changes nothing. `Full` if it is longer than what is read back (`maximumRecords`,
/// `maximumCodedSize`, `maximumPlaintextSize`): better refused now than unreadable later. `Internal` if it
/// would not be read back for another reason, a defect of the caller: a null day, `seen` out of order.
[[nodiscard]] Result<Sealed> seal(const Act &act, const Sealing &sealing, const crypto::DossierKeys &keys);

/// `seal` with a given salt: for test vectors only. Two different acts under one salt give both away.
[[nodiscard]] Result<Sealed> sealWithSalt(const Act &act, const Sealing &sealing,
                                          const crypto::DossierKeys &keys, const Salt &salt);

/// Opens what the keys in `ring` open; parts without a key stay unopened. `Corrupt` if any part is not what
/// its digest says, or not canonical. `NotFound` if the coded part was erased.
[[nodiscard]] Result<OpenedEntry> open(const SealedEntry &entry, const KeyRing &ring);

} // namespace rp3
