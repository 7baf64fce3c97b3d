// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishedkeys.h"
#include "tests/support/bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

PublishedKeys someKeys()
{
    PublishedKeys keys;
    keys.post = idOf<PostId>(1);
    keys.postCode = *Label::fromString(u"TST01");
    keys.postName = u"Pos Contoh"_s;
    keys.phone = u"000-000-000"_s;
    keys.receiptSalt.fill(7);
    keys.members.append({idOf<RecordId>(2),
                         u"Konselor Contoh"_s,
                         u"Ibu K"_s,
                         *crypto::BoxPublicKey::fromBytes(QByteArray(32, 'k')),
                         {idOf<RecordId>(3)}});
    return keys;
}

} // namespace

class TestPublishedKeys final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void areReadAsTheyWereWritten()
    {
        auto keys = someKeys();
        QVERIFY(writePublishedKeys(m_folder->path(), keys));
        QCOMPARE(*readPublishedKeys(m_folder->path()), keys);
        keys.province = crypto::BoxPublicKey::fromBytes(QByteArray(32, 'p'));
        QVERIFY(writePublishedKeys(m_folder->path(), keys));
        QCOMPARE(*readPublishedKeys(m_folder->path()), keys);
    }

    void areNotThereBeforeSetUp()
    {
        QCOMPARE(readPublishedKeys(m_folder->path()).error().kind, ErrorKind::NotFound);
    }

    void everyCutAndEveryChangedBitIsNoticed()
    {
        const auto keys = someKeys();
        QVERIFY(writePublishedKeys(m_folder->path(), keys));
        QFile file(m_folder->path() + u"/room.public"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto whole = file.readAll();
        const auto put = [&](const QByteArray &bytes) {
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.flush();
            return readPublishedKeys(m_folder->path());
        };
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!put(whole.first(size)));
        QVERIFY(!put(whole + '\0'));
        // A changed bit may still be a list of keys; then it is another one, and unlocking says so.
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            const auto read = put(flipped(whole, bit));
            QVERIFY(!read || *read != keys);
        }
        QCOMPARE(*put(whole), keys);
    }

    void aLaterFormatSaysSo()
    {
        QFile file(m_folder->path() + u"/room.public"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fromHex("82 18 63 00")); // [99, 0]
        file.close();
        QCOMPARE(readPublishedKeys(m_folder->path()).error().kind, ErrorKind::TooNew);
    }
};

QTEST_GUILESS_MAIN(TestPublishedKeys)
#include "tst_publishedkeys.moc"
