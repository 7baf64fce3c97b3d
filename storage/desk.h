// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/clock.h"
#include "domain/records/directoryentry.h"
#include "domain/records/post.h"
#include "domain/records/staffmember.h"
#include "domain/records/stafftraining.h"
#include "domain/rules/roomduties.h"
#include "journal/fold.h"
#include "storage/heldkeys.h"

#include <memory>

namespace rp3 {

/// The PC that a session works at.
struct ThisPc {
    DeviceId id;
    QChar letter; ///< Stands in case numbers made here.
    crypto::SigningKeyPair signing;
};

/// What the cases need of the room's dossier, as it was read last.
struct RoomRoll {
    EntryId lastEntry; ///< The last of the room's dossier when it was read; null: it was not.
    QList<StaffMember> members;
    QList<StaffTraining> trainings; ///< Theirs, without the notes.
    QList<DirectoryEntry> companies; ///< Of the directory.
    QList<DirectoryEntry>
        helpers; ///< Of the directory: who gives services, by name, hours and how sure that is.
    Post post;
    RoomDuties duties;
};

/// An open vault with one person's keys in hand: what every part of storage works on while she is signed in.
/// Owned, with all it refers to, by the thread of the database.
struct Desk {
    sqlite::Database *database;
    RecordId user; ///< staff
    const crypto::StaffKeys *keys;
    const ThisPc *pc;
    HeldKeys *held;
    const Clock *clock;
    PostId post;
    Label postCode;
    std::optional<Day> lastSignedDay; ///< The last day that the province signed.
    std::optional<crypto::BoxPublicKey> provinceTeam; ///< Of the enrolment letter; nothing before enrolment.
    std::shared_ptr<RoomRoll> roll = std::make_shared<RoomRoll>(); ///< For `readRoll` only.
};

/// A dossier as far as this desk may read it.
struct OpenedDossier {
    QList<OpenedEntry> entries; ///< In `Order`.
    DossierState state;
    bool isClosed = false; ///< Its coded parts are kept closed.
};

/// Reads a dossier from the journal; `keys` is the dossier whose keys open it, for a room side the dossier it
/// belongs to. Closed entries without a key are left out, as if they were not there. `Corrupt` if one of them
/// is not what its digest says.
[[nodiscard]] Result<OpenedDossier> readDossier(const Desk &desk, const DossierId &dossier,
                                                const DossierId &keys);

/// Takes an entry that was just written here into `opened`, as reading all of it again would.
void readOn(OpenedDossier &opened, const OpenedEntry &entry);

/// A case's dossier, opened with its own keys.
[[nodiscard]] inline Result<OpenedDossier> readDossier(const Desk &desk, const DossierId &dossier)
{
    return readDossier(desk, dossier, dossier);
}

} // namespace rp3
