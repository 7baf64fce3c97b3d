// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/protocol/protocolvectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

crypto::VerifyKey verifyKeyOf(const QJsonValue &key)
{
    return *crypto::VerifyKey::fromBytes(bytesOf(key[u"verify_key"]));
}

} // namespace

/// Reads tests/vectors/protocol.json, which others check their clients with, and with it pins every byte of
/// the protocol.
class TestVectors final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(QStringLiteral(RP3_SOURCE_DIR "/tests/vectors/protocol.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_all = QJsonDocument::fromJson(file.readAll()).object();
        m_gateway = verifyKeyOf(m_all[u"keys"][u"gateway"]);
        m_device = verifyKeyOf(m_all[u"keys"][u"device"]);
        m_transport = verifyKeyOf(m_all[u"keys"][u"transport"]);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void batchesAreRead()
    {
        const auto batches = m_all[u"batches"].toArray();
        QCOMPARE(batches.size(), 2);
        BatchHash previous;
        for (const auto &json : batches) {
            const auto batch = decodeBatch(bytesOf(json[u"wire"]));
            QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
            QVERIFY(verify(*batch, m_device));
            QCOMPARE(batch->header.previous, previous);
            previous = batchHashOf(*batch);
            QCOMPARE(previous.toHex(), json[u"hash"].toString());
            const auto items = json[u"items"].toArray();
            QCOMPARE(batch->items.size(), items.size());
            for (int i = 0; i < items.size(); ++i) {
                QCOMPARE(batch->items[i].entry.toHex(), items[i][u"entry"].toString());
                QCOMPARE(int(batch->items[i].part), items[i][u"part"].toInt());
                QCOMPARE(batch->items[i].bytes, bytesOf(items[i][u"bytes"]));
                QCOMPARE(batch->items[i].leaf.toHex(), items[i][u"leaf"].toString());
            }
        }
    }

    void whatTheProvinceSignedIsRead()
    {
        const auto batches = m_all[u"batches"].toArray();
        const auto second = *decodeBatch(bytesOf(batches[1][u"wire"]));
        QCOMPARE(openReceipt(bytesOf(m_all[u"receipt"]), m_gateway).value(), vectors::receipt(second));

        FeedCursor cursor;
        const auto page = decodePage(bytesOf(m_all[u"feed"][u"page"]));
        const FeedSource source{countedId<ProvinceId>(10), countedId<PostId>(20), m_gateway};
        QCOMPARE(openPage(*page, source, cursor).value(), vectors::feed());
        QCOMPARE(cursor.hash.toHex(), m_all[u"feed"][u"hashes"][1].toString());
    }

    void anEnrolmentIsRead()
    {
        const auto json = m_all[u"enrolment"];
        const auto letter = decodeLetter(json[u"letter"].toString().toLatin1());
        QCOMPARE(letter.value(), vectors::letter());
        QCOMPARE(fingerprintOf(*letter, m_device, m_transport), json[u"fingerprint"].toString());
        const auto request = openEnrolment(bytesOf(json[u"request"]));
        QCOMPARE(request.value(), vectors::enrolmentRequest());
        QVERIFY(openConfirmation(bytesOf(json[u"confirmation"]), *request, m_gateway).has_value());
    }

    void aRequestIsVerified()
    {
        const auto json = m_all[u"request"];
        const auto latin1 = [&](QStringView name) { return json[name].toString().toLatin1(); };
        const SignedRequest request{latin1(u"method"), latin1(u"authority"), latin1(u"path"),
                                    latin1(u"query"), latin1(u"content_digest")};
        QVERIFY(verifyRequest(request, {latin1(u"signature_input"), latin1(u"signature")}, m_transport));
    }

    void theyAreMadeAgainByteByByte()
    {
        // Another release of zstd may make another frame of the same bytes; nothing else may differ.
        auto made = vectors::all();
        auto batches = made[u"batches"_s].toArray();
        const auto kept = m_all[u"batches"].toArray();
        for (int i = 0; i < batches.size(); ++i) {
            auto batch = batches[i].toObject();
            batch[u"wire"_s] = kept[i][u"wire"];
            batches[i] = batch;
        }
        made[u"batches"_s] = batches;
        for (auto it = made.begin(); it != made.end(); ++it)
            QCOMPARE(*it, m_all[it.key()]);
        QCOMPARE(made.size(), m_all.size());
    }

private:
    QJsonObject m_all;
    crypto::VerifyKey m_gateway;
    crypto::VerifyKey m_device;
    crypto::VerifyKey m_transport;
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
