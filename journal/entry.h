// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/hash.h"
#include "domain/base/id.h"
#include "domain/base/time.h"
#include "domain/fields/fieldvalues.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace rp3 {

/// The version of the journal's format. Stands in every part and in everything that is signed.
inline constexpr int formatVersion = 0;

/// The parts of an entry. Each can be withheld or erased without the others. The numbers are part of the
/// format.
enum class Part : std::uint8_t {
    Coded = 0, ///< Codes, days, numbers. Leaves with "share coded".
    Identity = 1, ///< Sealed. Leaves with "share with identity".
    Story = 2, ///< Sealed. Never leaves as such.
};

/// What an act does to one record. The numbers are part of the format.
enum class Operation : std::uint8_t {
    Create = 0, ///< A new record; its id follows from the entry's salt.
    Set = 1, ///< Changes fields of an editable record.
    Amend = 2, ///< Changes fields of a legal document, with a reason.
    Void = 3, ///< Takes a record out of effect, with a reason. It stays readable.
    Key = 4, ///< Names a key of the dossier and hands it to somebody (`KeyOperation`).
    Attest = 5, ///< A second person's signature over an entry (`Attestation`). Room side.
    Access = 6, ///< Somebody opened, printed or exported identity or story (`AccessOperation`). Room side.
    Erase = 7, ///< Parts that were erased, and their digests (`Erasure`). Room dossier.
};

/// 16 random bytes, drawn anew for every attempt to seal. Everything in an entry that must be unpredictable
/// or unique (ids, nonces) follows from them.
using Salt = std::array<std::uint8_t, 16>;

using PartDigests = std::array<crypto::Digest, 3>;

/// The greatest counter that is read. A PC that wrote one would not stop the dossier: the next entry begins a
/// new day.
inline constexpr std::uint64_t maximumCounter = 0xffff'ffff;

/// Where an entry stands in its dossier: by day, then counter, then id (see `Order`).
struct Position {
    Day day; ///< UTC. For order only, never a fact about the case.
    std::uint64_t counter = 0; ///< Counts within the dossier and day, over all PCs.

    friend auto operator<=>(const Position &, const Position &) = default;
};

/// The total order of a dossier's entries.
struct Order {
    Position position;
    EntryId entry;

    friend auto operator<=>(const Order &, const Order &) = default;
};

/// One record's share of the coded part.
struct CodedRecord {
    RecordKind kind{};
    Operation operation{};
    RecordId record; ///< For `Create`, the id that follows from the salt. Null for operations on no record.
    FieldValues fields;

    friend bool operator==(const CodedRecord &, const CodedRecord &) = default;
};

/// The open part of an entry.
struct CodedPart {
    Salt salt{};
    DossierId dossier;
    Position position;
    QList<EntryId> seen; ///< The dossier's entries that no other entry's `seen` reaches; ascending.
    QList<CodedRecord> records;

    friend bool operator==(const CodedPart &, const CodedPart &) = default;
};

/// Fields of one tier, by the index of their record in `CodedPart::records`.
using FieldsByRecord = std::map<int, FieldValues>;

/// Field number 0 of the story: the reason of an amendment or a voiding.
inline constexpr int reasonField = 0;

/// What only the first reader of a kiosk filing needs to know.
struct FilingNote {
    QList<PublicKey> keyList; ///< The published keys as the kiosk saw them, in their order.
    QList<RecordId> leftOut; ///< Staff whose box was made to a throwaway key.
    PublicKey receiptKey; ///< X25519, derived from her receipt code: answers are sealed to it.

    friend bool operator==(const FilingNote &, const FilingNote &) = default;
};

/// The opened story part of an entry.
struct StoryPart {
    RecordId author; ///< Staff. Null: written at the kiosk, by somebody unknown.
    Instant at;
    FieldsByRecord records;
    std::optional<FilingNote> filing;

    friend bool operator==(const StoryPart &, const StoryPart &) = default;
};

/// An entry as it is kept: the open coded bytes and the sealed parts. An empty part is absent or erased; its
/// digest tells which.
struct SealedEntry {
    EntryId id;
    DossierId dossier;
    QByteArray coded;
    QByteArray identity;
    QByteArray story;
    PartDigests digests;

    friend bool operator==(const SealedEntry &, const SealedEntry &) = default;
};

/// An entry as far as its reader may read it.
struct OpenedEntry {
    EntryId id;
    CodedPart coded;
    std::optional<FieldsByRecord> identity; ///< Nothing: absent, erased, or no key is held.
    std::optional<StoryPart> story; ///< Nothing: erased, or no key is held.

    [[nodiscard]] Order order() const { return {coded.position, id}; }

    friend bool operator==(const OpenedEntry &, const OpenedEntry &) = default;
};

} // namespace rp3
