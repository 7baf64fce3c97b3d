// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/cbor.h"
#include "journal/chain.h"
#include "journal/filing.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "journal/sealedparts.h"
#include "tests/support/shareddossier.h"

#include <QJsonArray>
#include <QJsonObject>

#include <zstd.h>

namespace rp3 {

// What tests/vectors/journal.json holds, made by the target `journal_vectors`. docs/journal.md explains it.

namespace vectors {

[[nodiscard]] inline QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

template <typename Ids> [[nodiscard]] QJsonArray hexOf(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toHex());
    return array;
}

/// A dossier on two PCs with something of everything: all parts, references, an emptied field, edits that did
/// not know of each other, a withdrawal, a voiding, an operation.
[[nodiscard]] inline SharedDossier aDossier()
{
    Act opening;
    opening.create(with(aComplaint(), &Complaint::status, Code(u"screened")));
    const auto person = opening.create(aPerson());
    opening.create(with(aConsent(u"bagi_kode", u"yes"), &Consent::person, person));
    SharedDossier dossier(opening);
    const auto personId = dossier.state(0).all<Person>().first().id;
    const auto session = dossier.create(0, aSession());
    dossier.set(0, personId, &Person::phone, QString());
    dossier.carryAll();
    dossier.set(0, session, &Session::minutes, 30);
    dossier.setDay(1, Day(20'515));
    dossier.set(1, session, &Session::minutes, 45);
    dossier.create(1, aConsent(u"bagi_kode", u"no"));
    dossier.carryAll();
    Act last(dossier.id());
    last.voidRecord(RecordKind::Session, session, QStringLiteral("salah berkas"));
    last.operate(
        Operation::Key,
        toFields(KeyOperation{crypto::KeyTier::Story, crypto::commitmentOf(dossier.keys().story), {}, {}}));
    dossier.append(0, last);
    return dossier;
}

[[nodiscard]] inline QJsonObject entry(const SealedEntry &sealed, const KeyRing &ring)
{
    const auto opened = *open(sealed, ring);
    QList<RecordId> created;
    for (const auto &record : opened.coded.records) {
        if (record.operation == Operation::Create)
            created.append(record.record);
    }
    QJsonObject json{{QStringLiteral("coded"), hex(sealed.coded)},
                     {QStringLiteral("id"), sealed.id.toHex()},
                     {QStringLiteral("dossier"), sealed.dossier.toHex()},
                     {QStringLiteral("created"), hexOf(created)},
                     {QStringLiteral("digests"), hexOf(sealed.digests)},
                     {QStringLiteral("identity"), hex(sealed.identity)},
                     {QStringLiteral("story"), hex(sealed.story)},
                     {QStringLiteral("story_plaintext"), hex(encodeStory(*opened.story, created))}};
    if (opened.identity)
        json.insert(QStringLiteral("identity_plaintext"), hex(encodeIdentity(*opened.identity, created)));
    return json;
}

[[nodiscard]] inline QJsonObject keys(const crypto::DossierKeys &dossierKeys)
{
    const auto key = [](const crypto::DossierKey &of) {
        const auto commitment = crypto::commitmentOf(of);
        return QJsonObject{{QStringLiteral("key"), hex(of.view())},
                           {QStringLiteral("commitment"), commitment.toHex()},
                           {QStringLiteral("id"), crypto::keyIdOf(commitment).toHex()}};
    };
    return {{QStringLiteral("identity"), key(dossierKeys.identity)},
            {QStringLiteral("story"), key(dossierKeys.story)}};
}

/// The entries of PC 0 as its chain, under one head.
[[nodiscard]] inline QJsonObject chain(const QList<SealedEntry> &entries)
{
    Head head;
    head.device = idOf<DeviceId>(0xdd);
    head.user = idOf<RecordId>(0xa0);
    head.first = 1;
    QJsonArray links;
    for (const auto &sealed : entries) {
        head.link = linkAfter(head.link, {head.device, ++head.last, sealed.id, sealed.digests, {}});
        links.append(head.link.toHex());
    }
    const auto userSeed = aKeyOf(0x51);
    const auto deviceSeed = aKeyOf(0x52);
    sign(head, *crypto::SigningKeyPair::fromSeed(userSeed.bytes()),
         *crypto::SigningKeyPair::fromSeed(deviceSeed.bytes()));
    return {{QStringLiteral("device"), head.device.toHex()},
            {QStringLiteral("user"), head.user.toHex()},
            {QStringLiteral("links"), links},
            {QStringLiteral("user_seed"), hex(userSeed.view())},
            {QStringLiteral("device_seed"), hex(deviceSeed.view())},
            {QStringLiteral("signed_bytes"), hex(signedBytesOf(head))},
            {QStringLiteral("by_user"), head.byUser.toHex()},
            {QStringLiteral("by_device"), head.byDevice.toHex()}};
}

/// What the dossier is: records with their fields as a canonical CBOR map, consents, decisions by kind.
[[nodiscard]] inline QJsonObject folded(const DossierState &state)
{
    QJsonObject records;
    for (const auto &[id, record] : state.records) {
        CborWriter cbor;
        records.insert(id.toHex(),
                       QJsonObject{{QStringLiteral("kind"), int(record.kind)},
                                   {QStringLiteral("void"), record.isVoid},
                                   {QStringLiteral("fields"), hex(cbor.fields(record.values).result())}});
    }
    QJsonObject consents;
    for (const auto &[topic, standing] : state.consents)
        consents.insert(topic.scope.toString(), int(standing.answer));
    QJsonArray decisions;
    for (const auto &decision : state.decisions)
        decisions.append(QJsonObject{{QStringLiteral("kind"), int(decision.kind)},
                                     {QStringLiteral("record"), decision.record.toHex()},
                                     {QStringLiteral("field"), decision.field},
                                     {QStringLiteral("entries"), hexOf(decision.entries)}});
    return {{QStringLiteral("records"), records},
            {QStringLiteral("consents"), consents},
            {QStringLiteral("decisions"), decisions},
            {QStringLiteral("frontier"), hexOf(state.frontier)}};
}

/// Everything that is the same in every run.
[[nodiscard]] inline QJsonObject fixed()
{
    const auto dossier = aDossier();
    QJsonArray entries;
    for (const auto &sealed : dossier.sealed(0))
        entries.append(entry(sealed, ringOf(dossier.keys())));
    return {{QStringLiteral("format"), formatVersion},
            {QStringLiteral("zstd"), QString::fromLatin1(ZSTD_versionString())},
            {QStringLiteral("keys"), keys(dossier.keys())},
            {QStringLiteral("room_side"), roomSideOf(dossier.id()).toHex()},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("attested"),
             attestedHash(dossier.sealed(0).first().id, dossier.sealed(0).first().digests).toHex()},
            {QStringLiteral("chain"), chain(dossier.sealed(0))},
            {QStringLiteral("state"), folded(dossier.state(0))}};
}

/// What holds randomness of its own: it differs in every run, and is only ever opened.
[[nodiscard]] inline QJsonObject drawn()
{
    const auto dossier = aDossier();
    const auto secretKey = crypto::BoxSecretKey::copyOf(aKeyOf(0x61).bytes());
    const auto reader = crypto::BoxKeyPair::fromSecretKey(*secretKey->clone());
    const auto tier = crypto::KeyTier::Identity;
    Act act;
    act.create(aComplaint());
    act.create(aPerson());
    const FilingNote note{{PublicKey(reader.publicKey().bytes())}, {idOf<RecordId>(2)}, idOf<PublicKey>(3)};
    const Sealing sealing{{Day(20'514), 0}, {}, {}, Instant(1'772'416'800'000), note};
    const auto filing = *makeFiling(act, sealing, {std::nullopt, reader.publicKey()});
    return {{QStringLiteral("reader_secret_key"), hex(secretKey->view())},
            {QStringLiteral("reader_public_key"), reader.publicKey().toHex()},
            {QStringLiteral("closed_first_entry"),
             hex(closeCoded(dossier.sealed(0).first(), dossier.keys().identity))},
            {QStringLiteral("identity_key_box"),
             hex(*crypto::sealKey(dossier.keys().identity, dossier.id(), tier, reader.publicKey()))},
            {QStringLiteral("filing"), hex(encodeFiling(filing))}};
}

} // namespace vectors

} // namespace rp3
