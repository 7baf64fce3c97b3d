// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sealedparts.h"

#include "crypto/aead.h"
#include "journal/cbor.h"
#include "journal/codedpart.h"
#include "journal/compression.h"
#include "journal/ids.h"

#include <QCborArray>
#include <QCborMap>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Keys of the filing note's map.
enum FilingKey { KeyListKey = 1, LeftOutKey = 2, ReceiptKey = 3 };

crypto::AeadNonce nonceOf(const SealingContext &context)
{
    return crypto::Blake2b192("rp3 nonce")
        .add(QByteArrayView(context.salt.data(), qsizetype(context.salt.size())))
        .addU8(std::uint8_t(context.part))
        .finish();
}

QByteArray associatedData(const EntryId &entry, Part part, const DossierId &dossier, const crypto::KeyId &key)
{
    CborWriter cbor;
    cbor.array(5).integer(formatVersion).bytes(entry.view()).integer(int(part));
    cbor.bytes(dossier.view()).bytes(key.view()).end();
    return cbor.result();
}

void writeRecords(CborWriter &cbor, const FieldsByRecord &records, const QList<RecordId> &created)
{
    cbor.map(records.size());
    for (const auto &[index, fields] : records)
        cbor.integer(index).fields(shortenReferences(fields, created));
    cbor.end();
}

[[nodiscard]] Result<FieldsByRecord> readRecords(const QCborValue &value, const QList<RecordId> &created)
{
    if (!value.isMap())
        return fail(ErrorKind::Corrupt, u"records are not a map"_s);
    FieldsByRecord records;
    const auto pairs = value.toMap();
    for (const auto &[key, element] : pairs) {
        auto fields = readFields(element);
        if (!fields)
            return failAs(fields);
        const auto index = key.toInteger(-1);
        if (index < 0 || index >= maximumRecords)
            return fail(ErrorKind::Corrupt, u"record index"_s);
        records.emplace(int(index), expandReferences(*std::move(fields), created));
    }
    return records;
}

template <typename IdType> QCborValue idsToCbor(const QList<IdType> &ids)
{
    QCborArray array;
    for (const auto &id : ids)
        array.append(id.toByteArray());
    return array;
}

template <typename IdType> [[nodiscard]] Result<QList<IdType>> idsFromCbor(const QCborValue &value)
{
    QList<IdType> ids;
    const auto array = value.toArray();
    for (const auto &element : array) {
        const auto id = IdType::fromBytes(element.toByteArray());
        if (!id)
            return fail(ErrorKind::Corrupt, u"list of ids"_s);
        ids.append(*id);
    }
    return ids;
}

FieldValues toFields(const FilingNote &note)
{
    return {{KeyListKey, idsToCbor(note.keyList)},
            {LeftOutKey, idsToCbor(note.leftOut)},
            {ReceiptKey, note.receiptKey.toByteArray()}};
}

[[nodiscard]] Result<FilingNote> filingNoteFrom(const QCborValue &value)
{
    const auto map = value.toMap();
    const auto keyList = idsFromCbor<PublicKey>(map.value(KeyListKey));
    const auto leftOut = idsFromCbor<RecordId>(map.value(LeftOutKey));
    const auto receiptKey = PublicKey::fromBytes(map.value(ReceiptKey).toByteArray());
    if (!keyList || !leftOut || !receiptKey)
        return fail(ErrorKind::Corrupt, u"filing note"_s);
    return FilingNote{*keyList, *leftOut, *receiptKey};
}

} // namespace

QByteArray sealPart(const SealingContext &context, const crypto::DossierKey &key, QByteArrayView plaintext)
{
    const auto keyId = crypto::keyIdOf(crypto::commitmentOf(key));
    return keyId.toByteArray()
        + crypto::aeadSeal(key.bytes(), nonceOf(context),
                           associatedData(context.entry, context.part, context.dossier, keyId),
                           compress(plaintext));
}

