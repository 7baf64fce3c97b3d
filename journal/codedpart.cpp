// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"

#include "journal/cbor.h"
#include "journal/ids.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Keys of the coded part's map.
enum CodedKey { VersionKey, SaltKey, DossierKey, DayKey, CounterKey, SeenKey, RecordsKey };

/// A reference to the `index`-th creation of the same act, as it stands in the bytes: u16be.
QByteArray indexBytes(qsizetype index)
{
    // Braces with two characters would be a size and a filling.
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(quint16(index), bytes.data());
    return bytes;
}

template <typename Convert> void convertBytes(QCborValue &value, const Convert &convert)
{
    if (value.isByteArray()) {
        value = convert(value.toByteArray());
    } else if (value.isArray()) {
        QCborArray converted;
        const auto array = value.toArray();
        for (const auto &element : array)
            converted.append(element.isByteArray() ? QCborValue(convert(element.toByteArray())) : element);
        value = converted;
    }
}

void writeRecord(CborWriter &cbor, const CodedRecord &record, const QList<RecordId> &created)
{
    const bool isNew = record.operation == Operation::Create;
    cbor.array(isNew ? 3 : 4).integer(int(record.kind)).integer(int(record.operation));
    if (!isNew)
        cbor.bytes(record.record.isNull() ? QByteArrayView() : record.record.view());
    cbor.fields(shortenReferences(record.fields, created)).end();
}

template <typename IdType> [[nodiscard]] Result<IdType> readId(const QCborValue &value, const char *what)
{
    const auto id = value.isByteArray() ? IdType::fromBytes(value.toByteArray()) : std::nullopt;
    if (!id)
        return fail(ErrorKind::Corrupt, QString::fromLatin1(what));
    return *id;
}

[[nodiscard]] Result<CodedRecord> readRecord(const QCborValue &value)
{
    const auto array = value.toArray();
    const auto operation = array.at(1).toInteger(-1);
    const bool isNew = operation == int(Operation::Create);
    if (!value.isArray() || array.size() != (isNew ? 3 : 4) || operation < 0 || operation > 255
        || array.at(0).toInteger(-1) < 0 || array.at(0).toInteger() > 255)
        return fail(ErrorKind::Corrupt, u"record"_s);
    CodedRecord record;
    record.kind = RecordKind(array.at(0).toInteger());
    record.operation = Operation(operation);
    if (!isNew && !array.at(2).toByteArray().isEmpty()) {
        const auto id = readId<RecordId>(array.at(2), "record id");
        if (!id)
            return failAs(id);
        record.record = *id;
    }
    auto fields = readFields(array.last());
    if (!fields)
        return failAs(fields);
    record.fields = *std::move(fields);
    return record;
}

[[nodiscard]] Result<void> readRecords(CodedPart &part, const QCborValue &value)
{
    const auto array = value.toArray();
    if (!value.isArray() || array.isEmpty() || array.size() > maximumRecords)
        return fail(ErrorKind::Corrupt, u"records"_s);
    std::uint16_t creations = 0;
    for (const auto &element : array) {
        auto record = readRecord(element);
        if (!record)
            return failAs(record);
        if (record->operation == Operation::Create)
            record->record = recordIdOf(part.salt, creations++);
        part.records.append(*std::move(record));
    }
    const auto created = createdRecords(part.records);
    for (auto &record : part.records)
        record.fields = expandReferences(std::move(record.fields), created);
    return {};
}

