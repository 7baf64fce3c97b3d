// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/id.h"

#include <QByteArrayView>

namespace rp3::crypto {

/// Proves that somebody with the key wrote these bytes: BLAKE2b-256 (RFC 7693), keyed. Compare with
/// `equalInConstantTime`.
using Mac = Id<struct MacTag, 32>;

/// `content` begins with a label that says what for, as for every hash.
[[nodiscard]] Mac macOf(KeyView key, QByteArrayView content);

} // namespace rp3::crypto
