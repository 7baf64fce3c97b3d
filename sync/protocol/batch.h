// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/result.h"
#include "journal/chain.h"
#include "sync/protocol/item.h"
#include "sync/protocol/protocol.h"

#include <QList>

#include <array>

namespace rp3 {

/// Binds a batch to this PC's journal without telling how long that is: see `anchorOf`.
using Anchor = Id<struct AnchorTag, 32>;

/// Stays in the room and in its backups: showing it, the room can prove that its journal was not changed.
using AnchorSalt = std::array<std::uint8_t, 32>;

/// BLAKE2b-256("rp3 anchor" ‖ salt ‖ this PC's link when the batch is cut).
[[nodiscard]] Anchor anchorOf(const AnchorSalt &salt, const Link &link);

/// What is said once for all items of a batch.
struct BatchHeader {
    ProvinceId province;
    PostId post;
    DeviceId device;
    std::uint64_t n = 1; ///< 1, 2, 3 … per PC; the province takes them in this order.
    BatchHash previous; ///< Of batch n - 1; null for the first.
    Anchor anchor;

    friend bool operator==(const BatchHeader &, const BatchHeader &) = default;
};

/// The unit on the wire: some items of one PC, chained to the batch before, signed.
///
/// It is attempted once one byte was given to a socket or a stick; from then header, leaves and signature are
/// frozen, and only `Item::withdraw` may change it. A batch without items is valid: it anchors, and hides
/// that there is nothing to say.
struct Batch {
    BatchHeader header;
    QList<Item> items; ///< At most `maximumItems`.
    crypto::Signature signature; ///< Over the batch hash, by the PC's device key.

    static constexpr qsizetype maximumItems = 4096;

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// CBOR [version, province, post, device, n, previous, count, anchor].
[[nodiscard]] QByteArray encodeHeader(const BatchHeader &header, qsizetype count);

/// The header that `encodeHeader` wrote for `count` items. `TooNew`; `Corrupt`.
[[nodiscard]] Result<BatchHeader> decodeHeader(QByteArrayView bytes, qsizetype count);

/// BLAKE2b-256("rp3 batch" ‖ header ‖ leaves). Equal whether or not items were withdrawn.
[[nodiscard]] BatchHash batchHashOf(const BatchHeader &header, const QList<Item> &items);

[[nodiscard]] inline BatchHash batchHashOf(const Batch &batch)
{
    return batchHashOf(batch.header, batch.items);
}

[[nodiscard]] Batch signBatch(const BatchHeader &header, QList<Item> items,
                              const crypto::SigningKeyPair &device);

/// Whether the PC with this device key signed exactly this header and these leaves.
[[nodiscard]] bool verify(const Batch &batch, const crypto::VerifyKey &device);

} // namespace rp3
