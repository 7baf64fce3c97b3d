// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/feed.h"

#include "domain/fields/valuetype.h"
#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"
#include "sync/protocol/signedmessage.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView label("rp3 feed");
constexpr qsizetype maximumItems = 1024;

QByteArray encode(const FeedItem &item)
{
    return CborWriter()
        .array(7)
        .integer(protocolVersion)
        .bytes(item.province.view())
        .bytes(item.post.view())
        .integer(std::int64_t(item.position))
        .bytes(item.previous.view())
        .integer(item.kind)
        .bytes(item.body)
        .end()
        .result();
}

[[nodiscard]] Result<FeedItem> decodeItem(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value)
        return failAs(value);
    if (value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"feed item"_s);
    ArrayReader array(*value);
    FeedItem item;
    const auto version = array.number();
    item.province = array.id<ProvinceId>();
    item.post = array.id<PostId>();
    item.position = std::uint64_t(array.number());
    item.previous = array.id<FeedHash>();
    item.kind = std::uint8_t(array.number(255));
    item.body = array.bytes(maximumMessageSize);
    if (!array.isWhole() || version != protocolVersion || encode(item) != bytes)
        return fail(ErrorKind::Corrupt, u"feed item"_s);
    return item;
}

[[nodiscard]] Result<FeedItem> openItem(QByteArrayView wire, const FeedSource &source)
{
    const auto message = SignedMessage::decode(wire);
    if (!message)
        return failAs(message);
    if (!isSignedBy(source.gateway, label, *message))
        return fail(ErrorKind::Rejected, u"feed signature"_s);
    auto item = decodeItem(message->bytes);
    if (item && (item->province != source.province || item->post != source.post))
        return fail(ErrorKind::Rejected, u"feed of another post"_s);
    return item;
}

} // namespace

QByteArray bodyOf(const StatusNotice &notice)
{
    return CborWriter()
        .array(3)
        .bytes(notice.record.view())
        .value(notice.code.toString())
        .integer(notice.day.daysSinceEpoch())
        .end()
        .result();
}

std::optional<StatusNotice> statusNoticeOf(const FeedItem &item)
{
    const auto value = readCbor(item.body);
    if (item.kind != std::uint8_t(FeedKind::Status) || !value)
        return std::nullopt;
    ArrayReader array(*value);
    StatusNotice notice;
    notice.record = array.id<RecordId>();
    const auto code = Code::parse(array.text(Code::maxLength));
    notice.day = Day(array.integer());
    if (!array.isWhole() || !code)
        return std::nullopt;
    notice.code = *code;
    return bodyOf(notice) == item.body ? std::optional(notice) : std::nullopt;
}

QByteArray bodyOf(const QList<WarningNumber> &numbers)
{
    CborWriter cbor;
    cbor.array(std::uint64_t(numbers.size()));
    for (const auto &number : numbers)
        cbor.array(3).value(number.rule.toString()).value(number.name.toString()).integer(number.value).end();
    return cbor.end().result();
}

std::optional<QList<WarningNumber>> warningNumbersOf(const FeedItem &item)
{
    const auto value = readCbor(item.body);
    if (item.kind != std::uint8_t(FeedKind::WarningNumbers) || !value || !value->isArray())
        return std::nullopt;
    QList<WarningNumber> numbers;
    const auto rows = value->toArray();
    for (const auto &row : rows) {
        ArrayReader array(row);
        const auto rule = Code::parse(array.text(Code::maxLength));
        const auto name = Code::parse(array.text(Code::maxLength));
        const auto number = array.integer();
        if (!array.isWhole() || !rule || !name || numbers.size() >= maximumItems)
            return std::nullopt;
        numbers.append({*rule, *name, number});
    }
    return bodyOf(numbers) == item.body ? std::optional(numbers) : std::nullopt;
}

QByteArray bodyOf(const QList<RetiredCode> &codes)
{
    CborWriter cbor;
    cbor.array(std::uint64_t(codes.size()));
    for (const auto &retired : codes)
        cbor.array(2).value(retired.list.toString()).value(retired.code.toString()).end();
    return cbor.end().result();
}

std::optional<QList<RetiredCode>> retiredCodesOf(const FeedItem &item)
{
    const auto value = readCbor(item.body);
    if (item.kind != std::uint8_t(FeedKind::RetiredCodes) || !value || !value->isArray())
        return std::nullopt;
    QList<RetiredCode> codes;
    const auto rows = value->toArray();
    for (const auto &row : rows) {
        ArrayReader array(row);
        const auto list = Code::parse(array.text(Code::maxLength));
        const auto code = Code::parse(array.text(Code::maxLength));
        if (!array.isWhole() || !list || !code || codes.size() >= maximumItems)
            return std::nullopt;
        codes.append({*list, *code});
    }
    return bodyOf(codes) == item.body ? std::optional(codes) : std::nullopt;
}

QByteArray signFeedItem(const FeedItem &item, const crypto::SigningKeyPair &gateway)
{
    return signMessage(label, encode(item), gateway).encoded();
}

FeedHash feedHashOf(const FeedItem &item)
{
    return FeedHash(crypto::Blake2b256(label).add(encode(item)).finish());
}

QByteArray encodePage(const FeedPage &page)
{
    CborWriter cbor;
    cbor.array(3).integer(protocolVersion).integer(std::int64_t(page.head));
    cbor.array(std::size_t(page.items.size()));
    for (const auto &item : page.items)
        cbor.bytes(item);
    return cbor.end().end().result();
}

Result<FeedPage> decodePage(QByteArrayView wire)
{
    const auto value = readCbor(wire);
    if (!value)
        return failAs(value);
    if (value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"feed page"_s);
    ArrayReader array(*value);
    FeedPage page;
    const auto version = array.number();
    page.head = std::uint64_t(array.number());
    const auto items = array.array(maximumItems);
    for (const auto &item : items)
        page.items.append(item.toByteArray());
    if (!array.isWhole() || version != protocolVersion || encodePage(page) != wire)
        return fail(ErrorKind::Corrupt, u"feed page"_s);
    return page;
}

Result<QList<FeedItem>> openPage(const FeedPage &page, const FeedSource &source, FeedCursor &cursor)
{
    QList<FeedItem> items;
    auto next = cursor;
    for (const auto &wire : page.items) {
        auto item = openItem(wire, source);
        if (!item)
            return failAs(item);
        if (item->position != next.position + 1)
            return fail(ErrorKind::Corrupt, u"feed gap"_s);
        if (item->previous != next.hash)
            return fail(ErrorKind::Conflict, u"feed chain"_s);
        next = {item->position, feedHashOf(*item)};
        items.append(*std::move(item));
    }
    if (page.head < next.position)
        return fail(ErrorKind::Conflict, u"feed head"_s);
    cursor = next;
    return items;
}

} // namespace rp3
