// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/projections.h"

#include "storage/entrytable.h"
#include "storage/settings.h"
#include "storage/sqlite/transaction.h"

#include <map>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// How a Coded value stands in its column. Several codes are words between spaces (` a b `), so that one can
/// be found with a plain pattern; several references stand one behind the other.
struct Column {
    sqlite::Statement &statement;
    const QByteArray &parameter;

    void put(const Flag &value) { statement.bind(parameter, value); }

    void put(const Count &value) { statement.bind(parameter, value); }

    void put(Day value) { value.isNull() ? putNothing() : putValue(value.daysSinceEpoch()); }

    void put(const Code &value) { value.isEmpty() ? putNothing() : putValue(value.toString()); }

    void put(const Label &value) { value.isEmpty() ? putNothing() : putValue(value.toString()); }

    void put(const Codes &value)
    {
        QString words = u" "_s;
        for (const auto &code : value)
            words += code.toString() + u' ';
        value.isEmpty() ? putNothing() : putValue(words);
    }

    template <typename Tag, std::size_t Size> void put(const Id<Tag, Size> &value)
    {
        value.isNull() ? putNothing() : putValue(value);
    }

    void put(const References &value)
    {
        QByteArray all;
        for (const auto &reference : value)
            all += reference.view();
        value.isEmpty() ? putNothing() : putValue(all);
    }

    void putNothing() { statement.bind(parameter, std::nullopt); }

    template <typename T> void putValue(const T &value) { statement.bind(parameter, value); }

    /// What is not of the field's type, as somebody else's program may have sent it, counts as not answered:
    /// no sentence gets into a column of codes.
    template <typename T> void read(const QCborValue &value)
    {
        const auto read = ValueTraits<T>::fromCbor(value);
        read ? put(*read) : putNothing();
    }

    void read(ValueType type, const QCborValue &value);
};

void Column::read(ValueType type, const QCborValue &value)
{
    switch (type) {
    case ValueType::Flag:
        return read<Flag>(value);
    case ValueType::Count:
        return read<Count>(value);
    case ValueType::Code:
        return read<Code>(value);
    case ValueType::Codes:
        return read<Codes>(value);
    case ValueType::Day:
        return read<Day>(value);
    case ValueType::Label:
        return read<Label>(value);
    case ValueType::Reference:
        return read<RecordId>(value);
    case ValueType::References:
        return read<References>(value);
    case ValueType::Key:
        return read<PublicKey>(value);
    case ValueType::Instant:
    case ValueType::Text:
    case ValueType::FieldNumbers:
        break;
    }
    Q_UNREACHABLE(); // Never Coded: the field table refuses it while compiling.
}

/// What depends on the table only, made once for each.
struct Insert {
    Insert(const RecordDescription &record, ProjectionPlace place)
        : sql(projectionInsert(record, place))
    {
        for (const auto &field : record.fields) {
            if (field.tier == Tier::Coded)
                fields.append({&field, ':' + QByteArray(field.name.data(), qsizetype(field.name.size()))});
        }
    }

    struct Target {
        const FieldDescription *field;
        QByteArray parameter;
    };

    QByteArray sql;
    QList<Target> fields;
};

const Insert &insertOf(const RecordDescription &record, ProjectionPlace place)
{
    static thread_local std::map<std::pair<RecordKind, ProjectionPlace>, Insert> inserts;
    return inserts.try_emplace({record.kind, place}, record, place).first->second;
}

} // namespace

Result<void> Projections::write(const DossierId &dossier, const DossierState &state, ProjectionPlace place,
                                const QList<RecordId> &records)
{
    for (const auto &[id, record] : state.records) {
        if (!records.isEmpty() && !records.contains(id))
            continue;
        if (const auto written = writeRow(dossier, id, record, place); !written)
            return written;
    }
    return {};
}

