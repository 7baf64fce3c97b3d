// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/result.h"

#include <QByteArray>

class QIODevice;

namespace rp3::crypto {

// libsodium's secretstream (XChaCha20-Poly1305), in chunks, so that a file of any size takes little memory.
// Every chunk depends on all before it, and only the last one is marked as the last: what was cut off, put in
// another order, lengthened or changed does not open.

/// The key of one file, and of no other: a file put in the place of another one does not open either.
using FileKey = Secret<struct FileKeyTag, 32>;

/// Bytes of a file that are sealed at once. The last chunk is shorter, if need be empty.
inline constexpr qsizetype fileChunkSize = 65'536;

/// What went through a stream, before it was sealed or after it was opened.
struct Streamed {
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const Streamed &, const Streamed &) = default;
};

/// How many bytes a file of `size` bytes takes once it is sealed.
[[nodiscard]] qint64 sealedFileSize(qint64 size);

/// Reads `plain` to its end and writes it sealed. `Invalid` if there are more than `limit` bytes, `Full` if
/// they could not be written, `Internal` if they could not be read.
[[nodiscard]] Result<Streamed> sealStream(QIODevice &plain, QIODevice &sealed, KeyView key, qint64 limit);

/// Opens what `sealStream` wrote. `Corrupt` if it is not what was sealed under this key, which may show only
/// at its end: what was written to `plain` until then must be thrown away. Else as `sealStream`.
[[nodiscard]] Result<Streamed> openStream(QIODevice &sealed, QIODevice &plain, KeyView key, qint64 limit);

} // namespace rp3::crypto
