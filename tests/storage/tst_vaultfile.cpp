// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/projections.h"
#include "storage/settings.h"
#include "storage/vaultfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlcipher/sqlite3.h>

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

    void anEmptyOneNeedsNoRebuilding()
    {
        const auto vault = VaultFile::create(m_folder, m_key.bytes());
        QVERIFY(Projections((*vault)->database()).areCurrent().value());
    }

    void refusesWhatIsNoWholeVaultAndLeavesIt_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("empty") << qint64(0) << QByteArray();
        QTest::newRow("one byte") << qint64(1) << QByteArray();
        QTest::newRow("less than a page") << qint64(4095) << QByteArray();
        QTest::newRow("one page") << qint64(4096) << QByteArray();
        QTest::newRow("one page less") << qint64(-4096) << QByteArray();
        QTest::newRow("half a page less") << qint64(-2048) << QByteArray();
        QTest::newRow("one byte less") << qint64(-1) << QByteArray();
        QTest::newRow("plain SQLite") << qint64(1'000'000) << QByteArray("SQLite format 3\0", 16);
    }

    void refusesWhatIsNoWholeVaultAndLeavesIt()
    {
        QFETCH(qint64, length);
        QFETCH(QByteArray, start);
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        auto content = contentOf(m_path);
        content.resize(length > 0 ? std::min(length, content.size())
                                  : content.size() + (length < 0 ? length : -content.size()));
        content.replace(0, start.size(), start);
        setContent(content);
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Corrupt);
        QCOMPARE(contentOf(m_path), content);
    }

    void aPowerCutWhileTheLogIsMovedLosesNothing()
    {
        QTemporaryDir after;
        {
            const auto vault = *VaultFile::create(m_folder, m_key.bytes());
            QVERIFY(Settings(vault->database()).set(Setting::ProvinceLetter, QByteArray(100'000, 'x')));
            for (const auto *name : {"/vault.db", "/vault.db-wal"})
                QVERIFY(
                    QFile::copy(m_folder + QLatin1StringView(name), after.path() + QLatin1StringView(name)));
        }
        // The file had just begun to grow.
        QFile file(after.path() + u"/vault.db"_s);
        QVERIFY(file.resize(file.size() + 1000));
        const auto vault = VaultFile::open(after.path(), m_key.bytes());
        QVERIFY(vault);
        QCOMPARE(Settings((*vault)->database()).value(Setting::ProvinceLetter)->size(), 100'000);
        QVERIFY((*vault)->checkEveryPage());
    }

    void refusesADatabaseOfAnotherProgram()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(sqlite::Database::open(m_path, m_key.bytes(), {77, 1}, sqlite::Opening::New));
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error(),
                 (Error{ErrorKind::Corrupt, u"application id"_s}));
    }

    void refusesWhatIsNoPlainFile()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Corrupt);
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(QFile::link(u"/dev/zero"_s, m_path));
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Corrupt);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::link(u"/nowhere"_s, m_path));
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Corrupt);
    }

    void neverTouchesAVaultOfALaterVersion()
    {
        {
            const auto vault = *VaultFile::create(m_folder, m_key.bytes());
            QVERIFY(vault->database().run("PRAGMA user_version = 1"));
        }
        const auto before = contentOf(m_path);
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::TooNew);
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesOtherTables_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("CREATE TABLE spy (a)");
        row("CREATE VIEW p_spy AS SELECT 1");
        row("CREATE TRIGGER p_spy AFTER INSERT ON entry BEGIN DELETE FROM head; END");
        row("DROP TABLE card");
        row("DROP INDEX entry_of_dossier");
        row("ALTER TABLE wrap ADD COLUMN more TEXT");
    }

    void refusesOtherTables()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        QVERIFY(VaultFile::open(m_folder, m_key.bytes()));
        runUnrestricted(sql);
        QCOMPARE(VaultFile::open(m_folder, m_key.bytes()).error().kind, ErrorKind::Corrupt);
    }

    void keepsOthersOutOfACopiedVault()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
        QVERIFY(QFile::setPermissions(m_folder, QFile::permissions(m_folder) | others));
        QVERIFY(VaultFile::open(m_folder, m_key.bytes()));
        QVERIFY(!(QFile::permissions(m_path) & others) && !(QFile::permissions(m_folder) & others));
    }

    void findsAPageThatWasChanged()
    {
        {
            const auto vault = *VaultFile::create(m_folder, m_key.bytes());
            QVERIFY(Settings(vault->database()).set(Setting::ProvinceLetter, QByteArray(100'000, 'x')));
        }
        auto content = contentOf(m_path);
        const auto place = content.size() - 2000;
        content[place] = char(content[place] ^ 1);
        setContent(content);
        const auto vault = VaultFile::open(m_folder, m_key.bytes());
        QVERIFY(vault);
        QCOMPARE((*vault)->checkEveryPage().error(),
                 (Error{ErrorKind::Corrupt, u"PRAGMA cipher_integrity_check"_s}));
    }

    void beginsAgainAfterASetUpThatDidNotEnd()
    {
        QVERIFY(VaultFile::create(m_folder, m_key.bytes()));
        removeUnfinishedVault(m_folder);
        QVERIFY(VaultFile::create(m_folder, keyOf(2).bytes()));
    }

private:
    void setContent(const QByteArray &content)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// As somebody could who holds the key and has a shell of SQLCipher.
    void runUnrestricted(const QByteArray &sql)
    {
        sqlite3 *connection = nullptr;
        const auto bytes = m_key.view().toByteArray();
        const QByteArray key = "x'" + bytes.toHex() + '\'';
        QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &connection), SQLITE_OK);
        QCOMPARE(sqlite3_key(connection, key.constData(), int(key.size())), SQLITE_OK);
        QCOMPARE(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(connection), SQLITE_OK);
    }

    Key m_key = keyOf(1);
    std::optional<QTemporaryDir> m_directory;
    QString m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
