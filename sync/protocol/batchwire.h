// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "sync/protocol/batch.h"

#include <array>
#include <span>

namespace rp3 {

/// A batch is padded with zeros to one of these sizes, so that its length tells little. The bytes are the
/// same on the network and on a stick.
inline constexpr std::array<qsizetype, 3> batchSizeClasses{4 * 1024, 16 * 1024, 64 * 1024};

/// The wire bytes: u32be size ‖ CBOR [header, signature, frame, [item …]] ‖ zeros.
///
/// `frame` is one zstd frame of CBOR [coded bytes …]. An item is null (the next coded part of the frame),
/// [entry, part, sealed bytes], or [entry, part, null, leaf] if it was withdrawn. `entry` is the number
/// in the frame of the entry's coded part, if that came earlier in this batch, or else the id itself.
///
/// `Full` if it does not fit into the greatest size class: cut it smaller.
[[nodiscard]] Result<QByteArray> encodeBatch(const Batch &batch);

/// Reads wire bytes, whoever sent them: bounded in time and memory. `TooNew` for a later format; `Corrupt`
/// for anything that `encodeBatch` would not make. Recomputes entry ids and leaves; the signature is checked
/// by `verify`.
[[nodiscard]] Result<Batch> decodeBatch(QByteArrayView wire);

/// How many of the first `items` fit into a batch of at most `sizeClass` bytes. At least one if there are
/// any: an item that fits into no batch makes `encodeBatch` fail, and is the caller's to set aside.
[[nodiscard]] qsizetype countThatFits(const QList<Item> &items, qsizetype sizeClass);

} // namespace rp3
