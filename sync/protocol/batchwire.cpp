// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/batchwire.h"

#include "journal/cbor.h"
#include "journal/codedpart.h"
#include "journal/compression.h"
#include "journal/ids.h"
#include "sync/protocol/arrayreader.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sizeLength = 4;

/// The numbers of the coded parts in the frame, by their entries: how later items of the batch name them.
using FrameNumbers = QHash<EntryId, std::int64_t>;

bool isInFrame(const Item &item)
{
    return item.part == Part::Coded && !item.isWithdrawn();
}

QByteArray encodeFrame(const QList<Item> &items)
{
    const auto count = std::count_if(items.begin(), items.end(), isInFrame);
    if (count == 0)
        return {};
    CborWriter cbor;
    cbor.array(std::size_t(count));
    for (const auto &item : items) {
        if (isInFrame(item))
            cbor.bytes(item.bytes);
    }
    return compress(cbor.end().result());
}

void writeItem(CborWriter &cbor, const Item &item, const FrameNumbers &numbers)
{
    if (isInFrame(item)) {
        cbor.null();
        return;
    }
    cbor.array(item.isWithdrawn() ? 4 : 3);
    if (const auto number = numbers.find(item.entry); number != numbers.end())
        cbor.integer(*number);
    else
        cbor.bytes(item.entry.view());
    cbor.integer(std::int64_t(item.part));
    if (item.isWithdrawn())
        cbor.null().bytes(item.leaf.view());
    else
        cbor.bytes(item.bytes);
    cbor.end();
}

QByteArray encodeBody(const Batch &batch, QByteArrayView frame)
{
    CborWriter cbor;
    cbor.array(4);
    cbor.bytes(encodeHeader(batch.header, batch.items.size()));
    cbor.bytes(batch.signature.view());
    cbor.bytes(frame);
    cbor.array(std::size_t(batch.items.size()));
    FrameNumbers numbers;
    std::int64_t next = 0;
    for (const auto &item : batch.items) {
        writeItem(cbor, item, numbers);
        if (isInFrame(item))
            numbers.insert(item.entry, next++);
    }
    cbor.end().end();
    return cbor.result();
}

/// The bytes before the padding, if they and the padding are well formed.
[[nodiscard]] Result<QByteArrayView> unpadded(QByteArrayView wire)
{
    if (std::find(batchSizeClasses.begin(), batchSizeClasses.end(), wire.size()) == batchSizeClasses.end())
        return fail(ErrorKind::Corrupt, u"batch size"_s);
    const auto size = qsizetype(qFromBigEndian<quint32>(wire.data()));
    if (size > wire.size() - sizeLength)
        return fail(ErrorKind::Corrupt, u"batch length"_s);
    const auto padding = wire.sliced(sizeLength + size);
    if (!std::all_of(padding.begin(), padding.end(), [](char byte) { return byte == 0; }))
        return fail(ErrorKind::Corrupt, u"batch padding"_s);
    return wire.sliced(sizeLength, size);
}

/// The coded parts of the frame, each with the id that follows from it. Whether they can be read is for the
/// receiver to judge, item by item: one bad part does not stop the others.
[[nodiscard]] Result<QList<Item>> decodeFrame(const QByteArray &frame)
{
    QList<Item> parts;
    if (frame.isEmpty())
        return parts;
    const auto plain = decompress(frame);
    if (!plain)
        return failAs(plain);
    const auto value = readCbor(*plain);
    if (!value)
        return failAs(value);
    const auto array = value->toArray();
    if (!value->isArray() || array.isEmpty() || array.size() > Batch::maximumItems)
        return fail(ErrorKind::Corrupt, u"frame"_s);
    CborWriter again;
    again.array(std::size_t(array.size()));
    for (const auto &element : array) {
        auto bytes = element.toByteArray();
        if (bytes.isEmpty() || bytes.size() > maximumCodedSize)
            return fail(ErrorKind::Corrupt, u"coded part in frame"_s);
        again.bytes(bytes);
        const auto id = entryIdOf(bytes);
        parts.append(Item::of(id, Part::Coded, std::move(bytes)));
    }
    if (again.end().result() != *plain)
        return fail(ErrorKind::Corrupt, u"frame is not canonical"_s);
    return parts;
}

