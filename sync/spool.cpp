// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/spool.h"

#include "crypto/sodium.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/settings.h"
#include "sync/protocol/batchwire.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/receipt.h"

#include <QtEndian>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// Coded parts shrink to about a third: so many bytes are looked at to fill a batch.
constexpr qsizetype expectedCompression = 3;

QList<Item> itemsFrom(const QList<OutgoingItem> &outgoing)
{
    QList<Item> items;
    items.reserve(outgoing.size());
    for (const auto &item : outgoing)
        items.append({item.entry, item.part, item.bytes, leafOf(item.entry, item.part, item.digest)});
    return items;
}

[[nodiscard]] Result<Dispatch> dispatchOf(const Batch &batch)
{
    auto wire = encodeBatch(batch);
    if (!wire)
        return failAs(wire);
    auto items = batch.items;
    for (auto &item : items)
        item.withdraw();
    return Dispatch{batch.header.n, batchHashOf(batch), *std::move(wire), items};
}

QByteArray encodeCursor(const FeedCursor &cursor)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(quint64(cursor.position), bytes.data());
    return bytes + cursor.hash.toByteArray();
}

/// Keeps what the province decided for all its rooms, if that is what the item says.
[[nodiscard]] Result<void> keepDecided(const FeedItem &item, Feed &feed)
{
    if (const auto numbers = warningNumbersOf(item))
        return feed.keepNumbers(*numbers);
    if (const auto codes = retiredCodesOf(item))
        return feed.keepRetired(*codes);
    return {};
}

} // namespace

Spool::Spool(Room &room, const EnrolmentLetter &letter)
    : m_room(&room)
    , m_letter(&letter)
    , m_outbox(room.desk())
{
}

Result<std::optional<Dispatch>> Spool::next(qsizetype sizeClass, bool evenEmpty)
{
    auto transaction = m_room->begin();
    if (!transaction)
        return failAs(transaction);
    const auto unanswered = m_outbox.unanswered();
    if (!unanswered)
        return failAs(unanswered);
    auto dispatch = *unanswered ? again(**unanswered) : cut(sizeClass, evenEmpty);
    if (!dispatch)
        return dispatch;
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return dispatch;
}

Result<std::optional<Dispatch>> Spool::again(const CutBatch &cut)
{
    const auto header = decodeHeader(cut.header, cut.items.size());
    if (!header)
        return failAs(header);
    const auto signature = crypto::Signature::fromBytes(cut.signature);
    auto dispatch = dispatchOf({*header, itemsFrom(cut.items), signature.value_or(crypto::Signature())});
    if (!dispatch)
        return failAs(dispatch);
    if (dispatch->hash.toByteArray() != cut.hash)
        return fail(ErrorKind::Corrupt, u"batch"_s);
    return *std::move(dispatch);
}

Result<std::optional<Dispatch>> Spool::cut(qsizetype sizeClass, bool evenEmpty)
{
    // What she agreed to before this PC knew the province is due as well.
    if (const auto handed = Effects(m_room->desk(), m_room->writer()).handOwedKeys(); !handed)
        return failAs(handed);
    const auto items = choose(sizeClass);
    if (!items)
        return failAs(items);
    if (items->isEmpty() && !evenEmpty)
        return std::nullopt;
    auto dispatch = keep(items->first(countThatFits(itemsFrom(*items), sizeClass)));
    if (!dispatch)
        return failAs(dispatch);
    return *std::move(dispatch);
}

Result<QList<OutgoingItem>> Spool::choose(qsizetype sizeClass)
{
    for (;;) {
        auto chosen = m_outbox.choose(sizeClass * expectedCompression);
        if (!chosen)
            return chosen;
        const auto tooLong = std::ranges::stable_partition(
            *chosen, [](const OutgoingItem &item) { return item.bytes.size() <= maximumItemSize; });
        for (const auto &item : tooLong) {
            if (const auto aside = m_outbox.setAside(item); !aside)
                return failAs(aside);
        }
        const bool areAllTooLong = !chosen->isEmpty() && tooLong.begin() == chosen->begin();
        chosen->erase(tooLong.begin(), tooLong.end());
        if (!areAllTooLong)
            return chosen->first(std::min(chosen->size(), Batch::maximumItems));
    }
}

Result<BatchHeader> Spool::nextHeader(const AnchorSalt &salt)
{
    const auto last = m_outbox.last();
    if (!last)
        return failAs(last);
    const auto &desk = m_room->desk();
    m_room->writer().closeHead();
    const auto head = EntryTable(*desk.database).lastHead(desk.pc->id);
    if (!head)
        return failAs(head);
    const auto link = *head ? (*head)->link : Link();
    const auto previous = BatchHash::fromBytes(last->hash);
    if (last->number > 0 && !previous)
        return fail(ErrorKind::Corrupt, u"batch hash"_s);
    return BatchHeader{
        m_letter->province,  desk.post, desk.pc->id, last->number + 1, previous.value_or(BatchHash()),
        anchorOf(salt, link)};
}

