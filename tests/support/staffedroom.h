// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslotfile.h"
#include "journal/ids.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/publishing.h"
#include "storage/staff.h"
#include "tests/support/temporaryroom.h"

namespace rp3::test {

/// A room that hires more people than its founders: a coordinator writes each of them down.
class StaffedRoom final {
public:
    static crypto::Passphrase phrase() { return *crypto::Passphrase::fromTyped(u"payung sungai roti enam"); }

    /// Gives somebody with these roles keys, a key slot, and the room's own keys. Nobody has attested her
    /// yet.
    RecordId hire(const QString &name, const Codes &roles)
    {
        auto keys = *crypto::StaffKeys::generate();
        StaffMember member;
        member.name = name;
        member.roles = roles;
        member.active = true;
        member.signKey = PublicKey(keys.signing.verifyKey().bytes());
        member.boxKey = PublicKey(keys.box.publicKey().bytes());
        auto session = room.unlockAsCoordinator();
        Act act(roomDossierOf(session->desk().post));
        act.create(member);
        const auto id = writeInRoom(*session, act).created.first();
        session.reset();
        addSlot(id, name, std::move(keys));
        return id;
    }

    /// Writes an act into the room's dossier, and hands its keys and the post's to everybody who works here
    /// by then.
    static Written writeInRoom(Room &session, const Act &act)
    {
        const auto &desk = session.desk();
        const auto dossier = roomDossierOf(desk.post);
        const auto before = readDossier(desk, dossier);
        const auto keys = desk.held->newest(dossier);
        auto transaction = session.begin();
        const auto written = session.writer().append(act, {&**keys, Keeping::Open, &before->state});
        const auto followed = Effects(desk, session.writer()).of(dossier, {});
        Q_ASSERT(written && followed);
        QList<KeyHolder> everybody;
        for (const auto &member : followed->state.all<StaffMember>())
            everybody.append({member.id, crypto::BoxPublicKey(member.boxKey.bytes())});
        const auto post = postDossierOf(desk.post);
        const auto postKeys = desk.held->newest(post);
        const auto given = desk.held->grant(dossier, **keys, everybody);
        const auto givenToo = desk.held->grant(post, **postKeys, everybody);
        const auto committed = transaction->commit();
        Q_ASSERT(given && givenToo && committed);
        return *written;
    }

    /// `by` signs for the entry that made or last changed `member`, as `as`: herself, unless she lies.
    static void attest(Room &by, const RecordId &member, const RecordId &as)
    {
        const auto &desk = by.desk();
        const auto dossier = roomDossierOf(desk.post);
        const auto opened = readDossier(desk, dossier);
        const auto side = readDossier(desk, roomSideOf(dossier), dossier);
        const auto entry = opened->state.records.at(member).changedBy;
        const auto stored = EntryTable(*desk.database).find(dossier, entry);
        const auto hash = attestedHash(entry, (*stored)->entry.digests);
        Act act(roomSideOf(dossier));
        act.operate(Operation::Attest,
                    toFields(Attestation{entry, as, desk.keys->signing.sign(hash.view())}));
        const auto keys = desk.held->newest(dossier);
        auto transaction = by.begin();
        const auto written = by.writer().append(act, {&**keys, Keeping::Closed, &side->state});
        const auto committed = transaction->commit();
        Q_ASSERT(written && committed);
    }

    static void attest(Room &by, const RecordId &member) { attest(by, member, by.desk().user); }

    [[nodiscard]] std::unique_ptr<Room> unlockAs(const RecordId &user)
    {
        if (user == room.coordinatorId)
            return room.unlockAsCoordinator();
        if (user == room.counselorId)
            return room.unlockAsCounselor();
        return *Room::unlock(room.folder(), user, phrase(), room.clock);
    }

    TemporaryRoom room;

private:
    void addSlot(const RecordId &id, const QString &name, crypto::StaffKeys keys)
    {
        const crypto::KeySlotFile file(room.folder());
        auto loaded = file.load();
        auto coordinator = loaded->keySlots.unlock(room.coordinatorId, TemporaryRoom::coordinatorsPhrase());
        const auto added = loaded->keySlots.addUser({id, std::move(keys), std::move(coordinator->masterKey)},
                                                    name, phrase(), crypto::argon2Floor);
        const auto saved = file.save(loaded->keySlots);
        Q_ASSERT(added && saved);
    }
};

} // namespace rp3::test
