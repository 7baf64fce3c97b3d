// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/act.h"

#include "domain/records/records.h"

#include <algorithm>

namespace rp3 {

namespace {

/// Puts `value` of a field that this version knows where its tier says.
void put(RecordChange &change, int field, const QCborValue &value)
{
    if (const auto *description = describeField(change.kind, field))
        change.of(description->tier).emplace(field, value);
}

RecordChange differenceOf(RecordKind kind, const RecordId &record, const FieldValues &before,
                          const FieldValues &after)
{
    RecordChange change{kind, Operation::Set, record, {}, {}, {}};
    for (const auto &[field, value] : after) {
        const auto old = before.find(field);
        const bool wasEmpty = old == before.end() || old->second.isNull();
        if (wasEmpty ? !value.isNull() : old->second != value)
            put(change, field, value);
    }
    return change;
}

/// Stand-ins are 14 bytes of ones and the u16be index: no hash will ever look like that.
constexpr std::size_t prefixSize = 14;

} // namespace

RecordId Act::create(RecordKind kind, const FieldValues &values)
{
    RecordChange change{kind, Operation::Create, nextStandIn(), {}, {}, {}};
    for (const auto &[field, value] : values) {
        if (!value.isNull())
            put(change, field, value);
    }
    m_changes.append(std::move(change));
    return m_changes.last().record;
}

void Act::set(RecordKind kind, const RecordId &record, const FieldValues &before, const FieldValues &after)
{
    Q_ASSERT(describe(kind) && describe(kind)->history == History::Editable);
    auto change = differenceOf(kind, record, before, after);
    if (!change.coded.empty() || !change.identity.empty() || !change.story.empty())
        m_changes.append(std::move(change));
}

void Act::amend(RecordKind kind, const RecordId &record, const FieldValues &before, const FieldValues &after,
                const QString &reason)
{
    auto change = differenceOf(kind, record, before, after);
    change.operation = Operation::Amend;
    change.story.emplace(reasonField, reason);
    m_changes.append(std::move(change));
}

void Act::decide(RecordKind kind, const RecordId &record, const FieldValues &decided, const QString &reason)
{
    const bool isEditable = describe(kind)->history == History::Editable;
    RecordChange change{
        kind, isEditable ? Operation::Set : Operation::Amend, record, {}, {}, {{reasonField, reason}}};
    for (const auto &[number, value] : decided) {
        const auto *field = describeField(kind, number);
        Q_ASSERT(field != nullptr);
        change.of(field->tier).emplace(number, value.isUndefined() ? QCborValue(nullptr) : value);
    }
    m_changes.append(std::move(change));
}

void Act::voidRecord(RecordKind kind, const RecordId &record, const QString &reason)
{
    m_changes.append({kind, Operation::Void, record, {}, {}, {{reasonField, reason}}});
}

void Act::operate(Operation operation, FieldValues coded, FieldValues story)
{
    Q_ASSERT(operation >= Operation::Key);
    m_changes.append({RecordKind{}, operation, {}, std::move(coded), {}, std::move(story)});
}

std::optional<std::uint16_t> Act::standInIndex(const RecordId &id)
{
    const auto &bytes = id.bytes();
    if (!std::all_of(bytes.begin(), bytes.begin() + prefixSize, [](auto byte) { return byte == 0xff; }))
        return std::nullopt;
    return std::uint16_t(bytes[prefixSize] << 8 | bytes[prefixSize + 1]);
}

RecordId Act::nextStandIn()
{
    RecordId::Bytes bytes;
    bytes.fill(0xff);
    bytes[prefixSize] = std::uint8_t(m_creations >> 8);
    bytes[prefixSize + 1] = std::uint8_t(m_creations & 0xff);
    ++m_creations;
    return RecordId(bytes);
}

} // namespace rp3
