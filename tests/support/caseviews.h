// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"
#include "tests/support/bytes.h"

namespace rp3::test {

/// Puts a record into a view, as if the journal had said so; its id.
template <Record R> RecordId put(CaseView &view, std::uint8_t number, const R &record)
{
    auto values = valuesOf(record, Tier::Coded);
    values.merge(valuesOf(record, Tier::Identity));
    values.merge(valuesOf(record, Tier::Story));
    const auto id = idOf<RecordId>(number);
    view.records[id] = RecordState{fields(Type<R>()).kind, values, {}, {}, false};
    return id;
}

/// An act in the timeline of a view, which is newest first: the later it is added, the newer.
inline void addAct(CaseView &view, const RecordId &author, const TimelineChange &change)
{
    TimelineItem item;
    item.day = Day(20'514);
    item.at = Instant(1'772'416'800'000 + qint64(view.timeline.size()) * 60'000);
    item.author = author;
    item.changes = {change};
    view.timeline.prepend(item);
}

} // namespace rp3::test
