// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/projections.h"

#include "storage/entrytable.h"
#include "storage/settings.h"
#include "storage/sqlite/transaction.h"

#include <future>
#include <map>
#include <vector>

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

/// What the journal says of a dossier in its open parts.
struct FoldedDossier {
    DossierId id;
    DossierState state;
    qsizetype entries = 0;
};

using FoldedDossiers = std::vector<FoldedDossier>;

/// How many entries are folded at once, while as many are written.
constexpr qsizetype stretchSize = 1000;

/// Folds entries of whole dossiers, those of one standing together.
[[nodiscard]] Result<FoldedDossiers> foldStretch(const QList<SealedEntry> &stretch)
{
    const KeyRing noKeys; // Coded parts need none.
    FoldedDossiers folded;
    for (auto entry = stretch.begin(); entry != stretch.end();) {
        const auto dossier = entry->dossier;
        QList<OpenedEntry> opened;
        for (; entry != stretch.end() && entry->dossier == dossier; ++entry) {
            auto next = open(*entry, noKeys);
            if (!next)
                return failAs(next);
            opened.append(*std::move(next));
        }
        const auto entries = opened.size();
        folded.push_back({dossier, fold(std::move(opened)), entries});
    }
    return folded;
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
    // To decode and fold takes about as long as to read and write: while one stretch is folded in a thread
    // of its own, the one before it is written in this.
    std::future<Result<FoldedDossiers>> folding;
    QList<SealedEntry> stretch;
    std::int64_t written = 0;
    const auto writeOneFoldNext = [&]() -> Result<void> {
        const auto folded = folding.valid() ? folding.get() : FoldedDossiers();
        if (!folded)
            return failAs(folded);
        folding = std::async(std::launch::async, foldStretch, std::exchange(stretch, {}));
        for (const auto &dossier : *folded) {
            if (const auto done = write(dossier.id, dossier.state, ProjectionPlace::File); !done)
                return done;
            written += dossier.entries;
        }
        if (!folded->empty())
            progress(written);
        return {};
    };
    const auto read = EntryTable(*m_database).eachOpen([&](const StoredEntry &stored) -> Result<void> {
        const bool isFull = stretch.size() >= stretchSize && stretch.last().dossier != stored.entry.dossier;
        const auto turned = isFull ? writeOneFoldNext() : Result<void>();
        stretch.append(stored.entry);
        return turned;
    });
    if (!read)
        return read;
    const auto lastFolds = writeOneFoldNext();
    return lastFolds ? writeOneFoldNext() : lastFolds;
}

} // namespace rp3
