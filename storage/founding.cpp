// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/founding.h"

#include "crypto/keyslotfile.h"
#include "crypto/sodium.h"
#include "domain/rules/casenumber.h"
#include "journal/ids.h"
#include "storage/entrytable.h"
#include "storage/headfile.h"
#include "storage/journalwriter.h"
#include "storage/projections.h"
#include "storage/publishing.h"
#include "storage/schema.h"
#include "storage/secondperson.h"
#include "storage/settings.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"
#include "storage/vaultfile.h"

#include <QDir>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What the two founders hold while the room is made.
struct Making {
    VaultFile *vault;
    crypto::StaffKeys first;
    crypto::StaffKeys second;
    crypto::MasterKey master;
    ThisPc pc;
    PostId post;
    crypto::Argon2Salt receiptSalt;
    const Clock *clock;

    [[nodiscard]] Desk deskOf(const RecordId &user, const crypto::StaffKeys &keys, HeldKeys *held) const
    {
        Desk desk{};
        desk.database = &vault->database();
        desk.user = user;
        desk.keys = &keys;
        desk.pc = &pc;
        desk.held = held;
        desk.clock = clock;
        desk.post = post;
        return desk;
    }
};

/// The ids that the room's first entry gave to its two founders.
struct Founders {
    RecordId first;
    RecordId second;
    Written entry;
};

StaffMember withKeys(StaffMember member, const crypto::StaffKeys &keys, Day today)
{
    member.active = true;
    member.joinedOn = today;
    member.signKey = PublicKey(keys.signing.verifyKey().bytes());
    member.boxKey = PublicKey(keys.box.publicKey().bytes());
    return member;
}

[[nodiscard]] Result<void> writeSettings(const Making &making, const Founding &founding)
{
    Settings settings(making.vault->database());
    const std::pair<Setting, QByteArray> values[]{
        {Setting::Post, making.post.toByteArray()},
        {Setting::PostCode, founding.post.code.toString().toLatin1()},
        {Setting::PcLetter, QString(founding.pcLetter).toLatin1()},
        {Setting::Device, making.pc.id.toByteArray()},
        {Setting::ReceiptSalt,
         QByteArray(reinterpret_cast<const char *>(making.receiptSalt.data()),
                    qsizetype(making.receiptSalt.size()))},
        {Setting::FieldTables, projectionsFingerprint()},
        {Setting::SlotGeneration, QByteArray::number(1)},
    };
    for (const auto &[setting, value] : values) {
        if (const auto set = settings.set(setting, value); !set)
            return set;
    }
    const auto seed = making.pc.signing.seed();
    return settings.set(Setting::DeviceSeed, QByteArrayView(seed.data(), qsizetype(seed.size())));
}

/// The room's first entry: the post and both founders, by the first of them.
[[nodiscard]] Result<Founders> writeFirstEntry(const Making &making, const Founding &founding,
                                               const crypto::DossierKeys &keys)
{
    const auto today = Day::fromDate(making.clock->now().toLocalTime().date());
    Act act(roomDossierOf(making.post));
    act.create(founding.post);
    auto first = withKeys(founding.first.member, making.first, today);
    auto second = withKeys(founding.second.member, making.second, today);
    const auto author = first.id = act.create(first);
    if (founding.areTied)
        second.reportsTo = {author};
    auto tied = first;
    tied.reportsTo = {act.create(second)};
    if (founding.areTied)
        act.set(first, tied);
    const auto desk = making.deskOf(author, making.first, nullptr);
    JournalWriter writer(desk);
    const auto written = writer.append(act, {&keys, Keeping::Open, nullptr});
    if (!written)
        return failAs(written);
    return Founders{written->created[1], written->created[2], *written};
}

/// The second founder signs for the first one's entry, in a session of her own.
[[nodiscard]] Result<void> writeAttestation(const Making &making, const Founders &founders)
{
    HeldKeys held(making.vault->database(), founders.second, making.second);
    const auto desk = making.deskOf(founders.second, making.second, &held);
    auto signing = making.second.signing.clone();
    if (!signing)
        return failAs(signing);
    JournalWriter writer(desk);
    return attest(founders.entry, {founders.second, *std::move(signing)}, desk, writer);
}

/// Room and post dossiers are held by everybody who works here.
[[nodiscard]] Result<Founders> writeJournal(const Making &making, const Founding &founding)
{
    const auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    const auto postKeys = crypto::DossierKeys::random();
    if (!postKeys)
        return failAs(postKeys);
    const auto founders = writeFirstEntry(making, founding, *keys);
    if (!founders)
        return founders;
    HeldKeys held(making.vault->database(), founders->first, making.first);
    const QList<KeyHolder> everybody{{founders->first, making.first.box.publicKey()},
                                     {founders->second, making.second.box.publicKey()}};
    if (const auto given = held.grant(roomDossierOf(making.post), *keys, everybody); !given)
        return failAs(given);
    if (const auto given = held.grant(postDossierOf(making.post), *postKeys, everybody); !given)
        return failAs(given);
    if (const auto attested = writeAttestation(making, *founders); !attested)
        return failAs(attested);
    const auto desk = making.deskOf(founders->first, making.first, &held);
    const auto room = readDossier(desk, roomDossierOf(making.post));
    if (!room)
        return failAs(room);
    const auto projected = Projections(making.vault->database())
                               .write(roomDossierOf(making.post), room->state, ProjectionPlace::File);
    if (!projected)
        return failAs(projected);
    return founders;
}

