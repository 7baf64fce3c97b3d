// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/receipt.h"

#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"
#include "sync/protocol/signedmessage.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView label("rp3 receipt");

QByteArray encode(const Receipt &receipt)
{
    CborWriter cbor;
    cbor.array(7)
        .integer(protocolVersion)
        .bytes(receipt.province.view())
        .bytes(receipt.device.view())
        .integer(std::int64_t(receipt.n))
        .bytes(receipt.batch.view())
        .integer(receipt.day.daysSinceEpoch())
        .array(std::size_t(receipt.exceptions.size()));
    for (auto it = receipt.exceptions.begin(); it != receipt.exceptions.end(); ++it) {
        cbor.array(3)
            .integer(it.key())
            .integer(std::int64_t(it->status))
            .integer(std::int64_t(it->reason))
            .end();
    }
    return cbor.end().end().result();
}

bool readExceptions(Receipt &receipt, const QCborArray &array)
{
    for (const auto &element : array) {
        ArrayReader row(element);
        const auto index = int(row.number(Batch::maximumItems - 1));
        const ItemVerdict verdict{ItemStatus(row.number(std::int64_t(ItemStatus::Quarantined))),
                                  ItemReason(row.number(255))};
        if (!row.isWhole())
            return false;
        receipt.exceptions.insert(index, verdict);
    }
    return true;
}

} // namespace

QByteArray signReceipt(const Receipt &receipt, const crypto::SigningKeyPair &gateway)
{
    return signMessage(label, encode(receipt), gateway).encoded();
}

Result<Receipt> openReceipt(QByteArrayView wire, const crypto::VerifyKey &gateway)
{
    const auto message = SignedMessage::decode(wire);
    if (!message)
        return failAs(message);
    if (!isSignedBy(gateway, label, *message))
        return fail(ErrorKind::Rejected, u"receipt signature"_s);
    const auto value = readCbor(message->bytes);
    if (!value)
        return failAs(value);
    if (value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"receipt"_s);
    ArrayReader array(*value);
    Receipt receipt;
    const auto version = array.number();
    receipt.province = array.id<ProvinceId>();
    receipt.device = array.id<DeviceId>();
    receipt.n = std::uint64_t(array.number());
    receipt.batch = array.id<BatchHash>();
    receipt.day = Day(array.integer());
    const auto exceptions = array.array(Batch::maximumItems);
    if (!array.isWhole() || version != protocolVersion || !readExceptions(receipt, exceptions)
        || encode(receipt) != message->bytes)
        return fail(ErrorKind::Corrupt, u"receipt"_s);
    return receipt;
}

} // namespace rp3
