// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/compression.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ordinary = "atasan memaksa saya lembur dan mengancam tidak memperpanjang kontrak";

} // namespace

class TestCompression final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("a");
        QTest::newRow("a sentence") << ordinary;
        QTest::newRow("as much as is read") << QByteArray(maximumPlaintextSize, 'x');
    }

    void readsBackWhatItWrote()
    {
        QFETCH(QByteArray, plaintext);
        const auto read = decompress(compress(plaintext));
        QVERIFY(read.has_value());
        QCOMPARE(*read, plaintext);
    }

    void wordsOfReportsAreInTheDictionary()
    {
        // Without it nothing of a single sentence would be shorter: zstd's frame alone takes 9 bytes.
        QVERIFY(compress(ordinary).size() < ordinary.size() * 2 / 3);
    }

    void whatCameBeforeDoesNotMatter()
    {
        const auto alone = compress(ordinary);
        const QByteArray longer = QByteArray(5'000, 'z') + ordinary;
        QVERIFY(!compress(longer).isEmpty());
        QCOMPARE(compress(ordinary), alone);
    }

    void refusesWhatIsNoFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto frame = compress(ordinary);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray(40, 'n');
        QTest::newRow("cut off") << frame.chopped(1);
        QTest::newRow("more behind") << QByteArray(frame + 'x');
        QTest::newRow("two frames") << QByteArray(frame + frame);
        QTest::newRow("longer than any part") << compress(QByteArray(maximumPlaintextSize + 1, 'x'));
        QTest::newRow("a frame that does not say its size") << fromHex("28b52ffd0058 090000 61");
    }

    void refusesWhatIsNoFrame()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decompress(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
