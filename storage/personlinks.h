// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/personlink.h"
#include "storage/journalwriter.h"

namespace rp3 {

/// A person as she stands in one dossier.
struct PersonPlace {
    DossierId dossier;
    RecordId person;

    friend bool operator==(const PersonPlace &, const PersonPlace &) = default;
};

/// Says that a person of one dossier and a person of another are the same, on the room side of both, and
/// takes it back. A room side that somebody can open who is kept out of the other dossier does not name it.
/// Nothing is merged: each case keeps what was told in it. Only for the thread of the database.
class PersonLinks final {
public:
    PersonLinks(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// Doing it twice changes nothing. `NotFound` unless she holds the keys of both and both persons are in
    /// effect, `Denied` if her role may not read who both are, `Invalid` for two of one dossier.
    [[nodiscard]] Result<void> link(const PersonPlace &one, const PersonPlace &other);

    /// The same, for a caller that has a transaction around it.
    [[nodiscard]] Result<void> note(const PersonPlace &one, const PersonPlace &other);

    /// Takes it back, on both sides, and says why. `NotFound` if they are not linked or she does not hold
    /// the keys of both, `Invalid` without a reason.
    [[nodiscard]] Result<void> unlink(const PersonPlace &one, const PersonPlace &other,
                                      const QString &reason);

    /// Which persons of this dossier are known elsewhere, as far as she holds the keys of both.
    [[nodiscard]] Result<QList<PersonLink>> of(const DossierId &dossier);

private:
    [[nodiscard]] Result<void> checkPlace(const PersonPlace &place);
    [[nodiscard]] Result<void> write(const PersonPlace &here, const PersonPlace &there);
    [[nodiscard]] Result<bool> takeBack(const PersonPlace &here, const PersonPlace &there,
                                        const QString &reason);
    [[nodiscard]] Result<void> append(const DossierId &dossier, const Act &act, const DossierState &side);

    const Desk *m_desk;
    JournalWriter *m_writer;
};

} // namespace rp3
