// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "crypto/signing.h"
#include "journal/act.h"
#include "journal/seal.h"

namespace rp3 {

/// The journal's own operations: what they hold, and how they stand in an act. Everything here is Coded; all
/// but the key for the province stand on a room side or in the room's dossier, where the coded part is
/// closed.

/// A key of the dossier. Without a recipient: new entries are sealed with it from here on. With one: hands
/// it, new or old, to somebody.
struct KeyOperation {
    crypto::KeyTier tier = crypto::KeyTier::Identity;
    crypto::Commitment commitment;
    PublicKey recipient; ///< X25519. Null: names the current key; its boxes stand on the room side.
    QByteArray box; ///< See crypto/dossierkey.h. Empty with a null recipient.

    friend bool operator==(const KeyOperation &, const KeyOperation &) = default;
};

/// A second person's signature under an entry.
struct Attestation {
    EntryId entry;
    RecordId by; ///< staff
    crypto::Signature signature; ///< Over `attestedHash`.

    friend bool operator==(const Attestation &, const Attestation &) = default;
};

/// Somebody opened, printed or exported what is sealed.
struct AccessOperation {
    Code action; ///< of list `audit_action`
    RecordId record;

    friend bool operator==(const AccessOperation &, const AccessOperation &) = default;
};

/// A tombstone: what was erased, and what it hashed to, so that the chain still verifies and the erased bytes
/// are refused for ever.
struct Erasure {
    DossierId dossier;
    Part part = Part::Story; ///< `Coded` only for a whole dossier, together with its sealed parts.
    QList<EntryId> entries;
    QList<crypto::Digest> digests; ///< Of the same length as `entries`.

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

[[nodiscard]] FieldValues toFields(const KeyOperation &operation);
[[nodiscard]] FieldValues toFields(const Attestation &operation);
[[nodiscard]] FieldValues toFields(const AccessOperation &operation);
[[nodiscard]] FieldValues toFields(const Erasure &operation);

// Nothing if a field is missing or of another type.
[[nodiscard]] std::optional<KeyOperation> keyOperationFrom(const FieldValues &fields);
[[nodiscard]] std::optional<Attestation> attestationFrom(const FieldValues &fields);
[[nodiscard]] std::optional<AccessOperation> accessOperationFrom(const FieldValues &fields);
[[nodiscard]] std::optional<Erasure> erasureFrom(const FieldValues &fields);

/// BLAKE2b-256("rp3 attest" ‖ entry id ‖ D(coded) ‖ D(identity) ‖ D(story)).
[[nodiscard]] crypto::Digest attestedHash(const EntryId &entry, const PartDigests &digests);

/// Empties one part of the given entries and says so in a tombstone. Digests stay. Erasing the coded part
/// empties the sealed parts too. Entries of other dossiers are left alone.
[[nodiscard]] Erasure erasePart(std::span<SealedEntry> entries, const DossierId &dossier, Part part);

/// The most entries that one tombstone names when it is written: more would not fit into an act.
inline constexpr qsizetype maximumErased = 1'000;

/// The same erasure in tombstones that fit into one act each: a room side lists every opening of a case for
/// years.
[[nodiscard]] QList<Erasure> inActs(const Erasure &erasure);

} // namespace rp3