[[nodiscard]] Result<Item> decodeItem(const QCborValue &value, const QList<Item> &codedParts)
{
    ArrayReader array(value);
    const auto entry = array.next();
    const auto number = entry.isInteger() ? entry.toInteger(-1) : -1;
    const auto id = number >= 0 && number < codedParts.size() ? std::optional(codedParts[number].entry)
                                                              : EntryId::fromBytes(entry.toByteArray());
    const auto part = Part(array.number(std::int64_t(Part::Story)));
    Item item;
    if (value.toArray().size() == 4) {
        const bool isNull = array.next().isNull();
        item = {id.value_or(EntryId()), part, {}, array.id<Leaf>()};
        if (!isNull)
            return fail(ErrorKind::Corrupt, u"withdrawn item"_s);
    } else {
        item = Item::of(id.value_or(EntryId()), part, array.bytes(maximumItemSize));
        if (part == Part::Coded || item.bytes.isEmpty())
            return fail(ErrorKind::Corrupt, u"item"_s);
    }
    if (!id || !array.isWhole())
        return fail(ErrorKind::Corrupt, u"item"_s);
    return item;
}

[[nodiscard]] Result<QList<Item>> decodeItems(const QCborArray &array, const QList<Item> &codedParts)
{
    QList<Item> items;
    qsizetype used = 0;
    for (const auto &element : array) {
        if (element.isNull()) {
            if (used == codedParts.size())
                return fail(ErrorKind::Corrupt, u"coded part is missing"_s);
            items.append(codedParts[used++]);
            continue;
        }
        auto item = decodeItem(element, codedParts);
        if (!item)
            return failAs(item);
        items.append(*std::move(item));
    }
    if (used != codedParts.size())
        return fail(ErrorKind::Corrupt, u"coded part without item"_s);
    return items;
}

/// Header, signature and lengths.
constexpr qsizetype overhead = 260;

/// What an item costs at most, before compression: its bytes and its place in the batch.
qsizetype costOf(const Item &item)
{
    return item.bytes.size() + (item.isWithdrawn() ? 55 : 25);
}

/// How many items fit if everything shrinks by `ratio`.
qsizetype countByEstimate(const QList<Item> &items, qsizetype sizeClass, double ratio)
{
    qsizetype cost = 0;
    const auto most = std::min(items.size(), Batch::maximumItems);
    for (qsizetype count = 0; count < most; ++count) {
        cost += costOf(items[count]);
        if (cost > maximumPlaintextSize || overhead + qsizetype(ratio * double(cost)) > sizeClass)
            return std::max<qsizetype>(count, 1);
    }
    return most;
}

} // namespace

Result<QByteArray> encodeBatch(const Batch &batch)
{
    const auto body = encodeBody(batch, encodeFrame(batch.items));
    const auto sizeClass =
        std::lower_bound(batchSizeClasses.begin(), batchSizeClasses.end(), body.size() + sizeLength);
    if (sizeClass == batchSizeClasses.end())
        return fail(ErrorKind::Full, u"batch"_s);
    QByteArray wire(*sizeClass, '\0');
    qToBigEndian(quint32(body.size()), wire.data());
    std::copy(body.begin(), body.end(), wire.begin() + sizeLength);
    return wire;
}

Result<Batch> decodeBatch(QByteArrayView wire)
{
    const auto body = unpadded(wire);
    if (!body)
        return failAs(body);
    const auto value = readCbor(*body);
    if (!value)
        return failAs(value);
    ArrayReader array(*value);
    const auto headerBytes = array.bytes(maximumMessageSize);
    const auto signature = array.id<crypto::Signature>();
    const auto frame = array.bytes(maximumMessageSize);
    const auto itemArray = array.array(Batch::maximumItems);
    if (!array.isWhole())
        return fail(ErrorKind::Corrupt, u"batch"_s);

    const auto header = decodeHeader(headerBytes, itemArray.size());
    if (!header)
        return failAs(header);
    const auto codedParts = decodeFrame(frame);
    if (!codedParts)
        return failAs(codedParts);
    auto items = decodeItems(itemArray, *codedParts);
    if (!items)
        return failAs(items);
    Batch batch{*header, *std::move(items), signature};
    if (encodeBody(batch, frame) != *body)
        return fail(ErrorKind::Corrupt, u"batch is not canonical"_s);
    return batch;
}

qsizetype countThatFits(const QList<Item> &items, qsizetype sizeClass)
{
    // What compression saves is only known by trying: the first guess is nothing, the next ones go by what
    // the one before has shown.
    qsizetype best = std::min<qsizetype>(1, items.size());
    double ratio = 1;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto some = items.first(countByEstimate(items, sizeClass, ratio));
        const auto size = encodeBody({{}, some, {}}, encodeFrame(some)).size() + sizeLength;
        if (size <= sizeClass)
            best = std::max(best, some.size());
        if (some.size() == items.size())
            break;
        const auto cost =
            std::transform_reduce(some.begin(), some.end(), qsizetype(0), std::plus<>(), costOf);
        ratio = 1.01 * double(size - overhead) / double(cost);
    }
    return best;
}

} // namespace rp3
