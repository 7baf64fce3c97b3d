// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/itemintake.h"

#include "journal/codedpart.h"
#include "journal/ids.h"
#include "sync/gateway/codedrecords.h"

#include <QSet>

namespace rp3::gateway {

namespace {

using Column = QList<std::optional<QByteArray>>;

template <typename Rows, typename Value> Column columnOf(const Rows &rows, const Value &value)
{
    Column column;
    column.reserve(rows.size());
    for (const auto &row : rows)
        column.append(value(row));
    return column;
}

template <typename Rows, typename Value>
QList<std::optional<std::int64_t>> numbersOf(const Rows &rows, const Value &value)
{
    QList<std::optional<std::int64_t>> column;
    column.reserve(rows.size());
    for (const auto &row : rows)
        column.append(value(row));
    return column;
}

} // namespace

ItemIntake::ItemIntake(Database &database, const Sender &sender, std::uint64_t n, Day today)
    : m_database(database)
    , m_sender(sender)
    , m_n(n)
    , m_today(today)
{
}

Result<QMap<int, ItemVerdict>> ItemIntake::take(const QList<Item> &items)
{
    sort(items);
    using Step = Result<void> (ItemIntake::*)();
    for (const Step step : {&ItemIntake::claimDossiers, &ItemIntake::keepCoded, &ItemIntake::release,
                            &ItemIntake::keepSealed, &ItemIntake::number, &ItemIntake::setAside}) {
        if (const auto done = (this->*step)(); !done)
            return failAs(done);
    }
    return m_verdicts;
}

/// Puts each item where it belongs, as far as it can be told without looking at what is there.
void ItemIntake::sort(const QList<Item> &items)
{
    for (int index = 0; index < int(items.size()); ++index) {
        const auto &item = items[index];
        if (item.isWithdrawn())
            continue;
        Row row{index, &item, digestOf(item.part, item.bytes), {}, {}};
        if (item.part == Part::Story) {
            refuse(row, ItemReason::StoryRefused);
        } else if (item.part == Part::Identity) {
            m_sealed.append(row);
        } else if (auto coded = decodeCoded(item.bytes); !coded) {
            refuse(row, coded.error().kind == ErrorKind::TooNew ? ItemReason::TooNew : ItemReason::Malformed);
        } else if (!mayLeaveARoom(*coded)) {
            refuse(row, ItemReason::Malformed);
        } else {
            row.dossier = coded->dossier;
            row.coded = *std::move(coded);
            m_coded.append(row);
        }
    }
}

void ItemIntake::refuse(const Row &row, ItemReason reason)
{
    m_refused.append(row);
    m_verdicts.insert(row.index, {ItemStatus::Quarantined, reason});
}

/// A dossier belongs to the post that sends it first. Rows of other posts cannot be seen here, only bumped
/// into.
Result<void> ItemIntake::claimDossiers()
{
    if (m_coded.isEmpty())
        return {};
    const auto dossiers = columnOf(m_coded, [](const Row &row) { return row.dossier->toByteArray(); });
    const auto claimed =
        m_database.query("INSERT INTO dossier (id, post) SELECT unnest($1::bytea[]), $2::bytea"
                         " ON CONFLICT DO NOTHING",
                         Parameters().byteArrays(dossiers).bytes(m_sender.post.view()));
    if (!claimed)
        return failAs(claimed);
    const auto rows = m_database.query("SELECT id FROM dossier WHERE id = ANY ($1::bytea[])",
                                       Parameters().byteArrays(dossiers));
    if (!rows)
        return failAs(rows);
    QSet<DossierId> own;
    for (int i = 0; i < rows->size(); ++i)
        own.insert(rows->id<DossierId>(i, 0));
    QList<Row> kept;
    for (const auto &row : m_coded) {
        if (own.contains(*row.dossier))
            kept.append(row);
        else
            refuse(row, ItemReason::ForeignDossier);
    }
    m_coded = kept;
    return {};
}

Result<void> ItemIntake::insert(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    const auto inserted = m_database.query(
        "INSERT INTO item (post, entry, part, dossier, digest, bytes, records, day, counter, device, n,"
        " received, held_since)"
        " SELECT $1::bytea, entry, part, dossier, digest, bytes, records::jsonb, day, counter, $2::bytea,"
        " $3::int8, day_of($4::int8), CASE WHEN dossier IS NULL THEN day_of($4::int8) END"
        " FROM unnest($5::bytea[], $6::int8[], $7::bytea[], $8::bytea[], $9::bytea[], $10::text[],"
        " $11::int8[], $12::int8[])"
        " AS new (entry, part, dossier, digest, bytes, records, day, counter)"
        " ON CONFLICT (post, entry, part) DO NOTHING",
        Parameters()
            .bytes(m_sender.post.view())
            .bytes(m_sender.device.view())
            .integer(std::int64_t(m_n))
            .integer(m_today.daysSinceEpoch())
            .byteArrays(columnOf(rows, [](const Row &row) { return row.item->entry.toByteArray(); }))
            .integers(numbersOf(rows, [](const Row &row) { return std::int64_t(row.item->part); }))
            .byteArrays(columnOf(rows,
                                 [](const Row &row) {
                                     return row.dossier ? std::optional(row.dossier->toByteArray())
                                                        : std::nullopt;
                                 }))
            .byteArrays(columnOf(rows, [](const Row &row) { return row.digest.toByteArray(); }))
            .byteArrays(columnOf(rows, [](const Row &row) { return row.item->bytes; }))
            .texts(columnOf(rows,
                            [](const Row &row) {
                                return row.coded ? std::optional(recordsJson(*row.coded)) : std::nullopt;
                            }))
            .integers(numbersOf(rows,
                                [](const Row &row) {
                                    return row.coded ? std::optional<std::int64_t>(
                                               row.coded->position.day.daysSinceEpoch())
                                                     : std::nullopt;
                                }))
            .integers(numbersOf(rows, [](const Row &row) {
                return row.coded ? std::optional(std::int64_t(row.coded->position.counter)) : std::nullopt;
            })));
    if (!inserted)
        return failAs(inserted);
    // Only if something stood there already can it be something else.
    if (inserted->touched() < rows.size())
        return compareWithKept(rows);
    return {};
}

Result<void> ItemIntake::compareWithKept(const QList<Row> &rows)
{
    // A lookup for each entry: left to itself, the planner may read everything that the post ever sent.
    const auto kept = m_database.query(
        "SELECT entry, (SELECT digest FROM item WHERE post = $1::bytea AND item.entry = asked.entry"
        " AND part = $2::int8) FROM unnest($3::bytea[]) AS asked (entry)",
        Parameters()
            .bytes(m_sender.post.view())
            .integer(std::int64_t(rows.first().item->part))
            .byteArrays(columnOf(rows, [](const Row &row) { return row.item->entry.toByteArray(); })));
    if (!kept)
        return failAs(kept);
    QHash<EntryId, crypto::Digest> digests;
    for (int i = 0; i < kept->size(); ++i)
        digests.insert(kept->id<EntryId>(i, 0), kept->id<crypto::Digest>(i, 1));
    for (const auto &row : rows) {
        if (digests.value(row.item->entry) != row.digest)
            refuse(row, ItemReason::OtherBytes);
    }
    return {};
}

Result<void> ItemIntake::keepCoded()
{
    return insert(m_coded);
}

/// Sealed parts that waited for a coded part of this batch. Few wait, if any.
Result<void> ItemIntake::release()
{
    if (m_coded.isEmpty())
        return {};
    const auto released =
        m_database.query("UPDATE item SET held_since = NULL, dossier = coded.dossier FROM item coded"
                         " WHERE item.post = $1::bytea AND item.held_since IS NOT NULL"
                         " AND coded.post = $1::bytea AND coded.entry = item.entry AND coded.part = 0",
                         Parameters().bytes(m_sender.post.view()));
    if (!released)
        return failAs(released);
    return {};
}

/// The dossiers of entries whose coded part is here: in this batch, mostly.
Result<QHash<EntryId, DossierId>> ItemIntake::dossiersOfSealed()
{
    QHash<EntryId, DossierId> dossiers;
    for (const auto &row : m_coded)
        dossiers.insert(row.item->entry, *row.dossier);
    Column asked;
    for (const auto &row : m_sealed) {
        if (!dossiers.contains(row.item->entry))
            asked.append(row.item->entry.toByteArray());
    }
    if (asked.isEmpty())
        return dossiers;
    const auto rows = m_database.query(
        "SELECT entry, (SELECT dossier FROM item WHERE post = $1::bytea AND item.entry = asked.entry"
        " AND part = 0) FROM unnest($2::bytea[]) AS asked (entry)",
        Parameters().bytes(m_sender.post.view()).byteArrays(asked));
    if (!rows)
        return failAs(rows);
    for (int i = 0; i < rows->size(); ++i) {
        if (!rows->isNull(i, 1))
            dossiers.insert(rows->id<EntryId>(i, 0), rows->id<DossierId>(i, 1));
    }
    return dossiers;
}

Result<void> ItemIntake::keepSealed()
{
    if (m_sealed.isEmpty())
        return {};
    const auto dossiers = dossiersOfSealed();
    if (!dossiers)
        return failAs(dossiers);
    for (auto &row : m_sealed) {
        if (const auto found = dossiers->constFind(row.item->entry); found != dossiers->constEnd())
            row.dossier = *found;
        else
            m_verdicts.insert(row.index, {ItemStatus::Held, ItemReason::AwaitsCoded});
    }
    return insert(m_sealed);
}

Result<void> ItemIntake::number()
{
    Column numbers;
    Column records;
    for (const auto &row : m_coded) {
        const auto cases = numberedCases(*row.coded);
        for (const auto &numbered : cases) {
            numbers.append(numbered.number.toString().toUtf8());
            records.append(numbered.record.toByteArray());
        }
    }
    if (numbers.isEmpty())
        return {};
    const auto inserted = m_database.query(
        "INSERT INTO case_number (number, record, post)"
        " SELECT number, record, $1::bytea FROM unnest($2::text[], $3::bytea[]) AS new (number, record)"
        " ON CONFLICT DO NOTHING",
        Parameters().bytes(m_sender.post.view()).texts(numbers).byteArrays(records));
    if (!inserted)
        return failAs(inserted);
    return {};
}

Result<void> ItemIntake::setAside()
{
    if (m_refused.isEmpty())
        return {};
    const auto inserted = m_database.query(
        "INSERT INTO quarantine (post, device, n, entry, part, digest, bytes, reason, received)"
        " SELECT $1::bytea, $2::bytea, $3::int8, entry, part, digest, bytes, reason, day_of($4::int8)"
        " FROM unnest($5::bytea[], $6::int8[], $7::bytea[], $8::bytea[], $9::int8[])"
        " AS new (entry, part, digest, bytes, reason)",
        Parameters()
            .bytes(m_sender.post.view())
            .bytes(m_sender.device.view())
            .integer(std::int64_t(m_n))
            .integer(m_today.daysSinceEpoch())
            .byteArrays(columnOf(m_refused, [](const Row &row) { return row.item->entry.toByteArray(); }))
            .integers(numbersOf(m_refused, [](const Row &row) { return std::int64_t(row.item->part); }))
            .byteArrays(columnOf(m_refused, [](const Row &row) { return row.digest.toByteArray(); }))
            .byteArrays(columnOf(m_refused,
                                 [](const Row &row) {
                                     const bool isStory = row.item->part == Part::Story;
                                     return isStory ? std::nullopt : std::optional(row.item->bytes);
                                 }))
            .integers(numbersOf(m_refused, [this](const Row &row) {
                return std::int64_t(m_verdicts.value(row.index).reason);
            })));
    if (!inserted)
        return failAs(inserted);
    return {};
}

} // namespace rp3::gateway
