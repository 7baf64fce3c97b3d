// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "crypto/hash.h"
#include "crypto/secret.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rp3::crypto {

/// Which of a dossier's two keys. The numbers are those of the parts it seals, and part of the format.
enum class KeyTier : std::uint8_t {
    Identity = 1, ///< Opens who she is and how to reach her, and closed coded parts.
    Story = 2, ///< Opens what she told.
};

/// One of a dossier's keys. Whoever may read holds it; a change means a new one, old ones stay for old
/// entries.
using DossierKey = Secret<struct DossierKeyTag, 32>;

/// A key's name that binds: BLAKE2b-256("rp3 key" ‖ key). Public; stands in every `key` operation.
using Commitment = Id<struct CommitmentTag, 32>;

/// A key's short name, the first 8 bytes of its commitment: stands in front of every sealed part.
using KeyId = Id<struct KeyIdTag, 8>;

[[nodiscard]] Commitment commitmentOf(const DossierKey &key);
[[nodiscard]] KeyId keyIdOf(const Commitment &commitment);

/// What a key is handed over *as*. A box or wrap that holds anything else is refused.
struct KeyBinding {
    DossierId dossier;
    KeyTier tier = KeyTier::Identity;
    Commitment commitment;

    /// CBOR [format version, dossier, tier, commitment].
    [[nodiscard]] QByteArray encoded() const;

    friend bool operator==(const KeyBinding &, const KeyBinding &) = default;
};

[[nodiscard]] KeyBinding bindingOf(const DossierKey &key, const DossierId &dossier, KeyTier tier);

/// Both keys of a dossier: made together, and handed to whoever may read all of it.
struct DossierKeys {
    DossierKey identity;
    DossierKey story;

    [[nodiscard]] static Result<DossierKeys> random();
    [[nodiscard]] Result<DossierKeys> clone() const;
};

// Boxes: for handing over, to one recipient (about 70 µs). All boxes of one kind have one length, whoever
// they are for. Sealing fails with `Invalid` for an unusable public key. Opening fails with `WrongKey` if the
// box is for somebody else or was changed, and with `Corrupt` if it is not what was expected: report that,
// somebody lied.

inline constexpr qsizetype keyBoxSize = 112;
inline constexpr qsizetype keysBoxSize = 176;

/// A box that holds key ‖ BLAKE2b-256(binding).
[[nodiscard]] Result<QByteArray> sealKey(const DossierKey &key, const DossierId &dossier, KeyTier tier,
                                         const BoxPublicKey &recipient);
[[nodiscard]] Result<DossierKey> openKey(QByteArrayView box, const BoxKeyPair &recipient,
                                         const KeyBinding &expected);

/// One box that holds what the boxes of both keys hold, identity first. A filing has one for each published
/// key.
[[nodiscard]] Result<QByteArray> sealKeys(const DossierKeys &keys, const DossierId &dossier,
                                          const BoxPublicKey &recipient);
[[nodiscard]] Result<DossierKeys> openKeys(QByteArrayView box, const BoxKeyPair &recipient,
                                           const DossierId &dossier, const Commitment &identity,
                                           const Commitment &story);

// Wraps: for keeping, under the holder's own symmetric key (about 1 µs), with the binding as associated data.

inline constexpr qsizetype keyWrapSize = 72;

/// 24-byte nonce ‖ sealed key.
[[nodiscard]] QByteArray wrapKey(const DossierKey &key, const DossierId &dossier, KeyTier tier,
                                 KeyView ownKey);

/// `WrongKey` if it was wrapped under another key or as something else, or was changed; `Corrupt` if its
/// length or the key in it is wrong.
[[nodiscard]] Result<DossierKey> unwrapKey(QByteArrayView wrap, KeyView ownKey, const KeyBinding &expected);

} // namespace rp3::crypto
