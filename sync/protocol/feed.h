// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/codes/code.h"
#include "domain/rules/retiredcodes.h"
#include "domain/rules/warningnumbers.h"
#include "sync/protocol/protocol.h"

#include <QList>

namespace rp3 {

/// Names a feed item by everything before it.
using FeedHash = Id<struct FeedHashTag, 32>;

/// What a feed item says. The numbers are part of the format.
enum class FeedKind : std::uint8_t {
    Status = 1, ///< A `StatusNotice`.
    WarningNumbers = 2, ///< Every number of early warning that the province decided.
    RetiredCodes = 3, ///< Every code that the province retired.
};

/// One item on its way down, from the province to all PCs of a post.
///
/// A post's feed is counted without gaps and chained, so that a missing, exchanged or taken back item is
/// noticed. Kinds that this version does not know are kept and counted.
struct FeedItem {
    ProvinceId province;
    PostId post;
    std::uint64_t position = 1; ///< 1, 2, 3 … per post
    FeedHash previous; ///< Of the item before; null for the first.
    std::uint8_t kind = 0; ///< See `FeedKind`.
    QByteArray body; ///< Canonical CBOR, by kind.

    friend bool operator==(const FeedItem &, const FeedItem &) = default;
};

/// The province did something about a record it received: it took a case over, it answered a referral.
struct StatusNotice {
    RecordId record; ///< The case, or whatever it is about.
    Code code; ///< Of list `referral_outcome`.
    Day day; ///< When; as exact as the province says.

    friend bool operator==(const StatusNotice &, const StatusNotice &) = default;
};

/// CBOR [record, code, day].
[[nodiscard]] QByteArray bodyOf(const StatusNotice &notice);

/// Nothing if the item is of another kind, or malformed.
[[nodiscard]] std::optional<StatusNotice> statusNoticeOf(const FeedItem &item);

/// CBOR [[rule, name, value] …]. All that the province decided: an item takes the place of those before it.
[[nodiscard]] QByteArray bodyOf(const QList<WarningNumber> &numbers);

/// Nothing if the item is of another kind, or malformed.
[[nodiscard]] std::optional<QList<WarningNumber>> warningNumbersOf(const FeedItem &item);

/// CBOR [[list, code] …]. All that are retired: an item takes the place of those before it.
[[nodiscard]] QByteArray bodyOf(const QList<RetiredCode> &codes);

/// Nothing if the item is of another kind, or malformed.
[[nodiscard]] std::optional<QList<RetiredCode>> retiredCodesOf(const FeedItem &item);

/// A `SignedMessage` with label "rp3 feed" over CBOR [version, province, post, position, previous, kind,
/// body].
[[nodiscard]] QByteArray signFeedItem(const FeedItem &item, const crypto::SigningKeyPair &gateway);

/// BLAKE2b-256("rp3 feed" ‖ the signed bytes, without the signature).
[[nodiscard]] FeedHash feedHashOf(const FeedItem &item);

/// How far a reader has come in a feed. At the start: 0 and null.
struct FeedCursor {
    std::uint64_t position = 0;
    FeedHash hash;

    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

/// A piece of a feed, as the province answers.
struct FeedPage {
    std::uint64_t head = 0; ///< The feed's last position, so that the reader knows whether there is more.
    QList<QByteArray> items; ///< As `signFeedItem` made them.

    friend bool operator==(const FeedPage &, const FeedPage &) = default;
};

/// CBOR [version, head, [item …]].
[[nodiscard]] QByteArray encodePage(const FeedPage &page);
[[nodiscard]] Result<FeedPage> decodePage(QByteArrayView wire);

/// Whose feed it must be.
struct FeedSource {
    ProvinceId province;
    PostId post;
    crypto::VerifyKey gateway;
};

/// Opens the items of `page`, which must follow `cursor` without a gap, and moves `cursor` behind the last.
/// On failure it stays where it was. `Rejected`: not signed by this gateway, or for another post. `Conflict`:
/// signed, but the feed is not the one that was read before (it was restored, or somebody lies). `Corrupt`;
/// `TooNew`.
[[nodiscard]] Result<QList<FeedItem>> openPage(const FeedPage &page, const FeedSource &source,
                                               FeedCursor &cursor);

} // namespace rp3
