// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/feedbook.h"

namespace rp3::gateway {

namespace {

constexpr int itemsPerPage = 64;

[[nodiscard]] Result<FeedCursor> lockFeed(Database &database, const PostId &post)
{
    const auto made = database.query(
        "INSERT INTO feed (post, head, hash) VALUES ($1::bytea, 0, $2::bytea) ON CONFLICT DO NOTHING",
        Parameters().bytes(post.view()).bytes(FeedHash().view()));
    if (!made)
        return failAs(made);
    const auto rows = database.query("SELECT head, hash FROM feed WHERE post = $1::bytea FOR UPDATE",
                                     Parameters().bytes(post.view()));
    if (!rows)
        return failAs(rows);
    return FeedCursor{std::uint64_t(rows->integer(0, 0)), rows->id<FeedHash>(0, 1)};
}

} // namespace

Result<FeedItem> appendToFeed(Database &database, const Identity &identity, const FeedEntry &entry, Day today)
{
    const auto head = lockFeed(database, entry.post);
    if (!head)
        return failAs(head);
    const FeedItem item{identity.province,        entry.post, head->position + 1, head->hash,
                        std::uint8_t(entry.kind), entry.body};
    const auto kept = database.query(
        "WITH head AS (UPDATE feed SET head = $2::int8, hash = $3::bytea WHERE post = $1::bytea)"
        " INSERT INTO feed_item (post, position, bytes, made)"
        " VALUES ($1::bytea, $2::int8, $4::bytea, day_of($5::int8))",
        Parameters()
            .bytes(entry.post.view())
            .integer(std::int64_t(item.position))
            .bytes(feedHashOf(item).view())
            .bytes(signFeedItem(item, identity.signing))
            .integer(today.daysSinceEpoch()));
    if (!kept)
        return failAs(kept);
    return item;
}

Result<FeedPage> readFeed(Database &database, const PostId &post, std::uint64_t after)
{
    const auto rows =
        database.query("SELECT i.bytes, f.head FROM feed f LEFT JOIN LATERAL"
                       " (SELECT bytes, position FROM feed_item WHERE post = f.post AND position > $2::int8"
                       " ORDER BY position LIMIT $3::int8) i ON true"
                       " WHERE f.post = $1::bytea ORDER BY i.position",
                       Parameters().bytes(post.view()).integer(std::int64_t(after)).integer(itemsPerPage));
    if (!rows)
        return failAs(rows);
    FeedPage page;
    qsizetype size = 0;
    for (int i = 0; i < rows->size(); ++i) {
        page.head = std::uint64_t(rows->integer(i, 1));
        if (rows->isNull(i, 0))
            break;
        auto bytes = rows->bytes(i, 0);
        size += bytes.size() + 4;
        if (size > maximumMessageSize - 64)
            break;
        page.items.append(std::move(bytes));
    }
    return page;
}

} // namespace rp3::gateway
