// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/database.h"
#include "storage/sqlite/transaction.h"
#include "tests/storage/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

/// What the process itself prints, not through Qt.
class CapturedStandardError final {
public:
    CapturedStandardError()
        : m_before(dup(2))
    {
        m_file.open();
        dup2(m_file.handle(), 2);
    }

    ~CapturedStandardError()
    {
        dup2(m_before, 2);
        ::close(m_before);
    }

    Q_DISABLE_COPY_MOVE(CapturedStandardError)

    QByteArray text() { return contentsOf(m_file.fileName()); }

private:
    int m_before;
    QTemporaryFile m_file;
};

} // namespace

class TestDatabase final : public QObject {
    Q_OBJECT

    ErrorKind kindOfOpening(const QString &path, crypto::KeyView key, const FileFormat &format = testFormat)
    {
        const auto opened = Database::open(path, key, format, Opening::Existing);
        return opened ? ErrorKind::Conflict : opened.error().kind;
    }

    void fill(Database &database, int rows)
    {
        auto transaction = *Transaction::begin(database);
        QVERIFY(database.run("CREATE TABLE word (w BLOB)"));
        for (int i = 0; i < rows; ++i) {
            QVERIFY(database.prepare("INSERT INTO word VALUES (:w)")->bind(":w", QByteArray(500, 'r')).run());
        }
        QVERIFY(transaction.commit());
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatItWasGiven()
    {
        TemporaryDatabase database;
        fill(*database, 50);
        database.reopen();
        QCOMPARE(numberFrom(*database, "SELECT count(*) FROM word"), 50);
        QCOMPARE(database->fileVersion(), testFormat.version);
    }

    void opensOnlyWithTheRightKey()
    {
        TemporaryDatabase database;
        fill(*database, 1);
        database.close();
        auto key = *TestKey::random();
        QCOMPARE(kindOfOpening(database.path(), key.bytes()), ErrorKind::WrongKey);
        key = *TestKey::make([&](auto bytes) {
            std::ranges::copy(database.key(), bytes.begin());
            bytes[31] ^= 1;
        });
        QCOMPARE(kindOfOpening(database.path(), key.bytes()), ErrorKind::WrongKey);
        database.reopen();
        QCOMPARE(numberFrom(*database, "SELECT count(*) FROM word"), 1);
    }

    void printsNothingAboutAWrongKey()
    {
        TemporaryDatabase database;
        database.close();
        CapturedStandardError output;
        QCOMPARE(kindOfOpening(database.path(), TestKey::random()->bytes()), ErrorKind::WrongKey);
        QCOMPARE(output.text(), QByteArray());
    }

    void writesNothingInClear()
    {
        TemporaryDatabase database;
        const QByteArray marker = "penanda-yang-tidak-boleh-terbaca";
        QVERIFY(database->run("CREATE TABLE terbuka (w)"));
        QVERIFY(database->prepare("INSERT INTO terbuka VALUES (:w)")->bind(":w", marker).run());
        const auto wal = contentsOf(database.path() + u"-wal");
        QVERIFY(!wal.isEmpty());
        QVERIFY(!wal.contains(marker) && !wal.contains("terbuka"));
        database.close();
        const auto file = contentsOf(database.path());
        QVERIFY(!file.isEmpty());
        QVERIFY(!file.contains(marker) && !file.contains("terbuka") && !file.contains("SQLite"));
    }

    void leavesOneFileOfItsOwnerOnly()
    {
        TemporaryDatabase database;
        fill(*database, 10);
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(database.path()), ownerOnly);
        QCOMPARE(QFile::permissions(database.path() + u"-wal"), ownerOnly);
        database.close();
        const QFileInfo file(database.path());
        QCOMPARE(file.dir().entryList(QDir::Files | QDir::Hidden), QStringList{file.fileName()});
    }

