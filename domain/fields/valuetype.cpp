// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fields/valuetype.h"

#include <limits>

namespace rp3 {

namespace {

/// Turns a CBOR array into a list, or into nothing as soon as one element is of another type.
template <typename Element> std::optional<QList<Element>> listFromCbor(const QCborValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<Element> list;
    const auto array = value.toArray();
    for (const auto &element : array) {
        const auto read = ValueTraits<Element>::fromCbor(element);
        if (!read)
            return std::nullopt;
        list.append(*read);
    }
    return list;
}

template <typename List> QCborValue listToCbor(const List &list)
{
    if (list.isEmpty())
        return {};
    QCborArray array;
    for (const auto &element : list)
        array.append(ValueTraits<std::decay_t<decltype(element)>>::toCbor(element));
    return array;
}

} // namespace

QCborValue ValueTraits<Codes>::toCbor(const Codes &v)
{
    return listToCbor(v);
}

std::optional<Codes> ValueTraits<Codes>::fromCbor(const QCborValue &v)
{
    const auto list = listFromCbor<Code>(v);
    return list ? std::optional(Codes::fromList(*list)) : std::nullopt;
}

QCborValue ValueTraits<References>::toCbor(const References &v)
{
    return listToCbor(v);
}

std::optional<References> ValueTraits<References>::fromCbor(const QCborValue &v)
{
    return listFromCbor<RecordId>(v);
}

QCborValue ValueTraits<FieldNumbers>::toCbor(const FieldNumbers &v)
{
    if (v.empty())
        return {};
    QCborArray array;
    for (const int number : v)
        array.append(number);
    return array;
}

std::optional<FieldNumbers> ValueTraits<FieldNumbers>::fromCbor(const QCborValue &v)
{
    if (!v.isArray())
        return std::nullopt;
    FieldNumbers numbers;
    const auto array = v.toArray();
    for (const auto &element : array) {
        const auto number = element.toInteger();
        if (number <= 0 || number > std::numeric_limits<int>::max())
            return std::nullopt;
        numbers.insert(int(number));
    }
    return numbers;
}

std::optional<Day> ValueTraits<Day>::fromCbor(const QCborValue &v)
{
    const auto days = v.toInteger();
    if (!v.isInteger() || days <= std::numeric_limits<std::int32_t>::min()
        || days > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return Day(std::int32_t(days));
}

} // namespace rp3
