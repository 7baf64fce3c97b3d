// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "crypto/signing.h"

#include <QString>

namespace rp3::gateway {

// Keys of the province in files: one line of hexadecimal. Secret ones are readable by their owner only. Never
// written over: `Conflict` if the file exists. Reading: `NotFound`, or `Corrupt` if it holds no key.

[[nodiscard]] Result<void> writeSigningKey(const QString &path, const crypto::SigningKeyPair &pair);
[[nodiscard]] Result<crypto::SigningKeyPair> readSigningKey(const QString &path);

/// The secret half at `path`, the public half at `path` with `.pub` behind.
[[nodiscard]] Result<void> writeTeamKey(const QString &path, const crypto::BoxKeyPair &pair);
[[nodiscard]] Result<crypto::BoxKeyPair> readTeamKey(const QString &path);
[[nodiscard]] Result<crypto::BoxPublicKey> readTeamPublicKey(const QString &path);

} // namespace rp3::gateway
