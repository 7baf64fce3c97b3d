// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/engine.h"

#include "storage/sqlite/lockedmemory.h"

#include <QVersionNumber>

#include <sqlcipher/sqlite3.h>

#include <memory>

namespace rp3::sqlite {

namespace {

using namespace Qt::StringLiterals;

QByteArray cipherVersionOf(sqlite3 *connection)
{
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(connection, "PRAGMA cipher_version", -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (raw == nullptr || sqlite3_step(raw) != SQLITE_ROW)
        return {};
    return reinterpret_cast<const char *>(sqlite3_column_text(raw, 0));
}

} // namespace

Result<Engine> linkedEngine()
{
    if (!useLockedMemory())
        return fail(ErrorKind::Internal, u"engine began without us"_s);
    sqlite3 *raw = nullptr;
    const auto code = sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(raw, &sqlite3_close);
    if (code != SQLITE_OK)
        return fail(ErrorKind::Full, u"engine does not start"_s);
    Engine engine;
    engine.cipherVersion = cipherVersionOf(raw);
    for (int i = 0; const auto *option = sqlite3_compileoption_get(i); ++i)
        engine.compileOptions.append(option);
    return engine;
}

Result<void> checkEngine(const Engine &engine)
{
    const auto has = [&](const char *option) { return engine.compileOptions.contains(option); };
    if (engine.cipherVersion.isEmpty() || !has("HAS_CODEC"))
        return fail(ErrorKind::Internal, u"engine without cipher"_s);
    const auto version = QVersionNumber::fromString(QString::fromLatin1(engine.cipherVersion));
    if (version < QVersionNumber(4, 6))
        return fail(ErrorKind::Internal, u"engine older than 4.6"_s);
    if (!has("TEMP_STORE=2") && !has("TEMP_STORE=3"))
        return fail(ErrorKind::Internal, u"engine with temporary files"_s);
    if (!has("THREADSAFE=1"))
        return fail(ErrorKind::Internal, u"engine without threads"_s);
    return {};
}

} // namespace rp3::sqlite