Result<Dispatch> Spool::keep(const QList<OutgoingItem> &items)
{
    const auto salt = crypto::randomBytes<32>();
    const auto header = nextHeader(salt);
    if (!header)
        return failAs(header);
    const auto batch = signBatch(*header, itemsFrom(items), m_room->desk().pc->signing);
    auto dispatch = dispatchOf(batch);
    if (!dispatch)
        return dispatch;
    const CutBatch cut{header->n,
                       encodeHeader(*header, items.size()),
                       dispatch->hash.toByteArray(),
                       batch.signature.toByteArray(),
                       QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size())),
                       items};
    if (const auto kept = m_outbox.keep(cut); !kept)
        return failAs(kept);
    return dispatch;
}

Result<void> Spool::acknowledge(const Dispatch &dispatch, QByteArrayView receipt)
{
    const auto opened = openReceipt(receipt, m_letter->gatewayKey);
    if (!opened)
        return failAs(opened);
    if (opened->province != m_letter->province || opened->device != m_room->desk().pc->id
        || opened->n != dispatch.n || opened->batch != dispatch.hash)
        return fail(ErrorKind::Rejected, u"receipt of another batch"_s);
    QList<bool> accepted;
    for (int i = 0; i < int(dispatch.items.size()); ++i)
        accepted.append(opened->verdictOf(i).status != ItemStatus::Quarantined);
    auto transaction = m_room->begin();
    if (!transaction)
        return failAs(transaction);
    if (const auto kept = m_outbox.acknowledge(dispatch.n, receipt, accepted); !kept)
        return kept;
    if (const auto noted = m_room->noteSignedDay(opened->day); !noted)
        return noted;
    return transaction->commit();
}

Result<void> Spool::rewind(const Problem &gap)
{
    const auto last = m_outbox.last();
    if (!last)
        return failAs(last);
    const auto expected = gap.expected.value_or(0);
    if (expected < 1 || expected > last->number)
        return fail(ErrorKind::Conflict, u"gap"_s);
    const auto before =
        expected == 1 ? Result<QByteArray>(BatchHash().toByteArray()) : m_outbox.hashOf(expected - 1);
    if (!before)
        return failAs(before);
    if (gap.head.value_or(BatchHash()).toByteArray() != *before)
        return fail(ErrorKind::Conflict, u"fork"_s);
    auto transaction = m_room->begin();
    if (!transaction)
        return failAs(transaction);
    if (const auto rewound = m_outbox.rewind(expected); !rewound)
        return rewound;
    return transaction->commit();
}

Result<FeedCursor> Spool::feedCursor()
{
    const auto bytes = Settings(*m_room->desk().database).value(Setting::FeedCursor);
    if (!bytes)
        return failAs(bytes);
    if (bytes->isEmpty())
        return FeedCursor();
    const auto hash = FeedHash::fromBytes(bytes->mid(8));
    if (!hash)
        return fail(ErrorKind::Corrupt, u"feed cursor"_s);
    return FeedCursor{qFromBigEndian<quint64>(bytes->constData()), *hash};
}

Result<FeedStep> Spool::takePage(QByteArrayView wire)
{
    const auto page = decodePage(wire);
    if (!page)
        return failAs(page);
    auto cursor = feedCursor();
    if (!cursor)
        return failAs(cursor);
    const FeedSource source{m_letter->province, m_room->desk().post, m_letter->gatewayKey};
    const auto items = openPage(*page, source, *cursor);
    if (!items)
        return failAs(items);
    auto transaction = m_room->begin();
    if (!transaction)
        return failAs(transaction);
    FeedStep step{items->isEmpty() || cursor->position >= page->head, 0};
    Feed feed(*m_room->desk().database);
    for (qsizetype i = 0; i < items->size(); ++i) {
        const auto notice = statusNoticeOf((*items)[i]);
        const auto answer = notice ? ProvinceAnswer{notice->record, notice->code, notice->day}
                                   : ProvinceAnswer{{}, {}, Day(0)};
        step.answers += notice ? 1 : 0;
        if (const auto kept = feed.keep((*items)[i].position, answer, page->items[i]); !kept)
            return failAs(kept);
        if (const auto kept = keepDecided((*items)[i], feed); !kept)
            return failAs(kept);
    }
    if (const auto moved = Settings(*m_room->desk().database).set(Setting::FeedCursor, encodeCursor(*cursor));
        !moved)
        return failAs(moved);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return step;
}

Result<void> Spool::noteExchange(Instant at)
{
    return Settings(*m_room->desk().database)
        .set(Setting::LastExchange, QByteArray::number(qlonglong(at.msecsSinceEpoch())));
}

Result<Instant> Spool::lastExchange()
{
    const auto text = Settings(*m_room->desk().database).value(Setting::LastExchange);
    if (!text)
        return failAs(text);
    return text->isEmpty() ? Instant() : Instant(text->toLongLong());
}

} // namespace rp3
