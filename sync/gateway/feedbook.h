// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"
#include "sync/protocol/feed.h"

namespace rp3::gateway {

/// What one item of a feed will say.
struct FeedEntry {
    PostId post;
    FeedKind kind = FeedKind::Status;
    QByteArray body;
};

/// Puts an item at the end of a post's feed, in the running transaction: counted and chained under the lock
/// of the feed's row, so that no reader ever sees a gap.
[[nodiscard]] Result<FeedItem> appendToFeed(Database &database, const Identity &identity,
                                            const FeedEntry &entry, Day today);

/// The items of a post's feed behind `after`, as many as one answer holds.
[[nodiscard]] Result<FeedPage> readFeed(Database &database, const PostId &post, std::uint64_t after);

} // namespace rp3::gateway
