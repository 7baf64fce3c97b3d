// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/consent.h"
#include "journal/entry.h"
#include "journal/operations.h"

#include <map>

namespace rp3 {

/// In the place of a field number: whether each change took the record out of effect. A change that did not
/// know of a voiding is reported like two edits of one field. No field has this number.
inline constexpr int wholeRecord = reasonField;

/// Something that people must decide. Nothing was overwritten: every version stands in the journal.
struct Decision {
    enum class Kind {
        ConcurrentEdit, ///< Two people changed one field without knowing of each other.
        IllegalStep, ///< A status was set that does not follow from the one before.
        ConcurrentStep, ///< A status was set by somebody who did not know of the last step.
        ForbiddenChange, ///< A legal document was edited, or a record changed as what it is not. No effect.
        ConsentWaits, ///< A yes that did not know of a no. Nothing leaves meanwhile.
        ConcurrentKeys, ///< Keys were changed twice, and whoever one change left out may hold the other.
    };

    Kind kind{};
    RecordId record; ///< Null for consent.
    int field = 0; ///< `wholeRecord`, or for keys the tier.
    QList<EntryId> entries; ///< The entries that differ, in order.

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// One record as the journal has it.
struct RecordState {
    RecordKind kind{};
    FieldValues values; ///< Of all tiers that were opened, and of fields this version does not know.
    EntryId createdBy; ///< Null while the entry that made it has not arrived.
    EntryId changedBy; ///< The last entry in order that touched it.
    bool isVoid = false;

    friend bool operator==(const RecordState &, const RecordState &) = default;
};

/// What a dossier is now: the fold over its entries.
struct DossierState {
    std::map<RecordId, RecordState> records;
    ConsentStandings consents;
    QList<KeyOperation> keys; ///< In order.
    std::map<crypto::KeyTier, crypto::Commitment> currentKeys; ///< What new entries are sealed with.
    QList<Decision> decisions;
    QList<EntryId> malformed; ///< Entries not later than everything they saw: kept, shown, without effect.
    QList<EntryId> frontier; ///< The `seen` of the next entry.
    std::optional<Position> last; ///< The greatest position; nothing in an empty dossier.

    /// The record with this id, if it is an `R`.
    template <Record R> [[nodiscard]] std::optional<R> find(const RecordId &id) const
    {
        const auto found = records.find(id);
        if (found == records.end() || found->second.kind != fields(Type<R>()).kind)
            return std::nullopt;
        R record;
        record.id = id;
        applyValues(record, found->second.values);
        return record;
    }

    /// Every `R` that is in effect, by id.
    template <Record R> [[nodiscard]] QList<R> all() const
    {
        QList<R> found;
        for (const auto &[id, state] : records) {
            if (!state.isVoid) {
                if (auto record = find<R>(id))
                    found.append(*std::move(record));
            }
        }
        return found;
    }

    friend bool operator==(const DossierState &, const DossierState &) = default;
};

/// Folds the entries of one dossier, given in any order and with any repetition. The same entries give the
/// same state. Parts that are withheld, erased or locked count as empty; of an entry that is given twice,
/// every part counts that either copy has. A field in a part of another tier than its own has no effect, so
/// that what is coded is the same for all who read it. Pure.
[[nodiscard]] DossierState fold(QList<OpenedEntry> entries);

/// The position of the next entry in a dossier whose greatest is `last`.
///
/// (today, 0) if today is later or the dossier is empty, else one more than the greatest: a correction made
/// after seeing a mistake always wins. `today` is the UTC day of this PC's clock; it is not believed if it
/// lies more than two days after `lastSigned`, the last day the province signed, so that one wrong clock does
/// not carry a dossier into the future.
[[nodiscard]] Position nextPosition(const std::optional<Position> &last, Day today,
                                    std::optional<Day> lastSigned);

} // namespace rp3
