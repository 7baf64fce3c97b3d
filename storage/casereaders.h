// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/conflict.h"
#include "storage/journalwriter.h"
#include "storage/views.h"

namespace rp3 {

/// Who gets no keys of the dossier with this room side: everybody who was ever noted as in conflict with it.
/// A lifting is one person's word, and hands nobody a key: whoever was named wrongly is let in by a holder
/// and a second person together.
[[nodiscard]] QList<RecordId> withoutKeysBy(const DossierState &roomSide);

/// The same, and with it who is in conflict with another case of the same woman and is none of the `readers`.
/// Wants the keys of the room side.
[[nodiscard]] Result<QList<RecordId>> keptOutBy(const OpenedDossier &side, const QList<RecordId> &readers,
                                                const Desk &desk);

/// Changes who may read a case. Each change makes fresh keys for those who read on, hands them the old ones
/// too, and takes the wraps of the others away: what was known stays known, what is written from then on
/// opens for nobody else, whatever she has copied. Everything in one transaction; after a failure nothing has
/// changed, in memory neither. Only for the thread of the database.
///
/// For the present companion, and for who coordinates cases: `Denied` for others, `NotFound` for a dossier
/// that is not here, `Locked` without its newest keys.
class CaseReaders final {
public:
    CaseReaders(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// Makes `toCompanion` the lead companion in the place of the present one, who reads no more of it unless
    /// she coordinates it; the room side says why. `Invalid` without a reason, or for a companion who is one
    /// already, does not work here or whose role accompanies nobody; `Denied` for one in conflict with it, or
    /// with another case of the same woman.
    [[nodiscard]] Result<void> handOver(const DossierId &dossier, const RecordId &toCompanion,
                                        const QString &reason);

    /// Closes the case for good to members of staff of whom it was found out later that they must know
    /// nothing of it: no list, no count and no open entry names it any more. One who accompanied or
    /// coordinated it does so no longer; it may be handed over next. She may say it of herself. Twice changes
    /// nothing. `Invalid` for somebody who is no member of staff, `Conflict` if nobody who may accompany
    /// would be left to read it.
    [[nodiscard]] Result<void> keepOut(const DossierId &dossier, const QList<Conflict> &conflicts);

    /// Everybody who was noted as in conflict with it, also by mistake.
    [[nodiscard]] Result<QList<NotedConflict>> conflicts(const DossierId &dossier);

    /// Writes down that a conflict was noted by mistake, and why; what was noted stays in the history. The
    /// keys stay as they are (`withoutKeysBy`), and so does what is closed. `Invalid` without a reason,
    /// `NotFound` for a conflict that is not in effect here.
    [[nodiscard]] Result<void> liftConflict(const DossierId &dossier, const RecordId &conflict,
                                            const QString &reason);

private:
    struct Found;
    struct Change;

    [[nodiscard]] Result<Found> find(const DossierId &dossier);
    [[nodiscard]] Result<void> carryOut(const Found &found, const Change &change);
    [[nodiscard]] Result<void> close(const DossierId &dossier, const crypto::DossierKey &identityKey);

    /// The keys that she herself has lost by it; `takeAway` too.
    [[nodiscard]] Result<QList<KeptKey>> write(const Found &found, const Change &change);
    [[nodiscard]] Result<void> append(const Found &found, const Change &change,
                                      const crypto::DossierKeys &keys);
    [[nodiscard]] Result<QList<KeptKey>> takeAway(const Found &found, const Change &change);

    const Desk *m_desk;
    JournalWriter *m_writer;
};

} // namespace rp3
