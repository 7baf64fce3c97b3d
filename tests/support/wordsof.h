// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

namespace rp3::test {

/// Every text in a record, one a line.
template <Record R> [[nodiscard]] QString wordsOf(const R &record)
{
    QString words;
    forEachField<R>([&](const auto &field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>)
            words += record.*field.member + u'\n';
    });
    return words;
}

template <Record R> [[nodiscard]] QString wordsOf(const QList<R> &records)
{
    QString words;
    for (const auto &record : records)
        words += wordsOf(record);
    return words;
}

/// Every text that the page of a case could show of its records and acts.
[[nodiscard]] inline QString wordsOf(const CaseView &view)
{
    QString reasons;
    for (const auto &item : view.timeline)
        reasons += item.reason + u'\n';
    return reasons + wordsOf(view.record) + wordsOf(view.complaints) + wordsOf(view.persons)
        + wordsOf(view.reported) + wordsOf(view.incidents) + wordsOf(view.consents) + wordsOf(view.sessions);
}

} // namespace rp3::test
