// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "journal/seal.h"

namespace rp3 {

/// A complaint left at the kiosk while everything is locked: one ordinary entry, its coded part closed, and a
/// box of both its keys for each published key, for recovery and for the province.
///
/// The kiosk that made it cannot read it back. Boxes stand in the order of the key list, without a recipient;
/// the box of somebody left out is made to a throwaway key, so that all filings look alike.
struct Filing {
    EntryId entry;
    DossierId dossier;
    QByteArray closedCoded;
    QByteArray identity; ///< Empty if she left nothing that identifies her.
    QByteArray story;
    PartDigests digests;
    crypto::Commitment identityCommitment;
    crypto::Commitment storyCommitment;
    QList<QByteArray> boxes;

    friend bool operator==(const Filing &, const Filing &) = default;
};

/// Seals a filing. `act` opens a dossier of its own; each recipient gets a box, in order, and a recipient who
/// is left out gets one that nobody can open. Fails as `seal` does, with `Full` also without secret memory,
/// with `Invalid` also for a public key that is none.
[[nodiscard]] Result<Filing> makeFiling(const Act &act, const Sealing &sealing,
                                        const QList<std::optional<crypto::BoxPublicKey>> &recipients);

/// A filing as one reader sees it.
struct OpenedFiling {
    SealedEntry entry;
    crypto::DossierKeys keys;
    OpenedEntry content; ///< All parts, but what was erased.
};

/// Opens a filing for one reader. `Locked` if no box is for her. `Corrupt` if what a box holds is not what
/// the filing says, if a part was changed, or if the entry is none that a kiosk writes: anybody can put a
/// file where filings lie, and nobody may sign it with the name of somebody on staff, or slip it into a
/// dossier that exists.
[[nodiscard]] Result<OpenedFiling> openFiling(const Filing &filing, const crypto::BoxKeyPair &reader);

/// Canonical CBOR, padded with zeros to a multiple of `filingBlock`, so that the length of a file says little
/// about the length of a story.
inline constexpr qsizetype filingBlock = 4096;
[[nodiscard]] QByteArray encodeFiling(const Filing &filing);

/// `Corrupt` for anything cut off or changed in form; `TooNew` for a later format.
[[nodiscard]] Result<Filing> decodeFiling(QByteArrayView bytes);

} // namespace rp3
