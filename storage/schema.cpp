// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema.h"

#include <QCryptographicHash>

namespace rp3 {

namespace {

QByteArray columnType(ValueType type)
{
    switch (type) {
    case ValueType::Flag:
    case ValueType::Count:
    case ValueType::Day:
        return "INTEGER";
    case ValueType::Code:
    case ValueType::Codes:
    case ValueType::Label:
        return "TEXT";
    case ValueType::Reference:
    case ValueType::References:
    case ValueType::Key:
        return "BLOB";
    case ValueType::Instant:
    case ValueType::Text:
    case ValueType::FieldNumbers:
        break;
    }
    Q_UNREACHABLE(); // Never Coded: the field table refuses it while compiling.
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

QByteArrayList fixedTables()
{
    // STRICT: a value of another type than its column's is refused, not stored.
    return {
        // The journal. Parts stand in the entry's row: they are written and read together, and one table less
        // is one page less in each commit. Long ones come last, so that a scan of coded parts skips them.
        "CREATE TABLE entry (number INTEGER PRIMARY KEY, id BLOB NOT NULL, dossier BLOB NOT NULL,"
        " device BLOB NOT NULL, sequence INTEGER NOT NULL, closed INTEGER NOT NULL,"
        " digest_coded BLOB NOT NULL, digest_identity BLOB NOT NULL, digest_story BLOB NOT NULL,"
        " link BLOB NOT NULL, coded BLOB NOT NULL, identity BLOB NOT NULL, story BLOB NOT NULL) STRICT",
        // Whoever asks for an entry knows its dossier: one index, where ids alone would want a second.
        "CREATE UNIQUE INDEX entry_of_dossier ON entry (dossier, id)",
        "CREATE INDEX entry_closed ON entry (dossier) WHERE closed = 1",
        "CREATE TABLE head (device BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
        " user BLOB NOT NULL, link BLOB NOT NULL, by_user BLOB NOT NULL, by_device BLOB NOT NULL,"
        " PRIMARY KEY (device, first)) STRICT, WITHOUT ROWID",
        // Who holds which key of a dossier: wrapped under the holder's own key, or still boxed to her.
        "CREATE TABLE wrap (holder BLOB NOT NULL, dossier BLOB NOT NULL, tier INTEGER NOT NULL,"
        " epoch INTEGER NOT NULL, commitment BLOB NOT NULL, is_box INTEGER NOT NULL, bytes BLOB NOT NULL,"
        " PRIMARY KEY (holder, dossier, tier, epoch, commitment)) STRICT, WITHOUT ROWID",
        "CREATE INDEX wrap_dossier ON wrap (dossier)",
        "CREATE TABLE filing (entry BLOB PRIMARY KEY, dossier BLOB NOT NULL, bytes BLOB NOT NULL,"
        " is_taken_in INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE card (person BLOB PRIMARY KEY, dossier BLOB NOT NULL, bytes BLOB NOT NULL)"
        " STRICT, WITHOUT ROWID",
        "CREATE TABLE draft (owner BLOB NOT NULL, form BLOB NOT NULL, bytes BLOB NOT NULL,"
        " PRIMARY KEY (owner, form)) STRICT, WITHOUT ROWID",
        // By the entry's number here, so that new rows stand together at the end. No index: it would be a
        // page
        // more in the commit of every form.
        "CREATE TABLE outbox (number INTEGER NOT NULL, part INTEGER NOT NULL, state INTEGER NOT NULL,"
        " batch INTEGER, PRIMARY KEY (number, part)) STRICT, WITHOUT ROWID",
        "CREATE TABLE batch (number INTEGER PRIMARY KEY, header BLOB NOT NULL, hash BLOB NOT NULL,"
        " signature BLOB NOT NULL, anchor_salt BLOB NOT NULL, receipt BLOB) STRICT",
        // The leaves of a batch never change, whatever becomes of the items: apart from the outbox.
        "CREATE TABLE batch_item (batch INTEGER NOT NULL, place INTEGER NOT NULL, number INTEGER NOT NULL,"
        " part INTEGER NOT NULL, PRIMARY KEY (batch, place)) STRICT, WITHOUT ROWID",
        "CREATE TABLE feed (number INTEGER PRIMARY KEY, record BLOB NOT NULL, status TEXT NOT NULL,"
        " day INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT",
        "CREATE INDEX feed_record ON feed (record)",
        "CREATE TABLE warning_number (rule TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,"
        " PRIMARY KEY (rule, name)) STRICT, WITHOUT ROWID",
        "CREATE TABLE retired_code (list TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (list, code))"
        " STRICT, WITHOUT ROWID",
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    };
}

QByteArrayList tablesOfAVault()
{
    auto statements = fixedTables();
    for (const auto &record : recordDescriptions())
        statements.append(projectionTable(record, ProjectionPlace::File));
    return statements + projectionIndexes();
}

QByteArray projectionName(const RecordDescription &record, ProjectionPlace place)
{
    return (place == ProjectionPlace::File ? "p_" : "m_") + bytes(record.name);
}

QByteArray projectionTable(const RecordDescription &record, ProjectionPlace place)
{
    QByteArray sql = place == ProjectionPlace::File ? "CREATE TABLE " : "CREATE TEMPORARY TABLE ";
    sql += projectionName(record, place) + " (dossier BLOB NOT NULL, id BLOB NOT NULL";
    for (const auto &field : record.fields) {
        if (field.tier == Tier::Coded)
            sql += ", " + bytes(field.name) + ' ' + columnType(field.type);
    }
    // What is read or made again together stands together.
    return sql + ", PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID";
}

QByteArray projectionInsert(const RecordDescription &record, ProjectionPlace place)
{
    QByteArray columns = "dossier, id";
    QByteArray values = ":dossier, :id";
    for (const auto &field : record.fields) {
        if (field.tier == Tier::Coded) {
            columns += ", " + bytes(field.name);
            values += ", :" + bytes(field.name);
        }
    }
    return "INSERT OR REPLACE INTO " + projectionName(record, place) + " (" + columns + ") VALUES (" + values
        + ')';
}

QByteArrayList projectionIndexes()
{
    return {
        "CREATE INDEX p_case_listed ON p_case (opened_on, id)",
        "CREATE INDEX p_case_open ON p_case (opened_on, id) WHERE closed_on IS NULL",
        "CREATE INDEX p_case_number ON p_case (number)",
        // The part that people say, `AK4T9-X`: post and year stand before it in every number.
        "CREATE INDEX p_case_said ON p_case (substr(number, 14))",
    };
}

QByteArray projectionsFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(fieldTablesFingerprint());
    for (const auto &record : recordDescriptions())
        hash.addData(projectionTable(record, ProjectionPlace::File));
    const auto indexes = projectionIndexes();
    for (const auto &index : indexes)
        hash.addData(index);
    return hash.result().toHex();
}

} // namespace rp3
