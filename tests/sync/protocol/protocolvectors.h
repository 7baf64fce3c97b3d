// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/protocol/batchwire.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/httpsignature.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/receipt.h"
#include "sync/protocol/signedmessage.h"
#include "tests/sync/protocol/samples.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rp3::vectors {

// What tests/vectors/protocol.json holds, made by the target `protocol_vectors`. docs/protocol.md explains
// it.

using namespace Qt::StringLiterals;

[[nodiscard]] inline QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

inline const int deviceSeed = 70;
inline const int gatewaySeed = 80;
inline const int transportSeed = 100;

[[nodiscard]] inline QJsonObject key(int seed)
{
    return {{u"seed"_s, hex(countedId<Leaf>(seed).view())},
            {u"verify_key"_s, countedPair(seed).verifyKey().toHex()}};
}

/// Sealed bytes as far as this protocol cares: sealing compresses, and so depends on the release of zstd.
[[nodiscard]] inline Item sealedItem(const EntryId &entry, int fill)
{
    return Item::of(entry, Part::Identity, countedId<crypto::Signature>(fill).toByteArray());
}

/// Two cases with their identity, the second one's withdrawn, and an identity part without its coded part.
[[nodiscard]] inline Batch batch(std::uint64_t n, const BatchHash &previous)
{
    QList<Item> items;
    for (int number = 0; number < 2; ++number) {
        const auto entry = sampleEntry(number);
        items.append(Item::of(entry.id, Part::Coded, entry.coded));
        items.append(sealedItem(entry.id, number));
    }
    items.last().withdraw();
    items.append(sealedItem(countedId<EntryId>(120), 2));
    return signBatch(sampleHeader(n, previous), items, countedPair(deviceSeed));
}

[[nodiscard]] inline QJsonObject batchJson(const Batch &batch)
{
    QJsonArray items;
    for (const auto &item : batch.items) {
        items.append(QJsonObject{{u"entry"_s, item.entry.toHex()},
                                 {u"part"_s, int(item.part)},
                                 {u"bytes"_s, hex(item.bytes)},
                                 {u"leaf"_s, item.leaf.toHex()}});
    }
    return {{u"header"_s, hex(encodeHeader(batch.header, batch.items.size()))},
            {u"items"_s, items},
            {u"hash"_s, batchHashOf(batch).toHex()},
            {u"signature"_s, batch.signature.toHex()},
            {u"wire"_s, hex(*encodeBatch(batch))}};
}

[[nodiscard]] inline Receipt receipt(const Batch &batch)
{
    return {batch.header.province,
            batch.header.device,
            batch.header.n,
            batchHashOf(batch),
            Day(20'515),
            {{3, {ItemStatus::Held, ItemReason::AwaitsCoded}},
             {4, {ItemStatus::Quarantined, ItemReason::OtherBytes}}}};
}

[[nodiscard]] inline QList<FeedItem> feed()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 2; ++i) {
        const StatusNotice notice{countedId<RecordId>(i), Code(u"diterima"), Day(20'515 + i)};
        items.append({countedId<ProvinceId>(10), countedId<PostId>(20), std::uint64_t(i),
                      items.isEmpty() ? FeedHash() : feedHashOf(items.last()), std::uint8_t(FeedKind::Status),
                      bodyOf(notice)});
    }
    return items;
}

[[nodiscard]] inline QJsonObject feedJson()
{
    FeedPage page;
    QJsonArray hashes;
    const auto items = feed();
    for (const auto &item : items) {
        page.items.append(signFeedItem(item, countedPair(gatewaySeed)));
        hashes.append(feedHashOf(item).toHex());
    }
    page.head = 2;
    return {{u"page"_s, hex(encodePage(page))}, {u"hashes"_s, hashes}};
}

[[nodiscard]] inline EnrolmentLetter letter()
{
    return {countedId<ProvinceId>(10),
            u"Provinsi Contoh"_s,
            u"https://127.0.0.1:8443"_s,
            QByteArray(64, 'c'),
            countedPair(gatewaySeed).verifyKey(),
            countedId<crypto::BoxPublicKey>(90),
            *Label::fromString(u"JKT01"),
            countedId<EnrolmentCode>(110),
            1'772'416'800};
}

[[nodiscard]] inline EnrolmentRequest enrolmentRequest()
{
    return {letter().code,
            letter().province,
            countedId<PostId>(20),
            letter().postCode,
            countedId<DeviceId>(30),
            countedPair(deviceSeed).verifyKey(),
            countedPair(transportSeed).verifyKey()};
}

[[nodiscard]] inline QJsonObject enrolmentJson()
{
    const auto request = enrolmentRequest();
    const auto device = countedPair(deviceSeed);
    const auto transport = countedPair(transportSeed);
    const EnrolmentConfirmation confirmation{request.province,  request.post,         request.device,
                                             request.deviceKey, request.transportKey, 1'772'416'800};
    return {{u"letter"_s, QString::fromLatin1(encodeLetter(letter()))},
            {u"fingerprint"_s, fingerprintOf(letter(), device.verifyKey(), transport.verifyKey())},
            {u"request"_s, hex(signEnrolment(request, device, transport))},
            {u"confirmation"_s, hex(signConfirmation(confirmation, countedPair(gatewaySeed)))}};
}

[[nodiscard]] inline QJsonObject requestJson()
{
    const SignedRequest request{"GET", "127.0.0.1:8443", "/v1/feed", "?after=7", contentDigestOf({})};
    const auto headers = signRequest(request, {1'772'416'800, countedId<DeviceId>(30), countedBytes<16>(90)},
                                     countedPair(transportSeed));
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"authority"_s, QString::fromLatin1(request.authority)},
            {u"path"_s, QString::fromLatin1(request.path)},
            {u"query"_s, QString::fromLatin1(request.query)},
            {u"content_digest"_s, QString::fromLatin1(request.contentDigest)},
            {u"signature_input"_s, QString::fromLatin1(headers.signatureInput)},
            {u"signature"_s, QString::fromLatin1(headers.signature)}};
}

[[nodiscard]] inline QJsonObject all()
{
    const auto first = signBatch(sampleHeader(), {}, countedPair(deviceSeed));
    const auto second = batch(2, batchHashOf(first));
    return {{u"keys"_s,
             QJsonObject{{u"device"_s, key(deviceSeed)},
                         {u"transport"_s, key(transportSeed)},
                         {u"gateway"_s, key(gatewaySeed)}}},
            {u"anchor"_s,
             QJsonObject{{u"salt"_s, hex(countedId<Leaf>(40).view())},
                         {u"link"_s, countedId<Link>(50).toHex()},
                         {u"anchor"_s, sampleHeader().anchor.toHex()}}},
            {u"batches"_s, QJsonArray{batchJson(first), batchJson(second)}},
            {u"receipt"_s, hex(signReceipt(receipt(second), countedPair(gatewaySeed)))},
            {u"feed"_s, feedJson()},
            {u"enrolment"_s, enrolmentJson()},
            {u"request"_s, requestJson()}};
}

} // namespace rp3::vectors
