// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalwriter.h"
#include "storage/outbox.h"
#include "storage/projections.h"
#include "storage/secondperson.h"

namespace rp3 {

/// An act that was carried out.
struct CarriedOut {
    Written written;
    OpenedDossier dossier; ///< As it is afterwards.
};

/// What follows from an act beside the journal, in the same transaction: projections, cards, outbox.
///
/// Brings everything in line with the dossier as it is now. If she agrees to share her identity and the
/// province has not been handed its newest key, the act that hands it over is written here.
class Effects final {
public:
    Effects(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// Reads the dossier and follows an act that touched these records; none named: all of them. Gives the
    /// dossier as it is afterwards.
    [[nodiscard]] Result<OpenedDossier> of(const DossierId &id, const QList<RecordId> &touched);

    /// As `of`, for who has read the dossier: it already says what the act did.
    [[nodiscard]] Result<OpenedDossier> follow(OpenedDossier dossier, const DossierId &id,
                                               const QList<RecordId> &touched);

    /// Writes an act that is allowed into the dossier that it was judged by, and what follows from it, whole
    /// or not at all; `second`, if somebody is, signs for it. `Locked` without the keys.
    [[nodiscard]] Result<CarriedOut> carryOut(const Act &act, OpenedDossier dossier,
                                              const SecondPerson *second = nullptr);

    /// Hands the province the keys that she agreed to before it was known here, where this user holds them.
    [[nodiscard]] Result<void> handOwedKeys();

private:
    /// Whether there was a key to hand over; then `dossier` says so too.
    [[nodiscard]] Result<bool> handKeyToProvince(OpenedDossier &dossier, const DossierId &id);
    [[nodiscard]] Result<void> writeCards(const OpenedDossier &dossier, const DossierId &id,
                                          const QList<RecordId> &touched);

    const Desk *m_desk;
    JournalWriter *m_writer;
};

} // namespace rp3
