// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestSealedBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyTheRecipientOpensIt()
    {
        const auto hers = BoxKeyPair::generate();
        const auto other = BoxKeyPair::generate();
        const auto box = sealBox(hers->publicKey(), "content");
        QCOMPARE(box->size(), 7 + sealedBoxOverhead);
        QCOMPARE(*openBox(*hers, *box), "content");
        QCOMPARE(openBox(*other, *box).error().kind, ErrorKind::WrongKey);
    }

    void nothingInsideCanBeRead()
    {
        const QByteArray canary = "Melati Contoh, 0800-0000-1111";
        const auto box = sealBox(*throwawayPublicKey(), canary);
        QVERIFY(!box->contains(canary.first(6)));
    }

    void oneFlippedBitAndEveryTruncationAreRefused()
    {
        const auto pair = BoxKeyPair::generate();
        const auto box = *sealBox(pair->publicKey(), "content");
        for (qsizetype bit = 0; bit < box.size() * 8; ++bit)
            QVERIFY(!openBox(*pair, flipped(box, bit)));
        for (qsizetype size = 0; size < box.size(); ++size)
            QVERIFY(!openBox(*pair, box.first(size)));
    }

    void opensIntoMemoryOfExactlyItsLength()
    {
        const auto pair = BoxKeyPair::generate();
        const auto box = *sealBox(pair->publicKey(), "12345678");
        std::array<std::uint8_t, 9> into{};
        QCOMPARE(openBoxInto(into, *pair, box).error().kind, ErrorKind::Corrupt);
        QVERIFY(openBoxInto(std::span(into).first(8), *pair, box));
        QCOMPARE(QByteArrayView(into).first(8), QByteArrayView("12345678"));
    }

    void aKeyThatIsNoneIsRefused()
    {
        QCOMPARE(sealBox(BoxPublicKey(), "content").error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
