// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/passphrase.h"
#include "journal/operations.h"
#include "storage/journalwriter.h"
#include "storage/views.h"

namespace rp3 {

/// What two people do, one of them writes. The other confirms it at the same PC with her own passphrase,
/// which opens her slot beside the session, and signs for the entry. She reads nothing by it.

/// How she confirms.
struct Confirmation {
    RecordId by; ///< staff
    crypto::Passphrase passphrase;
};

/// A second person who confirmed, for one act. Of her keys only this one is held; it is wiped with this.
struct SecondPerson {
    RecordId member; ///< staff
    crypto::SigningKeyPair signing;
};

/// Whether `second` is the second person that the act names where the rules want one (`needsSecondPerson`);
/// null: nobody. `Invalid` if she is not, or if it names several. `Denied` for the author herself, for who
/// does not work here, and for who must know nothing of the case.
[[nodiscard]] Result<void> checkSecondPerson(const Act &act, const DossierState &state,
                                             const RecordId &second, const Desk &desk);

/// Writes, on the room side of its dossier, that `second` signs for an entry. Wants the dossier's keys, and
/// the transaction that the entry was written in. Only for the thread of the database.
[[nodiscard]] Result<void> attest(const Written &entry, const SecondPerson &second, const Desk &desk,
                                  JournalWriter &writer);

/// The attestations of the entries of a dossier whose signature holds, by somebody else than who wrote the
/// entry. Wants its keys.
[[nodiscard]] Result<QList<Attestation>> attestationsIn(const DossierId &id, const OpenedDossier &dossier,
                                                        const QList<StaffMember> &staff, const Desk &desk);

/// Who confirmed what in a case, from the whole of it. Without its keys nobody can tell: then it is empty.
[[nodiscard]] Result<Confirmations> confirmationsIn(const OpenedDossier &dossier,
                                                    const QList<StaffMember> &staff, const Desk &desk);

} // namespace rp3