[[nodiscard]] Result<void> readHeader(CodedPart &part, const QCborMap &map)
{
    const auto salt = map.value(SaltKey).toByteArray();
    if (salt.size() != qsizetype(part.salt.size()))
        return fail(ErrorKind::Corrupt, u"salt"_s);
    std::copy(salt.begin(), salt.end(), part.salt.begin());

    part.dossier = newDossierIdOf(part.salt);
    if (map.contains(DossierKey)) {
        const auto dossier = readId<DossierId>(map.value(DossierKey), "dossier");
        if (!dossier)
            return failAs(dossier);
        part.dossier = *dossier;
    }
    const auto day = ValueTraits<Day>::fromCbor(map.value(DayKey));
    const auto counter = map.value(CounterKey).toInteger(-1);
    if (!day || counter < 0 || std::uint64_t(counter) > maximumCounter)
        return fail(ErrorKind::Corrupt, u"position"_s);
    part.position = {*day, std::uint64_t(counter)};

    const auto seen = map.value(SeenKey).toArray();
    for (const auto &element : seen) {
        const auto id = readId<EntryId>(element, "seen");
        if (!id)
            return failAs(id);
        if (!part.seen.isEmpty() && part.seen.last() >= *id)
            return fail(ErrorKind::Corrupt, u"seen does not ascend"_s);
        part.seen.append(*id);
    }
    return {};
}

} // namespace

QByteArray encodeCoded(const CodedPart &part)
{
    const auto created = createdRecords(part.records);
    const bool opensDossier = part.dossier == newDossierIdOf(part.salt);

    CborWriter cbor;
    cbor.map(opensDossier ? 6 : 7);
    cbor.integer(VersionKey).integer(formatVersion);
    cbor.integer(SaltKey).bytes(QByteArrayView(part.salt.data(), qsizetype(part.salt.size())));
    if (!opensDossier)
        cbor.integer(DossierKey).bytes(part.dossier.view());
    cbor.integer(DayKey).integer(part.position.day.daysSinceEpoch());
    cbor.integer(CounterKey).integer(std::int64_t(part.position.counter));
    cbor.integer(SeenKey).array(std::size_t(part.seen.size()));
    for (const auto &id : part.seen)
        cbor.bytes(id.view());
    cbor.end();
    cbor.integer(RecordsKey).array(std::size_t(part.records.size()));
    for (const auto &record : part.records)
        writeRecord(cbor, record, created);
    cbor.end().end();
    return cbor.result();
}

Result<CodedPart> decodeCoded(QByteArrayView bytes)
{
    if (bytes.size() > maximumCodedSize)
        return fail(ErrorKind::Corrupt, u"coded part too long"_s);
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    const auto map = value->toMap();
    if (map.value(VersionKey).toInteger(-1) > formatVersion)
        return fail(ErrorKind::TooNew, u"coded part"_s);

    CodedPart part;
    if (const auto header = readHeader(part, map); !header)
        return failAs(header);
    if (const auto records = readRecords(part, map.value(RecordsKey)); !records)
        return failAs(records);
    if (encodeCoded(part) != bytes)
        return fail(ErrorKind::Corrupt, u"coded part is not canonical"_s);
    return part;
}

FieldValues shortenReferences(FieldValues values, const QList<RecordId> &created)
{
    if (created.isEmpty())
        return values;
    for (auto &[number, value] : values) {
        convertBytes(value, [&](const QByteArray &bytes) {
            const auto id = RecordId::fromBytes(bytes);
            const auto index = id ? created.indexOf(*id) : -1;
            return index < 0 ? bytes : indexBytes(index);
        });
    }
    return values;
}

FieldValues expandReferences(FieldValues values, const QList<RecordId> &created)
{
    if (created.isEmpty())
        return values;
    for (auto &[number, value] : values) {
        convertBytes(value, [&](const QByteArray &bytes) {
            if (bytes.size() != 2)
                return bytes;
            const qsizetype index = qFromBigEndian<quint16>(bytes.constData());
            return index < created.size() ? created[index].toByteArray() : bytes;
        });
    }
    return values;
}

QList<RecordId> createdRecords(const QList<CodedRecord> &records)
{
    QList<RecordId> created;
    for (const auto &record : records) {
        if (record.operation == Operation::Create)
            created.append(record.record);
    }
    return created;
}

} // namespace rp3
