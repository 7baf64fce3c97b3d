// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/database.h"

#include "crypto/secretbytes.h"
#include "storage/sqlite/authorizer.h"
#include "storage/sqlite/connectionsettings.h"
#include "storage/sqlite/engine.h"
#include "storage/sqlite/sqliteerror.h"

#include <QDir>
#include <QFile>

#include <sodium/utils.h>
#include <sqlcipher/sqlite3.h>

namespace rp3::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// How many pages of 4 KiB in the log are worth copying while nobody waits: some ten saved forms.
constexpr int tidyPages = 100;

/// How many are copied even while somebody waits: 16 MiB.
constexpr int longLogPages = 4'000;

/// Makes the empty file: nobody else can read it from its first byte on, and nothing is ever overwritten.
[[nodiscard]] Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return fail(QFile::exists(path) ? ErrorKind::Conflict : ErrorKind::Denied, u"new database file"_s);
}

/// `path` without symbolic links in its folders, so that a link in place of the file itself can be refused.
QString withRealFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().canonicalPath() + u'/' + file.fileName();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, crypto::KeyView key,
                                                 const FileFormat &format, Opening opening)
{
    static const auto engine = linkedEngine().and_then(checkEngine);
    if (!engine)
        return failAs(engine);
    std::unique_ptr<Database> database(new Database);
    auto done = database->openFile(path, opening);
    if (done)
        done = setBeforeKey(database->m_connection);
    if (done)
        done = database->applyKey(key);
    if (done)
        done = setBeforeReading(database->m_connection);
    if (done)
        done = opening == Opening::New ? database->writeFormat(format) : database->checkFormat(format);
    if (done)
        done = setBeforeWriting(database->m_connection);
    if (!done)
        return failAs(done);
    database->setCheckpointOnClose(true);
    sqlite3_wal_hook(database->m_connection, &Database::afterCommit, database.get());
    restrictConnection(database->m_connection);
    return database;
}

Database::~Database()
{
    for (auto *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    const auto code = sqlite3_close(m_connection);
    Q_ASSERT(code == SQLITE_OK); // else a Statement outlives its database
    Q_UNUSED(code)
}

Result<void> Database::openFile(const QString &path, Opening opening)
{
    if (opening == Opening::New) {
        if (const auto made = makeFile(path); !made)
            return made;
    }
    const auto name = QFile::encodeName(withRealFolder(path));
    constexpr int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(name.constData(), &m_connection, flags, nullptr) != SQLITE_OK)
        return failWith(m_connection);
    // SQLite falls back to reading only, without a word.
    if (sqlite3_db_readonly(m_connection, "main") != 0)
        return fail(ErrorKind::Denied, u"read only"_s);
    setCheckpointOnClose(false); // a file that turns out not to be ours is left as it is
    return {};
}

Result<void> Database::applyKey(crypto::KeyView key)
{
    // x'…': SQLCipher takes the bytes as they are. Anything else it would stretch with PBKDF2, as a
    // passphrase.
    constexpr std::size_t hexSize = 2 * key.size();
    auto specification = crypto::SecretBytes::zeros(2 + hexSize + 1);
    if (!specification)
        return failAs(specification);
    const auto bytes = specification->bytes();
    bytes[0] = 'x';
    bytes[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char *>(&bytes[2]), hexSize + 1, key.data(), key.size());
    bytes.back() = '\''; // over the terminator
    const auto code = sqlite3_key_v2(m_connection, "main", bytes.data(), int(bytes.size()));
    return code == SQLITE_OK ? Result<void>() : failWith(m_connection);
}

Result<void> Database::checkFormat(const FileFormat &format)
{
    const auto read = [this](const QByteArray &pragma) -> Result<std::int32_t> {
        auto statement = prepare(pragma);
        if (!statement)
            return failAs(statement);
        const auto value = statement->first([](const Row &row) { return row.get<std::int32_t>(0); });
        return value ? Result<std::int32_t>(value->value_or(0)) : failAs(value);
    };
    // The first read of the file: here a wrong key, a lock and a shortened file show.
    const auto application = read("PRAGMA application_id");
    if (!application)
        return failAs(application);
    if (*application != format.applicationId)
        return fail(ErrorKind::Corrupt, u"application id"_s);
    const auto version = read("PRAGMA user_version");
    if (!version)
        return failAs(version);
    if (*version > format.version)
        return fail(ErrorKind::TooNew, u"file version %1"_s.arg(*version));
    m_fileVersion = *version;
    return {};
}

Result<void> Database::writeFormat(const FileFormat &format)
{
    m_fileVersion = format.version;
    const auto written = run("PRAGMA application_id = " + QByteArray::number(format.applicationId));
    return written ? run("PRAGMA user_version = " + QByteArray::number(format.version)) : written;
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    if (auto *idle = m_idle.take(sql))
        return Statement(*this, idle);
    const auto compiled = compile(sql);
    if (!compiled)
        return failAs(compiled);
    return Statement(*this, *compiled);
}

Result<void> Database::run(const QByteArray &sql)
{
    const auto compiled = compile(sql);
    if (!compiled)
        return failAs(compiled);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(*compiled, &sqlite3_finalize);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement.get());
    return code == SQLITE_DONE ? Result<void>() : failWith(m_connection);
}

Result<void> Database::checkpoint()
{
    auto statement = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!statement)
        return failAs(statement);
    const auto isBusy = statement->first([](const Row &row) { return row.get<bool>(0); });
    if (!isBusy)
        return failAs(isBusy);
    return isBusy->value_or(true) ? fail(ErrorKind::Locked, u"checkpoint"_s) : Result<void>();
}

Result<void> Database::tidyLog()
{
    if (m_pagesInLog < tidyPages)
        return {};
    const auto code =
        sqlite3_wal_checkpoint_v2(m_connection, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failWith(m_connection);
    m_pagesInLog = 0;
    return {};
}

int Database::afterCommit(void *self, sqlite3 *connection, const char *name, int pagesInLog)
{
    auto *database = static_cast<Database *>(self);
    database->m_pagesInLog = pagesInLog;
    // Whether it can be copied or not: what was committed is on disk.
    if (pagesInLog >= longLogPages
        && sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr)
            == SQLITE_OK)
        database->m_pagesInLog = 0;
    return SQLITE_OK;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

Result<sqlite3_stmt *> Database::compile(const QByteArray &sql)
{
    Q_ASSERT(isOnItsThread());
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const auto code = sqlite3_prepare_v3(m_connection, sql.constData(), int(sql.size()) + 1,
                                         SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return failWith(m_connection);
    if (statement == nullptr || *rest != '\0') {
        sqlite3_finalize(statement);
        return fail(ErrorKind::Internal, u"not one statement"_s);
    }
    return statement;
}

void Database::setCheckpointOnClose(bool isWanted)
{
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isWanted ? 0 : 1, nullptr);
}

void Database::takeBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // what she wrote does not wait in a cache
    const auto *text = sqlite3_sql(statement);
    auto &place = m_idle[QByteArray::fromRawData(text, qsizetype(qstrlen(text)))];
    if (place == nullptr)
        place = statement;
    else
        sqlite3_finalize(statement); // its twin is back already
}

} // namespace rp3::sqlite