    void neverMakesAFileWhereOneIs()
    {
        TemporaryDatabase database;
        database.close();
        const auto before = contentsOf(database.path());
        const auto made = Database::open(database.path(), database.key(), testFormat, Opening::New);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QCOMPARE(contentsOf(database.path()), before);
        QFile::remove(database.path());
        QCOMPARE(kindOfOpening(database.path(), database.key()), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(database.path()));
    }

    void refusesWhatIsNotItsFile()
    {
        TemporaryDatabase database;
        fill(*database, 100);
        database.close();
        const auto good = contentsOf(database.path());
        const auto whenItHolds = [&](const QByteArray &contents) {
            write(database.path(), contents);
            const auto kind = kindOfOpening(database.path(), database.key());
            return contentsOf(database.path()) == contents ? kind : ErrorKind::Internal;
        };
        QCOMPARE(whenItHolds({}), ErrorKind::Corrupt);
        QCOMPARE(whenItHolds("SQLite format 3\0" + QByteArray(8000, 'x')), ErrorKind::WrongKey);
        QCOMPARE(whenItHolds(QByteArray(8192, '\0')), ErrorKind::WrongKey);
        QCOMPARE(whenItHolds(good.first(4096 * 3)), ErrorKind::Corrupt);
        QCOMPARE(whenItHolds(good.first(4096)), ErrorKind::Corrupt);
        QCOMPARE(kindOfOpening(database.path(), database.key(), {0x6f746872, 1}), ErrorKind::Corrupt);
        write(database.path(), good);
        QCOMPARE(kindOfOpening(database.path(), database.key(), {0x6f746872, 1}), ErrorKind::Corrupt);
    }

    void aDamagedPageIsFoundWhenItIsRead()
    {
        TemporaryDatabase database;
        fill(*database, 100);
        database.close();
        auto contents = contentsOf(database.path());
        contents[4096 * 5 + 77] = char(contents[4096 * 5 + 77] ^ 4);
        write(database.path(), contents);
        CapturedStandardError output;
        const auto opened = database.open();
        QVERIFY(opened);
        const auto read = (*opened)->prepare("SELECT w FROM word")->run();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
        QCOMPARE(output.text(), QByteArray());
    }

    void neverTouchesAFileOfALaterVersion()
    {
        // With a log beside it, as after a crash of that later version: even that stays as it is.
        TemporaryDatabase database;
        fill(*database, 10);
        QVERIFY(database->checkpoint());
        QVERIFY(database->run("PRAGMA user_version = 2"));
        const QString copy = database.path() + u".copy";
        QVERIFY(QFile::copy(database.path(), copy));
        QVERIFY(QFile::copy(database.path() + u"-wal", copy + u"-wal"));
        const auto file = contentsOf(copy);
        const auto log = contentsOf(copy + u"-wal");
        QVERIFY(!log.isEmpty());

        const auto opened = Database::open(copy, database.key(), testFormat, Opening::Existing);
        QCOMPARE(opened.error(), (Error{ErrorKind::TooNew, u"file version 2"_s}));
        QCOMPARE(contentsOf(copy), file);
        QCOMPARE(contentsOf(copy + u"-wal"), log);
        const auto newer =
            Database::open(copy, database.key(), {testFormat.applicationId, 2}, Opening::Existing);
        QCOMPARE((*newer)->fileVersion(), 2);
    }

    void takesWhatWasCommittedBeforeACrash()
    {
        TemporaryDatabase database;
        fill(*database, 10);
        const QString copy = database.path() + u".copy";
        QVERIFY(QFile::copy(database.path(), copy));
        QVERIFY(QFile::copy(database.path() + u"-wal", copy + u"-wal"));
        const auto opened = Database::open(copy, database.key(), testFormat, Opening::Existing);
        QCOMPARE(numberFrom(**opened, "SELECT count(*) FROM word"), 10);
    }

    void isOpenOnlyOnce()
    {
        TemporaryDatabase database;
        QCOMPARE(kindOfOpening(database.path(), database.key()), ErrorKind::Locked);
        database.close();
        QVERIFY(database.open());
    }

