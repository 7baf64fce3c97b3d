// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/keyfile.h"
#include "tests/sync/protocol/samples.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestKeyFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysComeBack()
    {
        const auto signing = countedPair(1);
        const auto signingPath = m_folder.filePath(u"gateway.key"_s);
        QVERIFY(writeSigningKey(signingPath, signing).has_value());
        QCOMPARE(readSigningKey(signingPath)->verifyKey(), signing.verifyKey());

        const auto team = crypto::BoxKeyPair::fromSeed(countedBytes<32>(2));
        const auto teamPath = m_folder.filePath(u"team.key"_s);
        QVERIFY(writeTeamKey(teamPath, *team).has_value());
        QCOMPARE(readTeamKey(teamPath)->publicKey(), team->publicKey());
        QCOMPARE(readTeamPublicKey(teamPath + u".pub"_s).value(), team->publicKey());
    }

    void secretsAreForTheirOwnerOnly()
    {
        const auto path = m_folder.filePath(u"secret.key"_s);
        QVERIFY(writeTeamKey(path, *crypto::BoxKeyPair::generate()).has_value());
        const auto all = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & all, QFile::Permissions());
        QVERIFY(QFileInfo(path + u".pub"_s).permissions() & QFile::ReadOther);
    }

    void aKeyIsNeverWrittenOver()
    {
        const auto path = m_folder.filePath(u"kept.key"_s);
        QVERIFY(writeSigningKey(path, countedPair(1)).has_value());
        QCOMPARE(writeSigningKey(path, countedPair(2)).error().kind, ErrorKind::Conflict);
        QCOMPARE(readSigningKey(path)->verifyKey(), countedPair(1).verifyKey());
    }

    void whatIsNoKeyIsRefused()
    {
        QCOMPARE(readSigningKey(u"/nonexistent"_s).error().kind, ErrorKind::NotFound);
        QFile file(m_folder.filePath(u"short.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abcd\n");
        file.close();
        QCOMPARE(readSigningKey(file.fileName()).error().kind, ErrorKind::Corrupt);
        QCOMPARE(readTeamKey(file.fileName()).error().kind, ErrorKind::Corrupt);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
