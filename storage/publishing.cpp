// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishing.h"

#include "domain/records/post.h"
#include "domain/records/staffmember.h"
#include "journal/ids.h"
#include "storage/entrytable.h"
#include "storage/settings.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The room's dossier, what was signed about it, and the digests to check it with.
struct RoomJournal {
    OpenedDossier room;
    OpenedDossier side;
    QList<StoredEntry> stored;
    QList<StaffMember> staff;
};

[[nodiscard]] Result<RoomJournal> readRoom(const Desk &desk)
{
    const auto dossier = roomDossierOf(desk.post);
    auto room = readDossier(desk, dossier);
    if (!room)
        return failAs(room);
    auto side = readDossier(desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    auto stored = EntryTable(*desk.database).ofDossier(dossier);
    if (!stored)
        return failAs(stored);
    const auto staff = room->state.all<StaffMember>();
    return RoomJournal{*std::move(room), *std::move(side), *std::move(stored), staff};
}

RecordId authorOf(const OpenedDossier &dossier, const EntryId &entry)
{
    const auto found = std::ranges::find(dossier.entries, entry, &OpenedEntry::id);
    return found != dossier.entries.end() && found->story ? found->story->author : RecordId();
}

bool isSigned(const Attestation &attestation, const RoomJournal &journal)
{
    const auto signer = std::ranges::find(journal.staff, attestation.by, &StaffMember::id);
    const auto entry = std::ranges::find(journal.stored, attestation.entry,
                                         [](const StoredEntry &stored) { return stored.entry.id; });
    if (signer == journal.staff.end() || entry == journal.stored.end())
        return false;
    const auto hash = attestedHash(entry->entry.id, entry->entry.digests);
    return crypto::verify(crypto::VerifyKey(signer->signKey.bytes()), hash.view(), attestation.signature);
}

QList<Attestation> attestationsOf(const EntryId &entry, const RoomJournal &journal)
{
    QList<Attestation> found;
    for (const auto &sideEntry : journal.side.entries) {
        for (const auto &record : sideEntry.coded.records) {
            const auto attestation =
                record.operation == Operation::Attest ? attestationFrom(record.fields) : std::nullopt;
            if (attestation && attestation->entry == entry && isSigned(*attestation, journal))
                found.append(*attestation);
        }
    }
    return found;
}

/// Whether the `index`-th record of an entry says anything that the kiosk is told, or that somebody is back.
/// Her roles are none of it: they give no key away, and who changes them is bound by other rules.
bool concernsKiosk(const OpenedEntry &entry, int index)
{
    const auto &record = entry.coded.records[index];
    const std::array fields{numberOf(&StaffMember::active), numberOf(&StaffMember::signKey),
                            numberOf(&StaffMember::boxKey)};
    const auto has = [&](const FieldsByRecord &parts) { return parts.contains(index); };
    return std::ranges::any_of(fields, [&](int field) { return record.fields.contains(field); })
        || (entry.identity && has(*entry.identity)) || (entry.story && has(entry.story->records));
}

/// The last entry that said something of her that a second person must sign for.
EntryId publishedBy(const RecordId &member, const OpenedDossier &room)
{
    EntryId last;
    for (const auto &entry : room.entries) {
        for (int i = 0; i < entry.coded.records.size(); ++i) {
            if (entry.coded.records[i].record == member && concernsKiosk(entry, i))
                last = entry.id;
        }
    }
    return last;
}

/// Whether somebody else than its author signed for the entry that made or last changed this member: somebody
/// whose own keys stand in the room's first entry, or were attested so before. Otherwise one person could
/// make a second one up, and have her sign.
bool isAttested(const RecordId &member, const RoomJournal &journal, QList<RecordId> asking = {})
{
    if (asking.contains(member))
        return false;
    asking.append(member);
    const auto entry = publishedBy(member, journal.room);
    const auto author = authorOf(journal.room, entry);
    const auto attestations = attestationsOf(entry, journal);
    return std::ranges::any_of(attestations, [&](const Attestation &attestation) {
        const bool isFirst = entry == journal.room.entries.first().id;
        return attestation.by != author && (isFirst || isAttested(attestation.by, journal, asking));
    });
}

} // namespace

Result<PublishedKeys> publishedKeysOf(const Desk &desk)
{
    const auto journal = readRoom(desk);
    if (!journal)
        return failAs(journal);
    const auto posts = journal->room.state.all<Post>();
    const auto salt = receiptSaltOf(desk);
    if (!salt)
        return failAs(salt);
    PublishedKeys keys;
    if (posts.isEmpty())
        return fail(ErrorKind::Corrupt, u"room dossier"_s);

    keys.post = desk.post;
    keys.postCode = posts.first().code;
    keys.postName = posts.first().name;
    keys.phone = posts.first().phone;
    keys.receiptSalt = *salt;
    keys.province = desk.provinceTeam;
    for (const auto &member : journal->staff) {
        if (member.active.value_or(false) && isAttested(member.id, *journal))
            keys.members.append({member.id, member.name, member.alsoKnownAs,
                                 crypto::BoxPublicKey(member.boxKey.bytes()), member.reportsTo});
    }
    return keys;
}

Result<crypto::Argon2Salt> receiptSaltOf(const Desk &desk)
{
    const auto kept = Settings(*desk.database).value(Setting::ReceiptSalt);
    if (!kept)
        return failAs(kept);
    crypto::Argon2Salt salt{};
    if (kept->size() != qsizetype(salt.size()))
        return fail(ErrorKind::Corrupt, u"receipt salt"_s);
    std::ranges::copy(*kept, salt.begin());
    return salt;
}

} // namespace rp3