Result<void> Projections::writeRow(const DossierId &dossier, const RecordId &record, const RecordState &state,
                                   ProjectionPlace place)
{
    const auto *description = describe(state.kind);
    if (!description)
        return {}; // Of a newer version: kept in the journal, shown on the case page, in no list.
    if (state.isVoid) {
        auto removal = m_database->prepare("DELETE FROM " + projectionName(*description, place)
                                           + " WHERE dossier = :dossier AND id = :id");
        return removal ? removal->bind(":dossier", dossier).bind(":id", record).run() : failAs(removal);
    }
    const auto &insert = insertOf(*description, place);
    auto statement = m_database->prepare(insert.sql);
    if (!statement)
        return failAs(statement);
    statement->bind(":id", record).bind(":dossier", dossier);
    for (const auto &[field, parameter] : insert.fields) {
        const auto value = state.values.find(field->number);
        if (value != state.values.end()) // What is not bound is NULL.
            Column{*statement, parameter}.read(field->type, value->second);
    }
    return statement->run();
}

Result<void> Projections::remove(const DossierId &dossier, ProjectionPlace place)
{
    for (const auto &record : recordDescriptions()) {
        auto statement =
            m_database->prepare("DELETE FROM " + projectionName(record, place) + " WHERE dossier = :dossier");
        if (!statement)
            return failAs(statement);
        if (const auto removed = statement->bind(":dossier", dossier).run(); !removed)
            return removed;
    }
    return {};
}

Result<void> Projections::createInMemory()
{
    for (const auto &record : recordDescriptions()) {
        if (const auto made = m_database->run(projectionTable(record, ProjectionPlace::Memory)); !made)
            return made;
    }
    return {};
}

Result<bool> Projections::areCurrent()
{
    const auto stored = Settings(*m_database).value(Setting::FieldTables);
    if (!stored)
        return failAs(stored);
    return *stored == projectionsFingerprint();
}

Result<void> Projections::rebuild(const std::function<void(std::int64_t)> &progress)
{
    auto transaction = sqlite::Transaction::begin(*m_database);
    if (!transaction)
        return failAs(transaction);
    if (const auto made = dropAndCreate(); !made)
        return made;
    if (const auto filled = fillFromJournal(progress); !filled)
        return filled;
    // Last: made at once they cost less than with each row.
    if (const auto indexed = runAll(projectionIndexes()); !indexed)
        return indexed;
    if (const auto noted = Settings(*m_database).set(Setting::FieldTables, projectionsFingerprint()); !noted)
        return noted;
    return transaction->commit();
}

Result<void> Projections::dropAndCreate()
{
    const auto stale = tablesInFile();
    if (!stale)
        return failAs(stale);
    QByteArrayList statements;
    for (const auto &table : *stale)
        statements.append("DROP TABLE " + table);
    for (const auto &record : recordDescriptions())
        statements.append(projectionTable(record, ProjectionPlace::File));
    return runAll(statements);
}

Result<void> Projections::runAll(const QByteArrayList &statements)
{
    for (const auto &statement : statements) {
        if (const auto done = m_database->run(statement); !done)
            return done;
    }
    return {};
}

Result<QByteArrayList> Projections::tablesInFile()
{
    auto statement =
        m_database->prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name GLOB 'p_*'");
    if (!statement)
        return failAs(statement);
    QByteArrayList tables;
    const auto read = statement->each([&](const sqlite::Row &row) {
        tables.append('"' + row.get<QString>(0).toUtf8().replace('"', "\"\"") + '"');
    });
    if (!read)
        return failAs(read);
    return tables;
}

Result<void> Projections::fillFromJournal(const std::function<void(std::int64_t)> &progress)
{
    const KeyRing noKeys; // Coded parts need none.
    QList<OpenedEntry> dossier;
    std::int64_t folded = 0;
    const auto finishDossier = [&]() -> Result<void> {
        if (dossier.isEmpty())
            return {};
        const auto id = dossier.first().coded.dossier;
        const auto thousands = folded / 1000;
        folded += dossier.size();
        if (folded / 1000 > thousands)
            progress(folded);
        return write(id, fold(std::exchange(dossier, {})), ProjectionPlace::File);
    };
    const auto read = EntryTable(*m_database).eachOpen([&](const StoredEntry &stored) -> Result<void> {
        auto opened = open(stored.entry, noKeys);
        if (!opened)
            return failAs(opened);
        const auto isNext = !dossier.isEmpty() && dossier.first().coded.dossier != opened->coded.dossier;
        const auto finished = isNext ? finishDossier() : Result<void>();
        dossier.append(*std::move(opened));
        return finished;
    });
    return read ? finishDossier() : read;
}

} // namespace rp3
