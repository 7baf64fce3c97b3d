// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/argon2id.h"
#include "crypto/boxkeypair.h"
#include "domain/base/id.h"
#include "domain/base/label.h"
#include "domain/base/result.h"

#include <QList>
#include <QString>

namespace rp3 {

/// Somebody of the room to whom a worker can write, as the kiosk knows her.
struct PublishedMember {
    RecordId staff;
    QString name;
    QString alsoKnownAs; ///< Other names that workers may type, separated by commas.
    crypto::BoxPublicKey boxKey;
    QList<RecordId> tiedTo; ///< Superiors and relatives among staff: a conflict travels along these.

    friend bool operator==(const PublishedMember &, const PublishedMember &) = default;
};

/// All that the kiosk knows: public keys, and whom to call. It lies in clear beside the vault, because a
/// complaint can be left while everything is locked; every unlock compares it with the vault.
struct PublishedKeys {
    PostId post;
    Label postCode;
    QString postName;
    QString phone; ///< Whom a worker calls if nobody here should read her.
    crypto::Argon2Salt receiptSalt{}; ///< See `receiptKeyPair`.
    QList<PublishedMember> members; ///< Attested by a second person, in the order of their ids.
    std::optional<crypto::BoxPublicKey> province; ///< The team key of the enrolment letter.

    friend bool operator==(const PublishedKeys &, const PublishedKeys &) = default;
};

/// Reads `room.public` of a vault's folder. `NotFound` before set-up, `Corrupt` if it is damaged, `TooNew`.
[[nodiscard]] Result<PublishedKeys> readPublishedKeys(const QString &folder);

/// Puts it in place, whole or not at all.
[[nodiscard]] Result<void> writePublishedKeys(const QString &folder, const PublishedKeys &keys);

} // namespace rp3