Result<QByteArray> openPart(const SealingContext &context, const crypto::DossierKey &key,
                            QByteArrayView sealed)
{
    const auto keyId = keyIdOfSealed(sealed);
    if (!keyId)
        return fail(ErrorKind::Corrupt, u"sealed part too short"_s);
    const auto compressed = crypto::aeadOpen(
        key.bytes(), nonceOf(context), associatedData(context.entry, context.part, context.dossier, *keyId),
        sealed.sliced(qsizetype(keyId->bytes().size())));
    if (!compressed)
        return failAs(compressed);
    return decompress(*compressed);
}

std::optional<crypto::KeyId> keyIdOfSealed(QByteArrayView sealed)
{
    const auto size = qsizetype(crypto::KeyId().bytes().size());
    return sealed.size() > size ? crypto::KeyId::fromBytes(sealed.first(size)) : std::nullopt;
}

QByteArray closeCoded(const SealedEntry &entry, const crypto::DossierKey &identityKey)
{
    const auto keyId = crypto::keyIdOf(crypto::commitmentOf(identityKey));
    return keyId.toByteArray()
        + crypto::aeadSealWithRandomNonce(
               identityKey.bytes(), associatedData(entry.id, Part::Coded, entry.dossier, keyId), entry.coded);
}

Result<QByteArray> openClosed(const EntryId &entry, const DossierId &dossier,
                              const crypto::DossierKey &identityKey, QByteArrayView closed)
{
    const auto keyId = keyIdOfSealed(closed);
    if (!keyId)
        return fail(ErrorKind::Corrupt, u"closed part too short"_s);
    auto coded =
        crypto::aeadOpenNonceInFront(identityKey.bytes(), associatedData(entry, Part::Coded, dossier, *keyId),
                                     closed.sliced(qsizetype(keyId->bytes().size())));
    if (coded && entryIdOf(*coded) != entry)
        return fail(ErrorKind::Corrupt, u"closed part of another entry"_s);
    return coded;
}

QByteArray encodeIdentity(const FieldsByRecord &records, const QList<RecordId> &created)
{
    CborWriter cbor;
    writeRecords(cbor, records, created);
    return cbor.result();
}

Result<FieldsByRecord> decodeIdentity(QByteArrayView bytes, const QList<RecordId> &created)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    auto records = readRecords(*value, created);
    if (records && encodeIdentity(*records, created) != bytes)
        return fail(ErrorKind::Corrupt, u"identity part is not canonical"_s);
    return records;
}

QByteArray encodeStory(const StoryPart &story, const QList<RecordId> &created)
{
    CborWriter cbor;
    cbor.array(story.filing ? 4 : 3);
    cbor.value(ValueTraits<RecordId>::toCbor(story.author)).value(ValueTraits<Instant>::toCbor(story.at));
    writeRecords(cbor, story.records, created);
    if (story.filing)
        cbor.fields(toFields(*story.filing));
    cbor.end();
    return cbor.result();
}

Result<StoryPart> decodeStory(QByteArrayView bytes, const QList<RecordId> &created)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    const auto array = value->toArray();
    if (array.size() != 3 && array.size() != 4)
        return fail(ErrorKind::Corrupt, u"story part"_s);

    StoryPart story;
    story.author = ValueTraits<RecordId>::fromCbor(array.at(0)).value_or(RecordId());
    story.at = ValueTraits<Instant>::fromCbor(array.at(1)).value_or(Instant());
    auto records = readRecords(array.at(2), created);
    if (!records)
        return failAs(records);
    story.records = *std::move(records);
    if (array.size() == 4) {
        auto note = filingNoteFrom(array.at(3));
        if (!note)
            return failAs(note);
        story.filing = *std::move(note);
    }
    if (encodeStory(story, created) != bytes)
        return fail(ErrorKind::Corrupt, u"story part is not canonical"_s);
    return story;
}

} // namespace rp3
