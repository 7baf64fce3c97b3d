// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cards.h"

#include "crypto/aead.h"
#include "crypto/hash.h"
#include "journal/cbor.h"

#include <QCborArray>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype cardSize = 5;

/// A card opens only as the card of this person in this dossier.
QByteArray contextOf(const RecordId &person, const DossierId &dossier)
{
    return "rp3 card" + person.toByteArray() + dossier.toByteArray();
}

QByteArray encode(const PersonCard &card)
{
    CborWriter cbor;
    cbor.array(cardSize)
        .value(QCborValue(card.name))
        .value(QCborValue(card.alias))
        .value(QCborValue(card.phone))
        .value(QCborValue(card.factoryUnit))
        .bytes(card.receipt.view())
        .end();
    return cbor.result();
}

[[nodiscard]] Result<PersonCard> decode(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    const auto array = value->toArray();
    const auto receipt = ReceiptMark::fromBytes(array.at(4).toByteArray());
    if (array.size() != cardSize || !receipt)
        return fail(ErrorKind::Corrupt, u"card"_s);
    return PersonCard{{},
                      {},
                      array.at(0).toString(),
                      array.at(1).toString(),
                      array.at(2).toString(),
                      array.at(3).toString(),
                      *receipt};
}

[[nodiscard]] Result<PersonCard> openCard(const crypto::DossierKey &key, const RecordId &person,
                                          const DossierId &dossier, QByteArrayView bytes)
{
    const auto plain = crypto::aeadOpenNonceInFront(key.bytes(), contextOf(person, dossier),
                                                    bytes.sliced(qsizetype(crypto::KeyId::Bytes().size())));
    if (!plain)
        return failAs(plain);
    auto card = decode(*plain);
    if (!card)
        return card;
    card->person = person;
    card->dossier = dossier;
    return card;
}

} // namespace

ReceiptMark receiptMark(const PublicKey &receiptKey)
{
    const auto hash = crypto::Blake2b128("rp3 receipt").add(receiptKey.view()).finish();
    ReceiptMark::Bytes mark;
    std::copy_n(hash.begin(), mark.size(), mark.begin());
    return ReceiptMark(mark);
}

Result<void> Cards::put(const PersonCard &card, const crypto::DossierKey &identityKey)
{
    auto statement = m_desk->database->prepare(
        "INSERT OR REPLACE INTO card (person, dossier, bytes) VALUES (:person, :dossier, :bytes)");
    if (!statement)
        return failAs(statement);
    const auto keyId = crypto::keyIdOf(crypto::commitmentOf(identityKey));
    const QByteArray bytes = keyId.toByteArray()
        + crypto::aeadSealWithRandomNonce(identityKey.bytes(), contextOf(card.person, card.dossier),
                                          encode(card));
    return statement->bind(":person", card.person)
        .bind(":dossier", card.dossier)
        .bind(":bytes", QByteArrayView(bytes))
        .run();
}

Result<void> Cards::remove(const RecordId &person)
{
    auto statement = m_desk->database->prepare("DELETE FROM card WHERE person = :person");
    if (!statement)
        return failAs(statement);
    return statement->bind(":person", person).run();
}

Result<ReadCards> Cards::all(const std::optional<DossierId> &dossier)
{
    ReadCards found;
    const auto damaged = each([&](PersonCard card) { found.cards.append(std::move(card)); }, dossier);
    if (!damaged)
        return failAs(damaged);
    found.damaged = *damaged;
    return found;
}

Result<int> Cards::each(const std::function<void(PersonCard)> &visit, const std::optional<DossierId> &dossier)
{
    // A key id is the beginning of its commitment: each card meets the one key it is sealed with. CROSS JOIN:
    // cards first, or each key would look through all of them.
    auto statement = m_desk->database->prepare(
        "SELECT wrap.holder, wrap.dossier, wrap.tier, wrap.epoch, wrap.commitment, wrap.is_box, wrap.bytes,"
        " card.person, card.bytes FROM card CROSS JOIN wrap ON wrap.holder = :user AND wrap.dossier = "
        "card.dossier"
        " AND wrap.tier = :tier AND substr(wrap.commitment, 1, 8) = substr(card.bytes, 1, 8)"
        + QByteArray(dossier ? " WHERE card.dossier = :dossier" : ""));
    if (!statement)
        return failAs(statement);
    statement->bind(":user", m_desk->user).bind(":tier", std::uint8_t(crypto::KeyTier::Identity));
    if (dossier)
        statement->bind(":dossier", *dossier);
    int damaged = 0;
    const auto read = statement->each([&](const sqlite::Row &row) {
        const auto key = m_desk->held->open(keptKeyFrom(row));
        auto card = key ? openCard(*key, row.get<RecordId>(7), row.get<DossierId>(1), row.get<QByteArray>(8))
                        : failAs(key);
        if (card)
            visit(*std::move(card));
        else
            ++damaged;
    });
    if (!read)
        return failAs(read);
    return damaged;
}

} // namespace rp3
