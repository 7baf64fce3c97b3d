// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/result.h"
#include "domain/base/time.h"
#include "sync/protocol/batch.h"

#include <QMap>

namespace rp3 {

/// What became of an item at the province. The numbers are part of the format.
enum class ItemStatus : std::uint8_t {
    Accepted = 0, ///< It is kept, or was kept before, or is withdrawn.
    Held = 1, ///< It is kept, and waits for something else to arrive.
    Quarantined = 2, ///< It is set aside for a person to look at; never thrown away in silence.
};

/// Why an item is not simply accepted. The numbers are part of the format.
enum class ItemReason : std::uint8_t {
    None = 0,
    AwaitsCoded = 1, ///< Held: its entry's coded part has not arrived.
    OtherBytes = 2, ///< Another item with other bytes stands under this entry and part.
    ForeignDossier = 3, ///< The dossier belongs to another post.
    Malformed = 4, ///< The coded part is not canonical, or breaks a rule of the journal.
    TooNew = 5, ///< Written in a format that this province cannot read yet.
    StoryRefused = 6, ///< A story part never leaves a room as such; the province kept its digest only.
};

struct ItemVerdict {
    ItemStatus status = ItemStatus::Accepted;
    ItemReason reason = ItemReason::None;

    friend bool operator==(const ItemVerdict &, const ItemVerdict &) = default;
};

/// The province's word that it has a batch, for good: it is signed only after the data is on its disk.
///
/// A batch that is sent again is answered with the receipt of the first time, byte by byte.
struct Receipt {
    ProvinceId province;
    DeviceId device;
    std::uint64_t n = 0;
    BatchHash batch;
    Day day; ///< UTC, of the first arrival: the last day the province is known to have signed.
    QMap<int, ItemVerdict> exceptions; ///< By the item's index in the batch; all others are accepted.

    [[nodiscard]] ItemVerdict verdictOf(int index) const { return exceptions.value(index); }

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The wire bytes: a `SignedMessage` with label "rp3 receipt" over
/// CBOR [version, province, device, n, batch, day, [[index, status, reason] …]].
[[nodiscard]] QByteArray signReceipt(const Receipt &receipt, const crypto::SigningKeyPair &gateway);

/// `Rejected` if the gateway with this key did not sign it; `TooNew`; `Corrupt`.
[[nodiscard]] Result<Receipt> openReceipt(QByteArrayView wire, const crypto::VerifyKey &gateway);

} // namespace rp3
