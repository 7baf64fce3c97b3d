// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "domain/base/clock.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/letter.h"

namespace rp3::gateway {

/// What the provincial office does by itself, logged in as rp3_office. Not for the network.
class Office final {
public:
    Office(Database &database, const Clock &clock);

    /// Adds the post if it is new, and makes a code for one more of its PCs, good for `validity`. `letter`
    /// says everything but code, post and expiry, and comes back complete. `Invalid` if `post` is no post
    /// code.
    [[nodiscard]] Result<EnrolmentLetter> addPost(EnrolmentLetter letter, const Label &post,
                                                  std::chrono::seconds validity);

    struct Device {
        DeviceId id;
        Label post;
        QString fingerprint; ///< To be compared with what the PC shows.
        std::uint64_t batches = 0;
        bool isRevoked = false;
    };

    /// Every PC that ever enrolled. `letter` as in `addPost`.
    [[nodiscard]] Result<QList<Device>> devices(const EnrolmentLetter &letter);

    /// Answers this PC no more. `NotFound`.
    [[nodiscard]] Result<void> revoke(const DeviceId &device);

    /// Tells the post of the case that the province took it over. `NotFound` if no shared case has this
    /// number.
    [[nodiscard]] Result<FeedItem> accept(const Identity &identity, const Label &caseNumber);

    /// Decides a number of early warning: it holds in every room that hears of it. `Invalid` if there is no
    /// such number, or it is out of its range (`WarningNumbers::take`).
    [[nodiscard]] Result<void> decide(const WarningNumber &number);

    /// Tells every post that enrolled all the numbers that were decided; how many posts.
    [[nodiscard]] Result<int> tellWarningNumbers(const Identity &identity);

    /// Retires a code of a list: it is offered no more in every room that hears of it. `Invalid` if there is
    /// no such code, or a rule needs it (`RetiredCodes::take`).
    [[nodiscard]] Result<void> retire(const RetiredCode &code);

    /// Brings a retired code back. `NotFound` if it is not retired.
    [[nodiscard]] Result<void> bringBack(const RetiredCode &code);

    /// Tells every post that enrolled all the codes that are retired; how many posts.
    [[nodiscard]] Result<int> tellRetiredCodes(const Identity &identity);

    /// Opens the identity part of an entry with the team's secret, by the `key` entry that hands its
    /// dossier's key to the team: JSON as `recordsJson`. `NotFound` if the part is not here; `Locked` if
    /// nobody handed the key over.
    [[nodiscard]] Result<QByteArray> openIdentity(const crypto::BoxKeyPair &team, const EntryId &entry);

private:
    /// Puts the same item into the feed of every post that enrolled; how many posts. In a transaction.
    [[nodiscard]] Result<int> tellPosts(const Identity &identity, FeedKind kind, const QByteArray &body);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace rp3::gateway
