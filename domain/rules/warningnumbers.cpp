// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/warningnumbers.h"

#include "domain/rules/warnings.h"

namespace rp3 {

namespace {

constexpr std::int32_t greatest = 10'000;

/// Calls `visit(rule, name, number)` for each number, where it stands.
template <typename Numbers, typename Visitor> void forEachNumber(Numbers &numbers, const Visitor &visit)
{
    for (auto *rule : {&numbers.w1, &numbers.w11, &numbers.w12}) {
        visit(rule->code, u"count", rule->count);
        visit(rule->code, u"days", rule->days);
    }
    visit(numbers.w2.code, u"deviations", numbers.w2.deviations);
    visit(numbers.w2.code, u"months", numbers.w2.months);
    visit(numbers.w2.code, u"small_below", numbers.w2.smallBelow);
    visit(numbers.w2.code, u"count", numbers.w2.count);
    visit(numbers.w2.code, u"days", numbers.w2.days);
    for (auto *rule : {&numbers.w4, &numbers.w5, &numbers.w13})
        visit(rule->code, u"hours", rule->limit);
    for (auto *rule : {&numbers.w9, &numbers.w10})
        visit(rule->code, u"months", rule->months);
    visit(numbers.w10.code, u"women_workers", numbers.w10.womenWorkers);
}

std::int32_t plain(std::int32_t number)
{
    return number;
}

std::int32_t plain(std::chrono::hours number)
{
    return std::int32_t(number.count());
}

} // namespace

WarningNumbers::WarningNumbers()
    : w1(warnings::w1)
    , w2(warnings::w2)
    , w4(warnings::w4)
    , w5(warnings::w5)
    , w9(warnings::w9)
    , w10(warnings::w10)
    , w11(warnings::w11)
    , w12(warnings::w12)
    , w13(warnings::w13)
{
}

bool WarningNumbers::take(const WarningNumber &number)
{
    if (number.value < 1 || number.value > greatest)
        return false;
    bool isTaken = false;
    forEachNumber(*this, [&](Code rule, QStringView name, auto &place) {
        if (rule != number.rule || Code(name) != number.name)
            return;
        place = std::decay_t<decltype(place)>(number.value);
        isTaken = true;
    });
    return isTaken;
}

QList<WarningNumber> WarningNumbers::all() const
{
    QList<WarningNumber> numbers;
    forEachNumber(*this, [&](Code rule, QStringView name, const auto &place) {
        numbers.append({rule, Code(name), plain(place)});
    });
    return numbers;
}

bool WarningNumbers::isChanged(Code rule) const
{
    const auto ofRule = [rule](QList<WarningNumber> numbers) {
        numbers.removeIf([rule](const WarningNumber &number) { return number.rule != rule; });
        return numbers;
    };
    return ofRule(all()) != ofRule(WarningNumbers().all());
}

} // namespace rp3
