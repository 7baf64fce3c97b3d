// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/declined.h"

#include "domain/codes/codelist.h"
#include "domain/records/records.h"

#include <algorithm>

namespace rp3 {

namespace {

FieldNumbers listIn(const FieldValues &values)
{
    const auto found = values.find(declinedField);
    return found == values.end()
        ? FieldNumbers()
        : ValueTraits<FieldNumbers>::fromCbor(found->second).value_or(FieldNumbers());
}

/// Writes the list over the one that stands in `values`.
void putList(FieldValues &values, const FieldNumbers &numbers)
{
    if (!numbers.empty())
        values[declinedField] = ValueTraits<FieldNumbers>::toCbor(numbers);
}

} // namespace

bool hasDeclinedCode(const FieldDescription &field)
{
    return field.codes != nullptr && std::ranges::any_of(field.codes->items(), [](const CodeItem &item) {
               return isDeclined(item.code);
           });
}

QCborValue declinedAnswer(const FieldDescription &field)
{
    if (!hasDeclinedCode(field))
        return {};
    return field.type == ValueType::Codes ? ValueTraits<Codes>::toCbor({declinedCode})
                                          : ValueTraits<Code>::toCbor(declinedCode);
}

bool isDeclined(RecordKind kind, const FieldValues &values, int field)
{
    const auto answer = values.find(field);
    if (answer == values.end() || answer->second.isNull())
        return listIn(values).contains(field);
    const auto *description = describeField(kind, field);
    if (description == nullptr || description->codes == nullptr)
        return false;
    const auto one = ValueTraits<Code>::fromCbor(answer->second);
    const auto several = ValueTraits<Codes>::fromCbor(answer->second).value_or(Codes());
    return one ? isDeclined(*one) : std::ranges::any_of(several, [](Code code) { return isDeclined(code); });
}

void addAnswers(FieldValues &answers, FieldValues more)
{
    auto declined = listIn(answers);
    declined.merge(listIn(more));
    answers.merge(more);
    putList(answers, declined);
}

void keepDeclined(const FieldValues &before, FieldValues &after)
{
    if (!after.contains(declinedField))
        return;
    auto declined = listIn(after);
    for (const int field : listIn(before)) {
        if (!after.contains(field))
            declined.insert(field);
    }
    putList(after, declined);
}

} // namespace rp3
