// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"
#include "journal/seal.h"
#include "sync/protocol/batch.h"

#include <QList>

namespace rp3 {

/// Bytes that are the same in every run: `fill` + 0, `fill` + 1, …
template <std::size_t Size> std::array<std::uint8_t, Size> countedBytes(int fill)
{
    std::array<std::uint8_t, Size> bytes;
    for (std::size_t i = 0; i < Size; ++i)
        bytes[i] = std::uint8_t(fill + int(i));
    return bytes;
}

template <typename IdType> IdType countedId(int fill)
{
    return IdType(countedBytes<sizeof(typename IdType::Bytes)>(fill));
}

inline crypto::SigningKeyPair countedPair(int fill)
{
    return *crypto::SigningKeyPair::fromSeed(countedBytes<32>(fill));
}

inline crypto::DossierKeys countedKeys(int fill)
{
    return {*crypto::DossierKey::copyOf(countedBytes<32>(fill)),
            *crypto::DossierKey::copyOf(countedBytes<32>(fill + 1))};
}

/// An invented case with an invented woman, sealed; the same for the same number.
inline SealedEntry sampleEntry(int number)
{
    Case opened;
    opened.number = *Label::fromString(QStringLiteral("RP3-JKT01-26-A%1-X").arg(1000 + number));
    opened.openedOn = Day(20'515 + number % 30);
    opened.status = Code(u"baru");
    opened.risk = Code(u"tinggi");
    Incident incident;
    incident.violenceForms = {Code(u"seksual"), Code(u"psikis")};
    incident.place = Code(u"tempat_kerja");
    Person person;
    person.name = QStringLiteral("Melati Contoh %1").arg(number);
    Act act;
    act.create(opened);
    act.create(incident);
    act.create(person);
    const auto salt = crypto::Blake2b128("sample").addU16be(std::uint16_t(number)).finish();
    const Sealing sealing{{Day(20'515 + number % 30), 0}, {}, countedId<RecordId>(9), Instant(1), {}};
    return sealWithSalt(act, sealing, countedKeys(number), salt)->entry;
}

/// What leaves the room of `count` invented cases: coded part and identity part of each.
inline QList<Item> sampleItems(int count)
{
    QList<Item> items;
    for (int number = 0; number < count; ++number) {
        const auto entry = sampleEntry(number);
        items.append(Item::of(entry.id, Part::Coded, entry.coded));
        items.append(Item::of(entry.id, Part::Identity, entry.identity));
    }
    return items;
}

inline BatchHeader sampleHeader(std::uint64_t n = 1, const BatchHash &previous = {})
{
    return {countedId<ProvinceId>(10),
            countedId<PostId>(20),
            countedId<DeviceId>(30),
            n,
            previous,
            anchorOf(countedBytes<32>(40), countedId<Link>(50))};
}

/// `bytes` with the bit at `bit` turned over.
inline QByteArray flippedBit(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace rp3
