// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>

namespace rp3 {

/// The longest text of a part, before compression. A form's limits keep well below it.
inline constexpr qsizetype maximumPlaintextSize = 1024 * 1024;

// Each plaintext is compressed alone, with the public dictionary of the format version (journal/dictionary):
// two women's words never share a window, so that lengths tell nothing about one by the other.

[[nodiscard]] QByteArray compress(QByteArrayView plaintext);

/// `Corrupt` if `bytes` is no frame, or would grow beyond `maximumPlaintextSize`.
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView bytes);

} // namespace rp3
