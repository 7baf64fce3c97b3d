// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlite/database.h"

namespace rp3 {

/// What the vault remembers about itself, encrypted with everything else.
enum class Setting {
    FieldTables, ///< `projectionsFingerprint()` of the program that made the projections.
    Post, ///< `PostId`
    PostCode, ///< `JKT01`
    PcLetter, ///< The letter of this PC in case numbers.
    Device, ///< `DeviceId` of this PC
    DeviceSeed, ///< Ed25519 seed of this PC.
    TransportSeed, ///< Ed25519 seed that signs requests to the province.
    ReceiptSalt, ///< `crypto::Argon2Salt` of this post's receipt codes.
    ProvinceTeam, ///< The province's team key, `crypto::BoxPublicKey`.
    SlotGeneration, ///< The greatest generation of `vault.slots` seen.
    LastSignedDay, ///< The last day that the province signed, as decimal text.
    ProvinceLetter, ///< The enrolment letter that was accepted, as it was read.
    FeedCursor, ///< How far the province's feed was read: u64be position ‖ hash.
    LastExchange, ///< When the room last heard all there is from the province: milliseconds since 1970, text.
};

/// Reads and writes settings. Only for the thread of the database.
class Settings final {
public:
    explicit Settings(sqlite::Database &database)
        : m_database(&database)
    {
    }

    /// The value; empty if it was never set.
    [[nodiscard]] Result<QByteArray> value(Setting setting);

    [[nodiscard]] Result<void> set(Setting setting, QByteArrayView value);

private:
    sqlite::Database *m_database;
};

} // namespace rp3
