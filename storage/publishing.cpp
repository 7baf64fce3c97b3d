// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishing.h"

#include "domain/records/post.h"
#include "domain/records/staffmember.h"
#include "journal/ids.h"
#include "storage/secondperson.h"
#include "storage/settings.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The room's dossier, and who signed for what in it.
struct RoomJournal {
    OpenedDossier room;
    QList<Attestation> attestations;
    QList<StaffMember> staff;
};

[[nodiscard]] Result<RoomJournal> readRoom(const Desk &desk)
{
    const auto dossier = roomDossierOf(desk.post);
    auto room = readDossier(desk, dossier);
    if (!room)
        return failAs(room);
    const auto staff = room->state.all<StaffMember>();
    auto attestations = attestationsIn(dossier, *room, staff, desk);
    if (!attestations)
        return failAs(attestations);
    return RoomJournal{*std::move(room), *std::move(attestations), staff};
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
    return std::ranges::any_of(journal.attestations, [&](const Attestation &attestation) {
        const bool isFirst = entry == journal.room.entries.first().id;
        return attestation.entry == entry && (isFirst || isAttested(attestation.by, journal, asking));
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
