// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "domain/base/result.h"
#include "journal/entry.h"

namespace rp3 {

/// What a sealed part is bound to. Opening it anywhere else fails.
struct SealingContext {
    EntryId entry;
    DossierId dossier;
    Part part{};
    Salt salt{};
};

/// key id ‖ XChaCha20-Poly1305(compressed plaintext), with nonce BLAKE2b-192("rp3 nonce" ‖ salt ‖ part) and
/// AD = CBOR [version, entry id, part, dossier, key id]. Sealing twice under one salt would reuse a nonce:
/// only `seal` in journal/seal.h calls this, once per drawn salt.
[[nodiscard]] QByteArray sealPart(const SealingContext &context, const crypto::DossierKey &key,
                                  QByteArrayView plaintext);

/// `WrongKey` if the key is not the one, or bytes or context were changed; `Corrupt` if the content is
/// malformed.
[[nodiscard]] Result<QByteArray> openPart(const SealingContext &context, const crypto::DossierKey &key,
                                          QByteArrayView sealed);

/// The name of the key that opens `sealed`; nothing if it is too short to be a sealed part.
[[nodiscard]] std::optional<crypto::KeyId> keyIdOfSealed(QByteArrayView sealed);

/// A closed coded part: key id ‖ nonce ‖ XChaCha20-Poly1305(coded bytes) under the identity key, the nonce
/// random. Ids and digests are over the open bytes, so that closing and opening it changes nothing else.
[[nodiscard]] QByteArray closeCoded(const SealedEntry &entry, const crypto::DossierKey &identityKey);

/// The open bytes; `Corrupt` if they are not those of `entry`.
[[nodiscard]] Result<QByteArray> openClosed(const EntryId &entry, const DossierId &dossier,
                                            const crypto::DossierKey &identityKey, QByteArrayView closed);

// The plaintexts, canonical CBOR. `created` are the records that the act creates: references to them shrink.

[[nodiscard]] QByteArray encodeIdentity(const FieldsByRecord &records, const QList<RecordId> &created);
[[nodiscard]] Result<FieldsByRecord> decodeIdentity(QByteArrayView bytes, const QList<RecordId> &created);

[[nodiscard]] QByteArray encodeStory(const StoryPart &story, const QList<RecordId> &created);
[[nodiscard]] Result<StoryPart> decodeStory(QByteArrayView bytes, const QList<RecordId> &created);

} // namespace rp3
