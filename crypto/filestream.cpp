// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/filestream.h"

#include <QIODevice>

#include <sodium.h>

namespace rp3::crypto {

static_assert(KeyView::extent == crypto_secretstream_xchacha20poly1305_KEYBYTES);

namespace {

using Size = unsigned long long; // libsodium's own

constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;

std::uint8_t *raw(QByteArray &bytes)
{
    return reinterpret_cast<std::uint8_t *>(bytes.data());
}

/// Bytes that are overwritten when they go.
class Buffer final {
public:
    explicit Buffer(qsizetype size)
        : bytes(size, '\0')
    {
    }

    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    ~Buffer() { sodium_memzero(bytes.data(), std::size_t(bytes.size())); }

    QByteArray bytes;
};

/// libsodium's state, which holds the key.
class State final {
public:
    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    ~State() { sodium_memzero(&state, sizeof state); }

    crypto_secretstream_xchacha20poly1305_state state{};
};

/// Counts and hashes what passes, up to a limit.
class Passing final {
public:
    explicit Passing(qint64 limit)
        : m_limit(limit)
    {
        crypto_hash_sha256_init(&m_hash);
    }

    [[nodiscard]] Result<void> add(QByteArrayView bytes)
    {
        m_size += bytes.size();
        if (m_size > m_limit)
            return fail(ErrorKind::Invalid, QStringLiteral("file stream: too large"));
        crypto_hash_sha256_update(&m_hash, crypto::raw(bytes), Size(bytes.size()));
        return {};
    }

    [[nodiscard]] Streamed finish()
    {
        QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_hash, raw(digest));
        return {m_size, digest};
    }

private:
    qint64 m_limit;
    qint64 m_size = 0;
    crypto_hash_sha256_state m_hash{};
};

/// As many bytes as there is room for, fewer only at the end.
[[nodiscard]] Result<qsizetype> readChunk(QIODevice &from, QByteArray &into)
{
    qsizetype filled = 0;
    while (filled < into.size()) {
        const auto got = from.read(into.data() + filled, into.size() - filled);
        if (got < 0)
            return fail(ErrorKind::Internal, QStringLiteral("file stream: read"));
        if (got == 0)
            break;
        filled += got;
    }
    return filled;
}

[[nodiscard]] Result<void> writeAll(QIODevice &into, QByteArrayView bytes)
{
    if (into.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(ErrorKind::Full, QStringLiteral("file stream: write"));
    return {};
}

} // namespace

qint64 sealedFileSize(qint64 size)
{
    return headerSize + size + (size / fileChunkSize + 1) * sealSize;
}

Result<Streamed> sealStream(QIODevice &plain, QIODevice &sealed, KeyView key, qint64 limit)
{
    State stream;
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, raw(header), key.data());
    if (const auto written = writeAll(sealed, header); !written)
        return failAs(written);
    Buffer chunk(fileChunkSize);
    QByteArray closed(fileChunkSize + sealSize, Qt::Uninitialized);
    Passing passing(limit);
    for (bool isLast = false; !isLast;) {
        const auto size = readChunk(plain, chunk.bytes);
        if (!size)
            return failAs(size);
        if (const auto added = passing.add(QByteArrayView(chunk.bytes).first(*size)); !added)
            return failAs(added);
        isLast = *size < fileChunkSize;
        const auto tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, raw(closed), nullptr, raw(chunk.bytes),
                                                   Size(*size), nullptr, 0, std::uint8_t(tag));
        if (const auto written = writeAll(sealed, QByteArrayView(closed).first(*size + sealSize)); !written)
            return failAs(written);
    }
    return passing.finish();
}

Result<Streamed> openStream(QIODevice &sealed, QIODevice &plain, KeyView key, qint64 limit)
{
    const auto damaged = fail(ErrorKind::Corrupt, QStringLiteral("file stream"));
    State stream;
    QByteArray header(headerSize, Qt::Uninitialized);
    const auto headed = readChunk(sealed, header);
    if (!headed)
        return failAs(headed);
    if (*headed < headerSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, raw(header), key.data()) != 0)
        return damaged;
    Buffer chunk(fileChunkSize);
    QByteArray closed(fileChunkSize + sealSize, Qt::Uninitialized);
    Passing passing(limit);
    for (bool isLast = false; !isLast;) {
        const auto got = readChunk(sealed, closed);
        if (!got)
            return failAs(got);
        // Only the last chunk is short, so that nothing can stand after it.
        isLast = *got < closed.size();
        const auto wanted = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        std::uint8_t tag = 0;
        if (*got < sealSize
            || crypto_secretstream_xchacha20poly1305_pull(&stream.state, raw(chunk.bytes), nullptr, &tag,
                                                          raw(closed), Size(*got), nullptr, 0)
                != 0
            || tag != wanted)
            return damaged;
        const auto opened = QByteArrayView(chunk.bytes).first(*got - sealSize);
        if (const auto added = passing.add(opened); !added)
            return failAs(added);
        if (const auto written = writeAll(plain, opened); !written)
            return failAs(written);
    }
    return passing.finish();
}

} // namespace rp3::crypto
