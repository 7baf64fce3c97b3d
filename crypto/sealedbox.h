// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace rp3::crypto {

// crypto_box_seal: secrecy without a sender. A box does not say to whom it is sealed, and proves nothing
// about who sealed it: what it says is believed only if something signed outside agrees.

/// How many bytes a box is longer than its content, whoever it is for.
inline constexpr qsizetype sealedBoxOverhead = 48;

/// `Invalid` if `recipient` is not a usable public key (a point of small order).
[[nodiscard]] Result<QByteArray> sealBox(const BoxPublicKey &recipient, QByteArrayView content);

/// `Corrupt` if the box is too short to be one; `WrongKey` if it is for somebody else or was changed.
[[nodiscard]] Result<QByteArray> openBox(const BoxKeyPair &recipient, QByteArrayView box);

/// Like `openBox`, into memory of the caller's choice: secret memory for keys. `Corrupt` also if the content
/// has another length than `content`, which is undefined after a failure.
[[nodiscard]] Result<void> openBoxInto(std::span<std::uint8_t> content, const BoxKeyPair &recipient,
                                       QByteArrayView box);

} // namespace rp3::crypto
