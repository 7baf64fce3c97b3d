// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/batch.h"

#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"

namespace rp3 {

using namespace Qt::StringLiterals;

Anchor anchorOf(const AnchorSalt &salt, const Link &link)
{
    return Anchor(crypto::Blake2b256("rp3 anchor")
                      .add(QByteArrayView(salt.data(), qsizetype(salt.size())))
                      .add(link)
                      .finish());
}

QByteArray encodeHeader(const BatchHeader &header, qsizetype count)
{
    return CborWriter()
        .array(8)
        .integer(protocolVersion)
        .bytes(header.province.view())
        .bytes(header.post.view())
        .bytes(header.device.view())
        .integer(std::int64_t(header.n))
        .bytes(header.previous.view())
        .integer(count)
        .bytes(header.anchor.view())
        .end()
        .result();
}

Result<BatchHeader> decodeHeader(QByteArrayView bytes, qsizetype count)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    if (value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"batch"_s);
    ArrayReader array(*value);
    BatchHeader header;
    std::ignore = array.number();
    header.province = array.id<ProvinceId>();
    header.post = array.id<PostId>();
    header.device = array.id<DeviceId>();
    header.n = std::uint64_t(array.number());
    header.previous = array.id<BatchHash>();
    std::ignore = array.number();
    header.anchor = array.id<Anchor>();
    if (!array.isWhole() || header.n == 0 || encodeHeader(header, count) != bytes)
        return fail(ErrorKind::Corrupt, u"batch header"_s);
    return header;
}

BatchHash batchHashOf(const BatchHeader &header, const QList<Item> &items)
{
    crypto::Blake2b256 hash("rp3 batch");
    hash.add(encodeHeader(header, items.size()));
    for (const auto &item : items)
        hash.add(item.leaf);
    return BatchHash(hash.finish());
}

Batch signBatch(const BatchHeader &header, QList<Item> items, const crypto::SigningKeyPair &device)
{
    Q_ASSERT(items.size() <= Batch::maximumItems);
    const auto signature = device.sign(batchHashOf(header, items).view());
    return {header, std::move(items), signature};
}

bool verify(const Batch &batch, const crypto::VerifyKey &device)
{
    return crypto::verify(device, batchHashOf(batch).view(), batch.signature);
}

} // namespace rp3
