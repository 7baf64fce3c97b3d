// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/act.h"
#include "storage/desk.h"
#include "storage/schema.h"

namespace rp3 {

/// How an entry's coded part is kept.
enum class Keeping {
    Open, ///< Readable by anybody who can open the vault, and listed.
    Closed, ///< Sealed under the identity key: room sides, filings, dossiers with a conflict.
};

/// Where an act goes.
struct Destination {
    const crypto::DossierKeys *keys; ///< That seal it.
    Keeping keeping = Keeping::Open;
    const DossierState *before = nullptr; ///< The dossier as the act found it; null: the act opens it.
};

/// What came of an act.
struct Written {
    EntryId entry;
    DossierId dossier;
    PartDigests digests;
    OpenedEntry content; ///< As it is read back.
    QList<RecordId> created; ///< In the order of `Act::create`.

    friend bool operator==(const Written &, const Written &) = default;
};

/// Appends to the journal: seals an act, chains it, and signs the session's head anew. One per session: a
/// head speaks for one session. Wants a transaction around every call; only for the thread of the database.
class JournalWriter final {
public:
    explicit JournalWriter(const Desk &desk)
        : m_desk(&desk)
    {
    }

    [[nodiscard]] Result<Written> append(const Act &act, const Destination &destination);

    /// Appends an entry that somebody else sealed: a filing, unread. Its coded part stays closed.
    [[nodiscard]] Result<void> appendSealed(const SealedEntry &entry, QByteArrayView closedCoded);

    /// Begins a new head with the next entry: at each batch.
    void closeHead() { m_headFirst = 0; }

private:
    /// A head speaks for at most so many entries.
    static constexpr std::uint64_t headLength = 50;

    [[nodiscard]] Result<void> chain(const SealedEntry &entry, const RecordId &user, Keeping keeping,
                                     QByteArrayView codedBytes);

    const Desk *m_desk;
    std::uint64_t m_headFirst = 0; ///< The first entry of the open head; 0: none is open.
};

} // namespace rp3