[[nodiscard]] Result<crypto::KeySlots> makeSlots(const Making &making, const Founding &founding,
                                                 const Founders &founders)
{
    auto firstKeys = making.first.clone();
    auto secondKeys = making.second.clone();
    auto master = making.master.clone();
    auto masterAgain = making.master.clone();
    if (!firstKeys || !secondKeys || !master || !masterAgain)
        return fail(ErrorKind::Full, u"secret memory"_s);
    auto created =
        crypto::KeySlots::create({founders.first, *std::move(firstKeys), *std::move(master)},
                                 founding.first.member.name, founding.first.passphrase, founding.cost);
    if (!created)
        return failAs(created);
    const auto added =
        created->addUser({founders.second, *std::move(secondKeys), *std::move(masterAgain)},
                         founding.second.member.name, founding.second.passphrase, founding.cost);
    if (!added)
        return failAs(added);
    return created;
}

[[nodiscard]] Result<Making> makeKeys(const Founding &founding, const Clock &clock)
{
    auto first = crypto::StaffKeys::generate();
    auto second = crypto::StaffKeys::generate();
    auto master = crypto::MasterKey::random();
    auto device = crypto::SigningKeyPair::generate();
    if (!first || !second || !master || !device)
        return fail(ErrorKind::Full, u"secret memory"_s);
    return Making{nullptr,
                  *std::move(first),
                  *std::move(second),
                  *std::move(master),
                  {DeviceId(crypto::randomBytes<16>()), founding.pcLetter, *std::move(device)},
                  PostId(crypto::randomBytes<16>()),
                  crypto::randomBytes<16>(),
                  &clock};
}

/// Writes everything inside the vault, in one transaction.
[[nodiscard]] Result<Founders> fillVault(const Making &making, const Founding &founding)
{
    auto transaction = sqlite::Transaction::begin(making.vault->database());
    if (!transaction)
        return failAs(transaction);
    if (const auto written = writeSettings(making, founding); !written)
        return failAs(written);
    const auto founders = writeJournal(making, founding);
    if (!founders)
        return founders;
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return founders;
}

[[nodiscard]] Result<void> noteFirstHead(const QString &folder, const Making &making)
{
    const auto key = crypto::subkeyOf(making.master, crypto::SubkeyPurpose::Head);
    if (!key)
        return failAs(key);
    EntryTable entries(making.vault->database());
    return noteHead(HeadFile(folder, key->bytes()), entries, making.pc.id);
}

[[nodiscard]] Result<void> writeOutside(const QString &folder, const Making &making, const Founding &founding,
                                        const Founders &founders)
{
    const auto slots = makeSlots(making, founding, founders);
    if (!slots)
        return failAs(slots);
    HeldKeys held(making.vault->database(), founders.first, making.first);
    auto desk = making.deskOf(founders.first, making.first, &held);
    desk.postCode = founding.post.code;
    const auto published = publishedKeysOf(desk);
    if (!published)
        return failAs(published);
    if (const auto written = writePublishedKeys(folder, *published); !written)
        return written;
    if (const auto noted = noteFirstHead(folder, making); !noted)
        return noted;
    // Last: without slots there is no room, and set-up can begin again.
    return crypto::KeySlotFile(folder).save(*slots);
}

} // namespace

Result<void> foundRoom(const QString &folder, Founding founding, const Clock &clock)
{
    if (!isPostCode(founding.post.code) || !isPcLetter(founding.pcLetter))
        return fail(ErrorKind::Invalid, u"post code"_s);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Denied, u"vault folder"_s);
    // Slots that are there but cannot be read stand for a vault that a recovery code may still open.
    const auto slots = crypto::KeySlotFile(folder).load();
    if (slots || slots.error().kind != ErrorKind::NotFound)
        return fail(ErrorKind::Conflict, u"vault"_s);
    auto making = makeKeys(founding, clock);
    if (!making)
        return failAs(making);
    const auto databaseKey = crypto::subkeyOf(making->master, crypto::SubkeyPurpose::Database);
    if (!databaseKey)
        return failAs(databaseKey);
    removeUnfinishedVault(folder);
    auto vault = VaultFile::create(folder, databaseKey->bytes());
    if (!vault)
        return failAs(vault);
    making->vault = vault->get();
    const auto founders = fillVault(*making, founding);
    if (!founders)
        return failAs(founders);
    return writeOutside(folder, *making, founding, *founders);
}

} // namespace rp3
