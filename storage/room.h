// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslotfile.h"
#include "domain/records/post.h"
#include "storage/caselist.h"
#include "storage/drafts.h"
#include "storage/feed.h"
#include "storage/headfile.h"
#include "storage/intake.h"
#include "storage/postrecords.h"
#include "storage/publishedkeys.h"
#include "storage/records.h"
#include "storage/searchindex.h"
#include "storage/sqlite/transaction.h"
#include "storage/vaultfile.h"

namespace rp3 {

/// Something that a careful person must look at before she goes on. The room still opens: what is in it may
/// be needed tonight.
enum class Alarm {
    PublishedKeysDiffer, ///< `room.public` is not what the vault says: filings may go to a stranger.
    JournalShortened, ///< Entries that were here are gone: an older copy was put back, or a disk lost them.
    JournalNotNoted, ///< `head.bin` is gone or damaged: whether entries are gone cannot be told this time.
    OneSlotFileDamaged, ///< One of the two copies of the key slots could not be read, and was mended.
    UnreadableFiling, ///< A file in the drop is damaged.
    DossierDamaged, ///< A closed dossier is not what its digests say; the lists are made without it.
};

/// Everything that one person's session works with, from unlock to lock. Made and used on the thread of the
/// database only.
class Room final {
public:
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;
    ~Room();

    /// Opens the vault in `folder`. `WrongKey` for a wrong passphrase, `Corrupt` if the passphrase is right
    /// and the vault is damaged or another room's; else as `VaultFile::open`. `progress` gets the number of
    /// entries folded if projections must be made again. `clock` must outlive the room.
    [[nodiscard]] static Result<std::unique_ptr<Room>>
    unlock(const QString &folder, const RecordId &user, const crypto::Passphrase &passphrase,
           const Clock &clock, const std::function<void(std::int64_t)> &progress = {});

    [[nodiscard]] Records &records() { return m_records; }

    /// Which cases there are, for this person.
    [[nodiscard]] CaseList cases() const { return CaseList(m_desk); }

    /// What belongs to no case.
    [[nodiscard]] PostRecords &postRecords() { return m_postRecords; }

    [[nodiscard]] Intake &intake() { return m_intake; }

    /// Does `act` through the door of the dossier that it names. What two people do wants the second one's
    /// confirmation: errors as `Records::write` and `confirm`.
    [[nodiscard]] Result<Written> write(const Act &act, const std::optional<Confirmation> &confirmation = {});

    /// Opens the slot of a second person beside this session, for one act. `WrongKey` for a wrong passphrase,
    /// `Denied` for who has no slot any more, `Corrupt` if her key is not the one that the room knows. Takes
    /// as long as unlocking.
    [[nodiscard]] Result<SecondPerson> confirm(const Confirmation &confirmation) const;

    [[nodiscard]] const Desk &desk() const { return m_desk; }

    [[nodiscard]] JournalWriter &writer() { return m_writer; }

    /// For those who write several things at once: all of them, or none.
    [[nodiscard]] Result<sqlite::Transaction> begin()
    {
        return sqlite::Transaction::begin(m_vault->database());
    }

    [[nodiscard]] const QList<Alarm> &alarms() const { return m_alarms; }

    /// Takes new filings in, and says what there is to do.
    [[nodiscard]] Result<HomeView> home();

    [[nodiscard]] const PublishedKeys &publishedKeys() const { return m_published; }

    /// Takes the province's team key, from an enrolment letter that was accepted, to the kiosk and to acts.
    [[nodiscard]] Result<void> setProvinceTeam(const crypto::BoxPublicKey &team);

    /// Notes a day that the province signed, if it is the latest: from then on the clock of this PC is
    /// believed up to two days past it.
    [[nodiscard]] Result<void> noteSignedDay(Day day);

    /// Writes where the journal stands to `head.bin`, outside the vault. To be called within 250 ms after a
    /// write; not part of it.
    [[nodiscard]] Result<void> noteHead();

    /// What may be done while nobody waits.
    [[nodiscard]] Result<void> tidy() { return m_vault->database().tidyLog(); }

private:
    struct Parts;
    explicit Room(Parts parts, const Clock &clock);

    [[nodiscard]] Result<void> prepare(const std::function<void(std::int64_t)> &progress);
    [[nodiscard]] Result<void> readSettings();
    [[nodiscard]] Result<void> foldClosedDossiers();
    [[nodiscard]] Result<void> compareOutside();
    [[nodiscard]] Result<Written> writeInCase(const Act &act,
                                              const std::optional<Confirmation> &confirmation);
    [[nodiscard]] Result<void> publish(); ///< Tells the kiosk who works here.

    QString m_folder;
    std::unique_ptr<VaultFile> m_vault;
    crypto::StaffKeys m_keys;
    crypto::Subkey m_headKey;
    ThisPc m_pc;
    HeldKeys m_held;
    Desk m_desk;
    JournalWriter m_writer;
    Records m_records;
    PostRecords m_postRecords;
    Intake m_intake;
    PublishedKeys m_published;
    QList<Alarm> m_alarms;
};

} // namespace rp3
