// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cards.h"

#include "crypto/aead.h"
#include "journal/cbor.h"

#include <QCborArray>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype keyIdSize = 8;

/// A card opens only as the card of this person in this dossier.
QByteArray contextOf(const RecordId &person, const DossierId &dossier)
{
    return "rp3 card" + person.toByteArray() + dossier.toByteArray();
}

QByteArray encode(const Person &person)
{
    CborWriter cbor;
    cbor.array(4)
        .value(QCborValue(person.name))
        .value(QCborValue(person.alias))
        .value(QCborValue(person.phone))
        .value(QCborValue(person.factoryUnit))
        .end();
    return cbor.result();
}

[[nodiscard]] Result<PersonCard> decode(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    const auto array = value->toArray();
    if (array.size() != 4)
        return fail(ErrorKind::Corrupt, u"card"_s);
    return PersonCard{{},
                      {},
                      array.at(0).toString(),
                      array.at(1).toString(),
                      array.at(2).toString(),
                      array.at(3).toString()};
}

} // namespace

Result<void> Cards::put(const Person &person, const DossierId &dossier, const crypto::DossierKey &identityKey)
{
    auto statement = m_desk->database->prepare(
        "INSERT OR REPLACE INTO card (person, dossier, bytes) VALUES (:person, :dossier, :bytes)");
    if (!statement)
        return failAs(statement);
    const auto keyId = crypto::keyIdOf(crypto::commitmentOf(identityKey));
    const QByteArray bytes = keyId.toByteArray()
        + crypto::aeadSealWithRandomNonce(identityKey.bytes(), contextOf(person.id, dossier), encode(person));
    return statement->bind(":person", person.id)
        .bind(":dossier", dossier)
        .bind(":bytes", QByteArrayView(bytes))
        .run();
}

Result<QList<PersonCard>> Cards::all()
{
    auto statement = m_desk->database->prepare("SELECT person, dossier, bytes FROM card ORDER BY dossier");
    if (!statement)
        return failAs(statement);
    QList<PersonCard> cards;
    const auto read = statement->each([&](const sqlite::Row &row) -> Result<void> {
        const auto person = row.get<RecordId>(0);
        const auto dossier = row.get<DossierId>(1);
        const auto bytes = row.get<QByteArray>(2);
        if (const auto loaded = m_desk->held->load(dossier); !loaded)
            return failAs(loaded);
        const auto keyId =
            crypto::KeyId::fromBytes(QByteArrayView(bytes).first(std::min(bytes.size(), keyIdSize)));
        const auto *key = keyId ? m_desk->held->ring().find(*keyId) : nullptr;
        if (key == nullptr)
            return {};
        const auto plain = crypto::aeadOpenNonceInFront(key->bytes(), contextOf(person, dossier),
                                                        QByteArrayView(bytes).sliced(keyIdSize));
        if (!plain)
            return failAs(plain);
        auto card = decode(*plain);
        if (!card)
            return failAs(card);
        card->person = person;
        card->dossier = dossier;
        cards.append(*std::move(card));
        return {};
    });
    if (!read)
        return failAs(read);
    return cards;
}

} // namespace rp3
