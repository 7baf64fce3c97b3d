// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/httpsignature.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

SignedRequest request()
{
    return {"GET", "127.0.0.1:8443", "/v1/feed", "?after=7", contentDigestOf({})};
}

SignatureParameters parameters()
{
    return {1'772'416'800, countedId<DeviceId>(30), countedBytes<16>(90)};
}

} // namespace

class TestHttpSignature final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithRfc9530AppendixD()
    {
        QCOMPARE(contentDigestOf("{\"hello\": \"world\"}\n"),
                 QByteArray("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"));
        QCOMPARE(contentDigestOf({}), QByteArray("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"));
    }

    void agreesWithRfc9421AppendixB26()
    {
        const QByteArray parametersOfRfc = R"(("date" "@method" "@path" "@authority" "content-type" )"
                                           R"("content-length");created=1618884473;keyid="test-key-ed25519")";
        const auto base = signatureBase({{"date", "Tue, 20 Apr 2021 02:07:55 GMT"},
                                         {"@method", "POST"},
                                         {"@path", "/foo"},
                                         {"@authority", "example.com"},
                                         {"content-type", "application/json"},
                                         {"content-length", "18"}},
                                        parametersOfRfc);
        const auto key = crypto::VerifyKey::fromBytes(
            QByteArray::fromBase64("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs="));
        const auto signature = crypto::Signature::fromBytes(QByteArray::fromBase64(
            "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="));
        QVERIFY(crypto::verify(*key, base, *signature));
    }

    void theBaseIsWhatTheProfileSays()
    {
        const auto pair = countedPair(100);
        const auto headers = signRequest(request(), parameters(), pair);
        QCOMPARE(
            headers.signatureInput,
            QByteArray(R"(rp3=("@method" "@authority" "@path" "@query" "content-digest");created=1772416800;)"
                       R"(keyid="1e1f202122232425262728292a2b2c2d";nonce="5a5b5c5d5e5f60616263646566676869";)"
                       R"(alg="ed25519")"));
        const QByteArray base = "\"@method\": GET\n"
                                "\"@authority\": 127.0.0.1:8443\n"
                                "\"@path\": /v1/feed\n"
                                "\"@query\": ?after=7\n"
                                "\"content-digest\": sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:\n"
                                "\"@signature-params\": "
            + headers.signatureInput.sliced(4);
        QCOMPARE(headers.signature, QByteArray("rp3=:" + pair.sign(base).toByteArray().toBase64() + ':'));
        QCOMPARE(signatureParametersOf(headers).value(), parameters());
        QVERIFY(verifyRequest(request(), headers, pair.verifyKey()));
    }

    void everyComponentIsSigned()
    {
        const auto pair = countedPair(100);
        const auto headers = signRequest(request(), parameters(), pair);
        const auto refuses = [&](QByteArray SignedRequest::*component, const QByteArray &value) {
            auto changed = request();
            changed.*component = value;
            return !verifyRequest(changed, headers, pair.verifyKey());
        };
        QVERIFY(refuses(&SignedRequest::method, "POST"));
        QVERIFY(refuses(&SignedRequest::authority, "127.0.0.1:8444"));
        QVERIFY(refuses(&SignedRequest::path, "/v1/feeds"));
        QVERIFY(refuses(&SignedRequest::query, "?after=8"));
        QVERIFY(refuses(&SignedRequest::query, ""));
        QVERIFY(refuses(&SignedRequest::contentDigest, contentDigestOf("x")));
        QVERIFY(!verifyRequest(request(), headers, countedPair(101).verifyKey()));
    }

    void anyBitTurnedOverInAHeaderIsRefused()
    {
        const auto pair = countedPair(100);
        const auto headers = signRequest(request(), parameters(), pair);
        for (qsizetype bit = 0; bit < headers.signatureInput.size() * 8; ++bit) {
            const SignatureHeaders changed{flippedBit(headers.signatureInput, bit), headers.signature};
            QVERIFY(!verifyRequest(request(), changed, pair.verifyKey()));
        }
        for (qsizetype bit = 0; bit < headers.signature.size() * 8; ++bit) {
            const SignatureHeaders changed{headers.signatureInput, flippedBit(headers.signature, bit)};
            const auto isHarmless = verifyRequest(request(), changed, pair.verifyKey());
            QVERIFY2(!isHarmless, changed.signature.constData());
        }
    }

    void anotherProfileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        const auto good = signRequest(request(), parameters(), countedPair(100)).signatureInput;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another label") << QByteArray(good).replace("rp3=", "sig=");
        QTest::newRow("one component less") << QByteArray(good).replace(" \"content-digest\"", "");
        QTest::newRow("no nonce") << QByteArray(good).replace(";nonce=\"5a5b5c5d5e5f60616263646566676869\"",
                                                              "");
        QTest::newRow("two signatures") << good + ", " + good;
        QTest::newRow("another algorithm") << QByteArray(good).replace("ed25519", "hmac-sha256");
        QTest::newRow("a zero in front") << QByteArray(good).replace("created=1", "created=01");
    }

    void anotherProfileIsRefused()
    {
        QFETCH(const QByteArray, input);
        QVERIFY(!signatureParametersOf({input, {}}));
    }
};

QTEST_GUILESS_MAIN(TestHttpSignature)
#include "tst_httpsignature.moc"
