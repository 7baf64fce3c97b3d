// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settings.h"
#include "storage/vaultfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

using Key = crypto::Secret<struct TestKeyTag, 32>;

Key keyOf(std::uint8_t first)
{
    return *Key::make([&](auto bytes) {
        std::ranges::fill(bytes, std::uint8_t(7));
        bytes[0] = first;
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVaultFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory.emplace();
        m_folder = m_directory->filePath(u"room"_s);
        m_path = QString(m_folder + u"/vault.db"_s);
    }

    void keepsWhatWasWrittenForTheRightKey()
    {
        {
            const auto vault = *VaultFile::create(m_folder, m_key.bytes());
            QVERIFY(Settings(vault->database()).set(Setting::PostCode, "TST01"));
        }
        const auto vault = VaultFile::open(m_folder, m_key.bytes());
        QVERIFY(vault);
        QCOMPARE(*Settings((*vault)->database()).value(Setting::PostCode), "TST01");
        QVERIFY((*vault)->checkEveryPage());
    }

    void onlyTheOwnerMayLookIntoTheFolder()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }

    void refusesAnotherKeyAndChangesNothing()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        const auto before = contentOf(m_path);
        QCOMPARE(VaultFile::open(m_folder, keyOf(2).bytes()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(contentOf(m_path), before);
    }

    void neverMakesOneInThePlaceOfAnother()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        QCOMPARE(VaultFile::create(m_folder, keyOf(2).bytes()).error().kind, ErrorKind::Conflict);
        QVERIFY(VaultFile::open(m_folder, m_key.bytes()));
    }

    void saysThatThereIsNone()
    {
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::NotFound);
    }

    void isOpenOnlyOnce()
    {
        const auto vault = VaultFile::create(m_folder, m_key.bytes());
        QVERIFY(vault);
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Locked);
    }

    void refusesAnEmptyAndACutOffFile()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        QFile file(m_path);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!VaultFile::open(m_folder, m_key.bytes()));
        QVERIFY(file.resize(0));
        QVERIFY(!VaultFile::open(m_folder, m_key.bytes()));
        QCOMPARE(file.size(), 0);
    }

    void findsAPageThatWasChanged()
    {
        {
            const auto vault = *VaultFile::create(m_folder, m_key.bytes());
            QVERIFY(Settings(vault->database()).set(Setting::ProvinceLetter, QByteArray(100'000, 'x')));
        }
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(file.size() - 2000));
            QCOMPARE(file.write("!"), 1);
        }
        const auto vault = VaultFile::open(m_folder, m_key.bytes());
        QVERIFY(!vault || !(*vault)->checkEveryPage());
    }

    void beginsAgainAfterASetUpThatDidNotEnd()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        removeUnfinishedVault(m_folder);
        QVERIFY(VaultFile::create(m_folder, keyOf(2).bytes()));
    }

private:
    Key m_key = keyOf(1);
    std::optional<QTemporaryDir> m_directory;
    QString m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
