// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>

struct sqlite3;

namespace rp3::sqlite {

/// What a file says of itself, inside the encryption.
struct FileFormat {
    std::int32_t applicationId; ///< Which program it belongs to; never 0.
    std::int32_t version; ///< The newest that this program understands.
};

/// Whether a file must be there already.
enum class Opening {
    Existing, ///< It must be there, and is never made.
    New, ///< It must not be there yet, whatever it holds.
};

/// A SQLCipher file and the one connection to it. Belongs to the thread that opened it. While it is open
/// nobody else can open the file, neither another process nor this one.
///
/// Nothing else in this process may open the file, not even to read: closing it again would drop the lock.
class Database final {
public:
    /// Opens `path` with a raw key, never a passphrase.
    ///
    /// `WrongKey`: not the key, or no SQLCipher file, or its first page is damaged; these cannot be told
    /// apart. `Corrupt`: shorter than it says, or not of `format.applicationId`. `TooNew`: of a later
    /// version; not one byte was written. `Locked`: open elsewhere. `NotFound`: no file. `Denied`: may not be
    /// written. `Conflict`: `New`, and something is there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, crypto::KeyView key,
                                                                const FileFormat &format, Opening opening);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Empties the write-ahead log into the file. Every statement and transaction must have ended.
    ~Database();

    /// One statement, from the cache if it was prepared before. `Internal` if it is not SQL, more than one
    /// statement, or not allowed (see authorizer.h).
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);

    /// Runs one statement that has no parameters and will hardly come again, such as `CREATE TABLE`.
    [[nodiscard]] Result<void> run(const QByteArray &sql);

    /// Moves everything from the write-ahead log into the file, and empties the log.
    [[nodiscard]] Result<void> checkpoint();

    /// Copies the log into the file if it has grown: for a moment when nobody waits. A commit does so by
    /// itself only when the log is long, after much work without a pause: on an old disk it takes a second or
    /// more.
    [[nodiscard]] Result<void> tidyLog();

    /// The version that the file says it has.
    [[nodiscard]] std::int32_t fileVersion() const { return m_fileVersion; }

    [[nodiscard]] bool isInTransaction() const;

    [[nodiscard]] bool isOnItsThread() const { return QThread::currentThreadId() == m_thread; }

private:
    friend class Statement;

    Database() = default;

    [[nodiscard]] Result<void> openFile(const QString &path, Opening opening);
    [[nodiscard]] Result<void> applyKey(crypto::KeyView key);
    [[nodiscard]] Result<void> checkFormat(const FileFormat &format);
    [[nodiscard]] Result<void> writeFormat(const FileFormat &format);
    [[nodiscard]] Result<sqlite3_stmt *> compile(const QByteArray &sql);
    void setCheckpointOnClose(bool isWanted);
    void takeBack(sqlite3_stmt *statement);
    static int afterCommit(void *self, sqlite3 *connection, const char *name, int pagesInLog);

    sqlite3 *m_connection = nullptr;
    Qt::HANDLE m_thread = QThread::currentThreadId();
    std::int32_t m_fileVersion = 0;
    int m_pagesInLog = 0; ///< At the last commit; 0 once they were copied.
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< By its SQL; the key is the statement's own copy of it.
};

} // namespace rp3::sqlite
