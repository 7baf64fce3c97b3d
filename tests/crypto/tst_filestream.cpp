// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/filestream.h"
#include "tests/crypto/hex.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 24;
constexpr qsizetype closedChunkSize = fileChunkSize + 17;
constexpr qint64 noLimit = 1'000'000'000;

/// Bytes that do not repeat from chunk to chunk.
QByteArray invented(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / fileChunkSize) & 0xff);
    return bytes;
}

} // namespace

class TestFileStream final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_key.emplace(*FileKey::random());
    }

    void everySizeComesBackAsItWas()
    {
        for (const qsizetype size : {0LL, 1LL, fileChunkSize - 1LL, fileChunkSize + 0LL, fileChunkSize + 1LL,
                                     3LL * fileChunkSize, 200'000LL}) {
            const auto original = invented(size);
            const auto sealed = seal(original);
            QCOMPARE(sealed.size(), sealedFileSize(size));
            QCOMPARE(m_streamed.size, size);
            QCOMPARE(m_streamed.sha256, QCryptographicHash::hash(original, QCryptographicHash::Sha256));
            QByteArray opened;
            const auto streamed = open(sealed, opened);
            QVERIFY(streamed);
            QCOMPARE(*streamed, m_streamed);
            QCOMPARE(opened, original);
        }
    }

    void theSameFileIsNeverSealedTheSame() { QVERIFY(seal("kata contoh") != seal("kata contoh")); }

    void nothingOfItCanBeReadSealed()
    {
        QVERIFY(!seal(QByteArray(1000, 'x') + "kata contoh").contains("kata contoh"));
    }

    void whatWasCutOffIsNoticed()
    {
        const auto sealed = seal(invented(2 * fileChunkSize));
        for (const qsizetype left :
             {qsizetype(0), headerSize - 1, headerSize, headerSize + closedChunkSize,
              headerSize + 2 * closedChunkSize, headerSize + 2 * closedChunkSize + 16, sealed.size() - 1})
            QCOMPARE(kindOf(sealed.first(left)), ErrorKind::Corrupt);
    }

    void whatWasAddedIsNoticed()
    {
        for (const auto size : {qsizetype(0), qsizetype(10), fileChunkSize, 2 * fileChunkSize - 1}) {
            const auto sealed = seal(invented(size));
            QCOMPARE(kindOf(sealed + 'x'), ErrorKind::Corrupt);
            QCOMPARE(kindOf(sealed + seal("kata")), ErrorKind::Corrupt);
            QCOMPARE(kindOf(sealed + sealed.last(17)), ErrorKind::Corrupt);
        }
    }

    void chunksInAnotherOrderAreNoticed()
    {
        const auto sealed = seal(invented(2 * fileChunkSize + 5));
        const auto first = sealed.sliced(headerSize, closedChunkSize);
        const auto second = sealed.sliced(headerSize + closedChunkSize, closedChunkSize);
        const auto end = sealed.sliced(headerSize + 2 * closedChunkSize);
        QCOMPARE(kindOf(sealed.first(headerSize) + second + first + end), ErrorKind::Corrupt);
        QCOMPARE(kindOf(sealed.first(headerSize) + first + first + end), ErrorKind::Corrupt);
        QCOMPARE(kindOf(sealed.first(headerSize) + first + end), ErrorKind::Corrupt);
    }

    void oneFlippedBitAnywhereIsNoticed()
    {
        const auto sealed = seal("kata contoh");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            QCOMPARE(kindOf(flipped(sealed, bit)), ErrorKind::Corrupt);
    }

    void anotherFileInItsPlaceIsNoticed()
    {
        const auto other = *FileKey::random();
        QByteArray plain = "kata contoh";
        QByteArray swapped;
        QBuffer from(&plain);
        QBuffer into(&swapped);
        QVERIFY(from.open(QIODevice::ReadOnly) && into.open(QIODevice::WriteOnly));
        QVERIFY(sealStream(from, into, other.bytes(), noLimit));
        QCOMPARE(kindOf(swapped), ErrorKind::Corrupt);
    }

    void moreThanTheLimitIsRefused()
    {
        auto sealed = seal(invented(fileChunkSize + 1));
        QByteArray opened;
        QCOMPARE(open(sealed, opened, fileChunkSize).error().kind, ErrorKind::Invalid);
        QVERIFY(opened.size() <= fileChunkSize);
        QVERIFY(open(sealed, opened, fileChunkSize + 1));
    }

private:
    QByteArray seal(QByteArray plain)
    {
        QByteArray sealed;
        QBuffer from(&plain);
        QBuffer into(&sealed);
        if (!from.open(QIODevice::ReadOnly) || !into.open(QIODevice::WriteOnly))
            return {};
        m_streamed = *sealStream(from, into, m_key->bytes(), noLimit);
        return sealed;
    }

    Result<Streamed> open(QByteArray sealed, QByteArray &opened, qint64 limit = noLimit)
    {
        QBuffer from(&sealed);
        QBuffer into(&opened);
        if (!from.open(QIODevice::ReadOnly) || !into.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return fail(ErrorKind::Internal);
        return openStream(from, into, m_key->bytes(), limit);
    }

    /// How opening it fails.
    ErrorKind kindOf(const QByteArray &sealed)
    {
        QByteArray opened;
        const auto streamed = open(sealed, opened);
        return streamed ? ErrorKind::Internal : streamed.error().kind;
    }

    std::optional<FileKey> m_key;
    Streamed m_streamed;
};

QTEST_GUILESS_MAIN(TestFileStream)
#include "tst_filestream.moc"
