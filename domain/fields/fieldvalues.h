// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"

#include <map>

namespace rp3 {

/// Fields by number, as they stand in the journal. A null value means "emptied"; numbers that this version
/// does not know are carried along untouched.
using FieldValues = std::map<int, QCborValue>;

/// The answered fields of one tier of `record`.
template <Record R> [[nodiscard]] FieldValues valuesOf(const R &record, Tier tier)
{
    FieldValues values;
    forEachField<R>([&](const auto &field) {
        using Traits = ValueTraits<typename std::decay_t<decltype(field)>::Value>;
        if (field.tier != tier)
            return;
        if (auto value = Traits::toCbor(record.*field.member); !value.isUndefined())
            values.emplace(field.number, std::move(value));
    });
    return values;
}

/// What changed in one tier between two states of a record: new values, and null for what was emptied.
template <Record R> [[nodiscard]] FieldValues changesBetween(const R &before, const R &after, Tier tier)
{
    FieldValues changes;
    forEachField<R>([&](const auto &field) {
        using Traits = ValueTraits<typename std::decay_t<decltype(field)>::Value>;
        if (field.tier != tier || before.*field.member == after.*field.member)
            return;
        auto value = Traits::toCbor(after.*field.member);
        changes.emplace(field.number, value.isUndefined() ? QCborValue(nullptr) : std::move(value));
    });
    return changes;
}

/// Writes `values` into `record`. Unknown numbers, and values of another type than the table says, leave the
/// record as it was.
template <Record R> void applyValues(R &record, const FieldValues &values)
{
    forEachField<R>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Value;
        const auto found = values.find(field.number);
        if (found == values.end())
            return;
        if (found->second.isNull())
            record.*field.member = T();
        else if (auto value = ValueTraits<T>::fromCbor(found->second))
            record.*field.member = *std::move(value);
    });
}

} // namespace rp3
