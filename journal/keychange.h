// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/keyring.h"
#include "journal/operations.h"

namespace rp3 {

// Who may read a dossier changes by keys. A new holder is handed what she is to read; somebody who must not
// read on is left out of new keys, for what was known stays known. Room side and dossier have the same keys.

/// Somebody to whom keys of a dossier are handed.
struct KeyRecipient {
    crypto::BoxPublicKey boxKey;
    bool identityOnly = false; ///< The province: it may know who she is, never what she told.
};

/// New keys of a dossier, and what its journal is to say about them.
struct KeyChange {
    /// Seal everything from here on, the entries that say so first.
    crypto::DossierKeys keys;
    QList<KeyOperation> names; ///< For the dossier itself: from here on these are the current keys.
    /// One for each recipient and tier. For the room side; that of the province for the dossier.
    QList<KeyOperation> boxes;
};

/// Makes new keys of `dossier` for `recipients`, and for nobody else: who held the old ones and is not among
/// them opens nothing new. `Full` without secret memory, `Invalid` for a public key that is none.
[[nodiscard]] Result<KeyChange> changeKeys(const DossierId &dossier, const QList<KeyRecipient> &recipients);

/// A key as operations name it.
struct KeyName {
    crypto::KeyTier tier{};
    crypto::Commitment commitment;

    friend bool operator==(const KeyName &, const KeyName &) = default;
};

/// Every key that `operations` name or hand over, oldest first, none twice.
[[nodiscard]] QList<KeyName> keysNamedIn(const QList<KeyOperation> &operations);

/// To whom `operations` handed the key: those to think of when it is changed.
[[nodiscard]] QList<PublicKey> holdersOf(const crypto::Commitment &commitment,
                                         const QList<KeyOperation> &operations);

/// Hands keys of `dossier` that are in `ring` to a recipient: the current ones so that she reads on, the old
/// ones so that she reads what was before. Story keys are not handed to whoever gets identity only. `Locked`
/// if the ring lacks one; fails otherwise as `changeKeys` does.
[[nodiscard]] Result<QList<KeyOperation>> handOver(const DossierId &dossier, const QList<KeyName> &keys,
                                                   const KeyRing &ring, const KeyRecipient &recipient);

/// What `takeKeys` found.
struct TakenKeys {
    int taken = 0;
    /// Boxes for this reader that hold something else than they say, or a key whose short name is taken:
    /// refused, and to be reported, because somebody lied.
    QList<KeyOperation> refused;
};

/// Opens the boxes that `operations` of `dossier` hold for `reader`, into her ring. `Full` without secret
/// memory.
[[nodiscard]] Result<TakenKeys> takeKeys(KeyRing &ring, const DossierId &dossier,
                                         const QList<KeyOperation> &operations,
                                         const crypto::BoxKeyPair &reader);

} // namespace rp3