    void isOpenInOneProcessOnly()
    {
        TemporaryDatabase database;
        database.close();
        // The child is born before the file is open here, so that it knows of the lock from the system only.
        int go[2];
        QCOMPARE(pipe(go), 0);
        const auto child = fork();
        if (child == 0) {
            char signal = 0;
            _exit(read(go[0], &signal, 1) == 1 ? int(kindOfOpening(database.path(), database.key())) : 99);
        }
        database.reopen();
        QCOMPARE(::write(go[1], "g", 1), 1);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(ErrorKind(WEXITSTATUS(status)), ErrorKind::Locked);
        ::close(go[0]);
        ::close(go[1]);
    }

    void aReadOnlyFileIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write everything");
        TemporaryDatabase database;
        database.close();
        QVERIFY(QFile::setPermissions(database.path(), QFile::ReadOwner));
        QCOMPARE(kindOfOpening(database.path(), database.key()), ErrorKind::Denied);
    }

    void aLinkInPlaceOfTheFileIsRefused()
    {
        TemporaryDatabase database;
        database.close();
        const QString link = database.path() + u".link";
        QVERIFY(QFile::link(database.path(), link));
        QCOMPARE(kindOfOpening(link, database.key()), ErrorKind::NotFound);
    }

    void takesOneAllowedStatementAtATime()
    {
        TemporaryDatabase database;
        QCOMPARE(database->run("SELECT 1; SELECT 2").error().kind, ErrorKind::Internal);
        QCOMPARE(database->run("").error().kind, ErrorKind::Internal);
        QCOMPARE(database->run("SELEC 1").error().kind, ErrorKind::Internal);
        QCOMPARE(database->run("ATTACH 'x' AS y").error().kind, ErrorKind::Internal);
        QCOMPARE(database->run("PRAGMA synchronous = OFF").error().kind, ErrorKind::Internal);
    }

    void emptiesTheLogWhenAsked()
    {
        TemporaryDatabase database;
        fill(*database, 10);
        QVERIFY(!contentsOf(database.path() + u"-wal").isEmpty());
        QVERIFY(database->checkpoint());
        QVERIFY(contentsOf(database.path() + u"-wal").isEmpty());
        QVERIFY(QFile(database.path()).size() > 4096);
    }

    void tidiesALogThatHasGrown()
    {
        TemporaryDatabase database;
        fill(*database, 10);
        QVERIFY(database->checkpoint());
        const auto before = contentsOf(database.path());
        const auto put = [&](int rows) {
            for (int i = 0; i < rows; ++i)
                QVERIFY(database->run("INSERT INTO word VALUES (zeroblob(500))"));
        };
        put(5);
        QVERIFY(database->tidyLog());
        QCOMPARE(contentsOf(database.path()), before); // Not worth it yet.
        put(200);
        QCOMPARE(contentsOf(database.path()), before); // No commit has done it.
        QVERIFY(database->tidyLog());
        QVERIFY(contentsOf(database.path()).size() > before.size());
        const auto log = contentsOf(database.path() + u"-wal").size();
        put(200);
        QCOMPARE(contentsOf(database.path() + u"-wal").size(), log); // It began anew.
    }

    void copiesALongLogWithoutBeingAsked()
    {
        TemporaryDatabase database;
        fill(*database, 10);
        QVERIFY(database->checkpoint());
        const auto before = contentsOf(database.path());
        for (int i = 0; i < 4'200; ++i)
            QVERIFY(database->prepare("UPDATE word SET w = :w WHERE rowid = 1")
                        ->bind(":w", QByteArray::number(i))
                        .run());
        QVERIFY(contentsOf(database.path()) != before);
        QVERIFY(contentsOf(database.path() + u"-wal").size() < 17 * 1024 * 1024);
    }

    void canBeVacuumed()
    {
        TemporaryDatabase database;
        fill(*database, 500);
        QVERIFY(database->run("DELETE FROM word"));
        QVERIFY(database->run("VACUUM"));
        QVERIFY(database->checkpoint());
        QVERIFY(QFile(database.path()).size() < 4096 * 4);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
