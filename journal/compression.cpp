// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/compression.h"

#include <QFile>

#include <zstd.h>

#include <memory>

/// Resources of a static library are linked only if somebody asks for them, outside any namespace.
static void loadDictionary()
{
    Q_INIT_RESOURCE(dictionary);
}

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr int level = 9;

template <auto Function> struct CallTo {
    template <typename T> void operator()(T *pointer) const { Function(pointer); }
};

using CompressionDictionary = std::unique_ptr<ZSTD_CDict, CallTo<ZSTD_freeCDict>>;
using DecompressionDictionary = std::unique_ptr<ZSTD_DDict, CallTo<ZSTD_freeDDict>>;
using CompressionContext = std::unique_ptr<ZSTD_CCtx, CallTo<ZSTD_freeCCtx>>;
using DecompressionContext = std::unique_ptr<ZSTD_DCtx, CallTo<ZSTD_freeDCtx>>;

QByteArray dictionaryBytes()
{
    loadDictionary();
    QFile file(u":/rp3/journal/dictionary/v0.zstd"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the journal's dictionary is missing from the program");
    return file.readAll();
}

const ZSTD_CDict *compressionDictionary()
{
    static const auto dictionary = [] {
        const auto bytes = dictionaryBytes();
        return CompressionDictionary(ZSTD_createCDict(bytes.constData(), std::size_t(bytes.size()), level));
    }();
    return dictionary.get();
}

const ZSTD_DDict *decompressionDictionary()
{
    static const auto dictionary = [] {
        const auto bytes = dictionaryBytes();
        return DecompressionDictionary(ZSTD_createDDict(bytes.constData(), std::size_t(bytes.size())));
    }();
    return dictionary.get();
}

} // namespace

QByteArray compress(QByteArrayView plaintext)
{
    thread_local const CompressionContext context(ZSTD_createCCtx());
    QByteArray frame(qsizetype(ZSTD_compressBound(std::size_t(plaintext.size()))), Qt::Uninitialized);
    // The dictionary is known from the format version, so its id need not stand in every frame.
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0);
    ZSTD_CCtx_refCDict(context.get(), compressionDictionary());
    const auto size = ZSTD_compress2(context.get(), frame.data(), std::size_t(frame.size()), plaintext.data(),
                                     std::size_t(plaintext.size()));
    Q_ASSERT(!ZSTD_isError(size));
    frame.resize(qsizetype(size));
    return frame;
}

Result<QByteArray> decompress(QByteArrayView bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), std::size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > maximumPlaintextSize)
        return fail(ErrorKind::Corrupt, u"compressed size"_s);
    thread_local const DecompressionContext context(ZSTD_createDCtx());
    QByteArray plaintext(qsizetype(size), Qt::Uninitialized);
    const auto written =
        ZSTD_decompress_usingDDict(context.get(), plaintext.data(), std::size_t(size), bytes.data(),
                                   std::size_t(bytes.size()), decompressionDictionary());
    if (ZSTD_isError(written) || written != size)
        return fail(ErrorKind::Corrupt, u"compressed part"_s);
    return plaintext;
}

} // namespace rp3
