// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/receiptcode.h"
#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"

#include <QTest>

#include <set>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const ReceiptCode &code)
{
    return QString::fromLatin1(code.view());
}

bool isRefused(const QString &typed)
{
    const auto code = ReceiptCode::parse(typed);
    return !code && code.error().kind == ErrorKind::Invalid;
}

} // namespace

class TestReceiptCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheKnownCheckDigits()
    {
        // Damm's own example: 572 has the check digit 4. Leading zeros change nothing.
        QVERIFY(ReceiptCode::parse(u"0000000000005724"));
        QVERIFY(isRefused(u"0000000000005727"_s));
        QVERIFY(ReceiptCode::parse(u"0000000000000000"));
    }

    void whatIsMadeCanBeReadAgain()
    {
        std::set<QString> made;
        for (int i = 0; i < 1000; ++i) {
            const auto code = *ReceiptCode::generate();
            QVERIFY(*ReceiptCode::parse(digitsOf(code)) == code);
            QVERIFY(*ReceiptCode::parse(code.grouped()) == code);
            made.insert(digitsOf(code));
        }
        QCOMPARE(made.size(), std::size_t(1000));
    }

    void everyDigitIsAsLikelyAsAnother()
    {
        std::array<int, 10> counts{};
        for (int i = 0; i < 2000; ++i) {
            const auto code = *ReceiptCode::generate();
            for (const auto digit : code.view())
                ++counts.at(std::size_t(digit - '0'));
        }
        // 32,000 digits: 3,200 each, with a standard deviation of 54. Ten of these is never chance.
        for (const auto count : counts)
            QVERIFY(qAbs(count - 3200) < 540);
    }

    void everySingleWrongDigitIsCaught()
    {
        for (int i = 0; i < 100; ++i) {
            const auto digits = digitsOf(*ReceiptCode::generate());
            for (qsizetype position = 0; position < digits.size(); ++position) {
                const auto others = u"0123456789"_s.remove(digits[position]);
                for (const auto wrong : others) {
                    auto slip = digits;
                    slip[position] = wrong;
                    QVERIFY(isRefused(slip));
                }
            }
        }
    }

    void everySwapOfNeighboursIsCaught()
    {
        for (int i = 0; i < 100; ++i) {
            const auto digits = digitsOf(*ReceiptCode::generate());
            for (qsizetype position = 1; position < digits.size(); ++position) {
                auto slip = digits;
                std::swap(slip[position - 1], slip[position]);
                QCOMPARE(isRefused(slip), slip != digits);
            }
        }
    }

    void mendsHowPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("groups") << u"0000 0000 0000 5724"_s;
        QTest::newRow("dashes") << u"0000-0000-0000-5724"_s;
        QTest::newRow("long dashes") << u"0000\u20130000\u20140000\u20105724"_s;
        QTest::newRow("minus signs") << u"0000\u22120000 0000 5724"_s;
        QTest::newRow("spaces and lines") << u"  0000\t0000\u00a00000\n5724 "_s;
        QTest::newRow("full-width digits") << u"000000000000\uff15\uff17\uff12\uff14"_s;
    }

    void mendsHowPeopleWriteIt()
    {
        QFETCH(const QString, typed);
        QCOMPARE(digitsOf(*ReceiptCode::parse(typed)), u"0000000000005724"_s);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a digit less") << u"000000000005724"_s;
        QTest::newRow("a digit more") << u"00000000000005724"_s;
        QTest::newRow("a letter") << u"OOOO000000005724"_s;
        QTest::newRow("a letter between") << u"0000x000000005724"_s;
        QTest::newRow("a superscript") << u"000000000000572\u2074"_s;
        QTest::newRow("a point") << u"0000.0000.0000.5724"_s;
        QTest::newRow("a lone surrogate") << u"0000000000005724"_s + QChar(0xdc00);
        QTest::newRow("ten million digits") << QString(10'000'000, u'0');
    }

    void anythingElseIsRefused()
    {
        QFETCH(const QString, typed);
        QVERIFY(isRefused(typed));
    }

    void isShownInFourGroups()
    {
        QCOMPARE(ReceiptCode::parse(u"0000000000005724")->grouped(), u"0000 0000 0000 5724"_s);
    }

    void oneCodeMakesOnePairAtEachPost()
    {
        const auto salt = hexBytes<16>("000102030405060708090a0b0c0d0e0f");
        const auto code = *ReceiptCode::parse(u"0000 0000 0000 5724");
        const auto pair = *receiptKeyPair(code, salt);
        QCOMPARE(receiptKeyPair(*ReceiptCode::parse(u"0000000000005724"), salt)->publicKey(),
                 pair.publicKey());
        QVERIFY(receiptKeyPair(code, hexBytes<16>("ff0102030405060708090a0b0c0d0e0f"))->publicKey()
                != pair.publicKey());
        QVERIFY(receiptKeyPair(*ReceiptCode::parse(u"0000 0000 0000 0000"), salt)->publicKey()
                != pair.publicKey());
        const auto answer = *sealBox(pair.publicKey(), "come on Tuesday");
        QCOMPARE(*openBox(pair, answer), "come on Tuesday");
    }

    void thePairNeverChanges()
    {
        // The seed comes from the reference program:
        // printf 0000000000005724 | argon2 'the salt of post' -id -t 3 -m 16 -p 1 -l 32 -r
        // The secret key is the first half of its SHA-512 (crypto_box_seed_keypair).
        const auto salt = hexBytes<16>("7468652073616c74206f6620706f7374");
        const auto pair = *receiptKeyPair(*ReceiptCode::parse(u"0000000000005724"), salt);
        QCOMPARE(pair.secretKey().view().toByteArray(),
                 hex("fb01ebfe413637efa0416704f722dc81917da7c71d966b012e530b92066f9686"));
    }
};

QTEST_GUILESS_MAIN(TestReceiptCode)
#include "tst_receiptcode.moc"
