// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/act.h"

#include <algorithm>

namespace rp3 {

namespace {

/// Stand-ins are 14 bytes of ones and the u16be index: no hash will ever look like that.
constexpr std::size_t prefixSize = 14;

} // namespace

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
