// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/outbox.h"
#include "storage/room.h"
#include "sync/protocol/batch.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/letter.h"
#include "sync/protocol/problem.h"

#include <QByteArray>

namespace rp3 {

/// A batch that may be given to a socket: the vault has it already.
struct Dispatch {
    std::uint64_t n = 0;
    BatchHash hash;
    QByteArray wire;
    QList<Item> items; ///< In the order of their leaves; without their bytes.
};

/// What came of a page of the feed.
struct FeedStep {
    bool isAtEnd = false; ///< There is nothing more to fetch.
    int answers = 0; ///< About records of this room.
};

/// The courier's side of the vault: what goes out, and what came of it. Every call is one transaction. Only
/// for the thread of the database.
class Spool final {
public:
    /// Both must outlive it.
    Spool(Room &room, const EnrolmentLetter &letter);

    /// The batch to send next: the one that was attempted before, or else a new one of at most `sizeClass`
    /// bytes. If nothing may leave, nothing; or a batch without items if `evenEmpty`: it anchors the journal,
    /// and on the wire it looks like the others.
    [[nodiscard]] Result<std::optional<Dispatch>> next(qsizetype sizeClass, bool evenEmpty);

    /// Believes a receipt if the gateway signed it for exactly this batch, else `Rejected`.
    [[nodiscard]] Result<void> acknowledge(const Dispatch &dispatch, QByteArrayView receipt);

    /// The province misses batches: after `Gap`. `Conflict` if what it has is not what was sent: nobody but a
    /// person can tell which is right.
    [[nodiscard]] Result<void> rewind(const Problem &gap);

    /// How far the feed was read.
    [[nodiscard]] Result<FeedCursor> feedCursor();

    /// Keeps a page of the feed. Errors as `openPage`: then nothing is kept.
    [[nodiscard]] Result<FeedStep> takePage(QByteArrayView wire);

    /// Notes when the room last heard all there is.
    [[nodiscard]] Result<void> noteExchange(Instant at);

    /// Null before the first.
    [[nodiscard]] Result<Instant> lastExchange();

private:
    [[nodiscard]] Result<std::optional<Dispatch>> again(const CutBatch &cut);
    [[nodiscard]] Result<std::optional<Dispatch>> cut(qsizetype sizeClass, bool evenEmpty);
    [[nodiscard]] Result<QList<OutgoingItem>> choose(qsizetype sizeClass);
    [[nodiscard]] Result<Dispatch> keep(const QList<OutgoingItem> &items);
    [[nodiscard]] Result<BatchHeader> nextHeader(const AnchorSalt &salt);

    Room *m_room;
    const EnrolmentLetter *m_letter;
    Outbox m_outbox;
};

} // namespace rp3
