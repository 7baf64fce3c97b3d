// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/codedpart.h"
#include "journal/ids.h"

#include <QCborArray>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

namespace rp3 {

// Generators of the journal's values. They draw with RapidCheck's `*gen`, so call them in a property only.

/// A number from the whole range, also in RapidCheck's first small rounds.
[[nodiscard]] inline int below(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

/// An id that is not null. One draw spread over its bytes: RapidCheck would shrink byte by byte.
template <typename IdType> [[nodiscard]] IdType anId()
{
    typename IdType::Bytes bytes;
    std::mt19937_64 spread(std::uint64_t(below(1 << 30)));
    for (auto &byte : bytes)
        byte = std::uint8_t(spread() & 0xffU);
    return IdType(bytes);
}

[[nodiscard]] inline Salt aSalt()
{
    return anId<EntryId>().bytes();
}

/// What a person could type, of several scripts.
[[nodiscard]] inline QString aText()
{
    static const QString alphabet =
        QStringLiteral("aiueonkt r.\"\n\u00e9\u6c34\U0001F338").normalized(QString::NormalizationForm_C);
    QString text;
    for (int length = below(30); length > 0; --length)
        text += alphabet[below(int(alphabet.size()) - 2)];
    return below(4) == 0 ? text + QStringLiteral("\U0001F338") : text;
}

/// A value that a field may hold; references are to one of `records`, or of another length than those to
/// records of the same act.
[[nodiscard]] inline QCborValue aScalar(const QList<RecordId> &records)
{
    switch (below(6)) {
    case 0:
        return QCborValue(nullptr);
    case 1:
        return below(2) == 0;
    case 2:
        return qint64(*rc::gen::arbitrary<std::int64_t>());
    case 3:
        return aText();
    case 4:
        return records[below(int(records.size()))].toByteArray();
    default:
        return anId<crypto::Digest>().toByteArray();
    }
}

[[nodiscard]] inline FieldValues someFields(const QList<RecordId> &records)
{
    FieldValues fields;
    for (int count = below(6); count > 0; --count) {
        QCborArray several;
        for (int elements = below(4); elements > 0; --elements)
            several.append(aScalar(records));
        fields.emplace(below(300), below(3) == 0 ? QCborValue(several) : aScalar(records));
    }
    return fields;
}

/// Any coded part that can be written, also of kinds, fields and operations that this version does not know.
[[nodiscard]] inline CodedPart aCodedPart()
{
    CodedPart part;
    part.salt = aSalt();
    part.dossier = below(3) == 0 ? newDossierIdOf(part.salt) : anId<DossierId>();
    part.position = {Day(below(60'000) - 10'000), std::uint64_t(below(2) == 0 ? below(5) : below(1 << 30))};
    for (int count = below(4); count > 0; --count)
        part.seen.append(anId<EntryId>());
    std::sort(part.seen.begin(), part.seen.end());
    part.seen.erase(std::unique(part.seen.begin(), part.seen.end()), part.seen.end());

    QList<RecordId> known{anId<RecordId>()};
    std::uint16_t creations = 0;
    for (int count = 1 + below(6); count > 0; --count) {
        const auto operation = Operation(below(10));
        auto record = below(4) == 0 ? RecordId() : known[below(int(known.size()))];
        if (operation == Operation::Create)
            known.append(record = recordIdOf(part.salt, creations++));
        part.records.append({RecordKind(below(256)), operation, record, {}});
    }
    for (auto &record : part.records)
        record.fields = someFields(known);
    return part;
}

} // namespace rp3
