// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/connectionsettings.h"

#include "storage/sqlite/sqliteerror.h"

#include <sqlcipher/sqlite3.h>

#include <memory>
#include <span>

namespace rp3::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// A pragma, and what it must answer once it is set.
struct Pragma {
    const char *set;
    const char *get;
    QLatin1StringView expected;
};

constexpr Pragma pragmasBeforeKey[] = {
    {"PRAGMA cipher_log_level = NONE", "PRAGMA cipher_log_level", "NONE"_L1},
    // Its memory is locked and wiped in another way: lockedmemory.h.
    {"PRAGMA cipher_memory_security = OFF", "PRAGMA cipher_memory_security", "0"_L1},
};

constexpr Pragma pragmasBeforeReading[] = {
    // In this mode the index of the write-ahead log is kept in memory: there is no -shm file.
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"_L1},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"_L1},
    {"PRAGMA cache_size = -16384", "PRAGMA cache_size", "-16384"_L1}, // KiB: the lists of a large room
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"_L1},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"_L1},
};

constexpr Pragma pragmasBeforeWriting[] = {
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"_L1},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"_L1},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"_L1},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"_L1},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"_L1},
};

struct Switch {
    int option;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},         {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},  {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/// Far above what a vault needs, far below what could exhaust this PC.
constexpr Switch limits[] = {
    {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 256},
    {SQLITE_LIMIT_EXPR_DEPTH, 64},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM works in one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 256},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

using RawStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[nodiscard]] Result<QString> answerTo(sqlite3 *connection, const char *pragma)
{
    sqlite3_stmt *raw = nullptr;
    const auto prepared = sqlite3_prepare_v2(connection, pragma, -1, &raw, nullptr);
    const RawStatement statement(raw, &sqlite3_finalize);
    const auto code = prepared == SQLITE_OK ? sqlite3_step(raw) : prepared;
    if (code == SQLITE_DONE)
        return QString();
    if (code != SQLITE_ROW)
        return failWith(connection);
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
}

[[nodiscard]] Result<void> set(sqlite3 *connection, std::span<const Pragma> pragmas)
{
    for (const auto &pragma : pragmas) {
        const auto done = answerTo(connection, pragma.set);
        const auto answer = done ? answerTo(connection, pragma.get) : done;
        if (!answer)
            return failAs(answer);
        if (*answer != pragma.expected)
            return fail(ErrorKind::Internal, QString::fromLatin1(pragma.set));
    }
    return {};
}

} // namespace

Result<void> setBeforeKey(sqlite3 *connection)
{
    return set(connection, pragmasBeforeKey);
}

Result<void> setBeforeReading(sqlite3 *connection)
{
    sqlite3_extended_result_codes(connection, 1);
    for (const auto &limit : limits)
        sqlite3_limit(connection, limit.option, limit.value);
    for (const auto &[option, value] : switches) {
        int now = -1;
        if (sqlite3_db_config(connection, option, value, &now) != SQLITE_OK || now != value)
            return fail(ErrorKind::Internal, u"switch %1"_s.arg(option));
    }
    return set(connection, pragmasBeforeReading);
}

Result<void> setBeforeWriting(sqlite3 *connection)
{
    return set(connection, pragmasBeforeWriting);
}

} // namespace rp3::sqlite
