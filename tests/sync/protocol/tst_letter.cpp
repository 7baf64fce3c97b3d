// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/letter.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

EnrolmentLetter letter()
{
    return {countedId<ProvinceId>(10),    u"Provinsi Contoh"_s,          u"https://127.0.0.1:8443"_s,
            QByteArray(500, 'c'),         countedPair(80).verifyKey(),   countedId<crypto::BoxPublicKey>(90),
            *Label::fromString(u"JKT01"), countedId<EnrolmentCode>(110), 1'772'416'800};
}

} // namespace

class TestLetter final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsReadIsWhatWasWritten()
    {
        const auto text = encodeLetter(letter());
        QCOMPARE(decodeLetter(text).value(), letter());
        for (const auto &line : text.split('\n'))
            QVERIFY(line.size() <= 64);
    }

    void aLetterSurvivesMail()
    {
        auto text = encodeLetter(letter());
        text.replace("\n", "\r\n  ");
        text = "Kepada JKT01,\r\n\r\n" + text + "\r\nHormat kami\r\n";
        QCOMPARE(decodeLetter(text).value(), letter());
    }

    void anyLetterMistypedIsNoticed()
    {
        const auto text = encodeLetter(letter());
        const auto begin = text.indexOf('\n') + 1;
        for (auto i = begin; i < text.lastIndexOf("\n-----"); ++i) {
            auto changed = text;
            changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
            QCOMPARE(decodeLetter(changed).error().kind, ErrorKind::Invalid);
        }
        QCOMPARE(decodeLetter({}).error().kind, ErrorKind::Invalid);
        QCOMPARE(decodeLetter(text.first(text.size() / 2)).error().kind, ErrorKind::Invalid);
        QCOMPARE(decodeLetter(QByteArray(1'000'000, '-')).error().kind, ErrorKind::Invalid);
    }

    void theFingerprintIsTwentyDigitsOverAllThatMatters()
    {
        const auto device = countedPair(1).verifyKey();
        const auto transport = countedPair(2).verifyKey();
        const auto fingerprint = fingerprintOf(letter(), device, transport);
        QVERIFY(QRegularExpression(u"^(\\d{4} ){4}\\d{4}$"_s).match(fingerprint).hasMatch());
        QVERIFY(fingerprintOf(letter(), transport, device) != fingerprint);
        const auto changes = [&](auto change) {
            auto changed = letter();
            change(changed);
            return fingerprintOf(changed, device, transport) != fingerprint;
        };
        QVERIFY(changes([](auto &l) { l.province = countedId<ProvinceId>(1); }));
        QVERIFY(changes([](auto &l) { l.url = u"https://127.0.0.2:8443"_s; }));
        QVERIFY(changes([](auto &l) { l.authority = QByteArray(500, 'd'); }));
        QVERIFY(changes([](auto &l) { l.gatewayKey = countedPair(81).verifyKey(); }));
        QVERIFY(changes([](auto &l) { l.teamKey = countedId<crypto::BoxPublicKey>(91); }));
        // The code is secret, and each PC has its own.
        QVERIFY(!changes([](auto &l) { l.code = countedId<EnrolmentCode>(1); }));
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
