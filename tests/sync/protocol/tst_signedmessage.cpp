// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/signedmessage.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestSignedMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyBitTurnedOverIsRefused()
    {
        const auto signer = countedPair(1);
        const auto wire = signMessage("label", "what was signed", signer).encoded();
        QVERIFY(isSignedBy(signer.verifyKey(), "label", SignedMessage::decode(wire).value()));
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit) {
            const auto message = SignedMessage::decode(flippedBit(wire, bit));
            QVERIFY(!message || !isSignedBy(signer.verifyKey(), "label", *message));
        }
    }

    void aSignatureForOnePurposeIsNotValidForAnother()
    {
        const auto signer = countedPair(1);
        const auto message = signMessage("rp3 receipt", "bytes", signer);
        QVERIFY(!isSignedBy(signer.verifyKey(), "rp3 feed", message));
        QVERIFY(!isSignedBy(countedPair(2).verifyKey(), "rp3 receipt", message));
    }

    void onlyTheCanonicalFormIsRead()
    {
        const auto wire = signMessage("label", "bytes", countedPair(1)).encoded();
        QVERIFY(SignedMessage::decode(wire).has_value());
        QVERIFY(!SignedMessage::decode(QByteArray(wire + '\0')));
        QVERIFY(!SignedMessage::decode(QByteArrayView(wire).chopped(1)));
        QVERIFY(!SignedMessage::decode(
            QByteArray("\x9f" + wire.sliced(1) + '\xff'))); // an array without a length
        QVERIFY(!SignedMessage::decode({}));
    }
};

QTEST_GUILESS_MAIN(TestSignedMessage)
#include "tst_signedmessage.moc"
