// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/valuetype.h"

#include <string_view>
#include <tuple>

namespace rp3 {

class CodeList;

/// How much a field tells, and so where it may go. The names T1–T3 of the data protection page in brackets.
enum class Tier : std::uint8_t {
    Coded, ///< (T1) codes, days, numbers, yes or no: may be counted and, with her yes, synced.
    Identity, ///< (T2) only who she is and how to reach her safely.
    Story, ///< (T3) her words, notes, exact times and places, the accused, staff.
};

/// What happens when two PCs changed one field without knowing of each other.
enum class Merge : std::uint8_t {
    LastWins, ///< The later entry counts; both are shown until somebody decides.
    Steps, ///< A state machine: an illegal or concurrent step waits for a decision.
    YesWins, ///< A protective "yes" (do not call) stands until somebody who saw it takes it back.
};

/// One field of a record: the only place where its name, type, tier and code list are written.
template <typename Record, typename T> struct Field {
    int number; ///< Its key in the journal, for ever. A number is never given twice.
    std::string_view name; ///< Column, export and documentation name, `snake_case`.
    T Record::*member;
    Tier tier;
    const CodeList *codes; ///< Null unless the field holds codes.
    Merge merge;

    using Value = T;
    static constexpr ValueType type = ValueTraits<T>::type;
};

/// Describes a field. Does not compile for free text or an instant in the Coded tier.
template <typename Record, typename T>

requires(!std::same_as<T, Code> && !std::same_as<T, Codes>)
    [[nodiscard]] consteval Field<Record, T> field(int number, std::string_view name, T Record::*member,
                                                   Tier tier, Merge merge = Merge::LastWins)
{
    if (tier == Tier::Coded && isTooTelling(ValueTraits<T>::type))
        throw "free text and exact times are never Coded";
    return {number, name, member, tier, nullptr, merge};
}

/// Describes a field of codes, which always names its list.
template <typename Record, typename T>

requires(std::same_as<T, Code> || std::same_as<T, Codes>)
    [[nodiscard]] consteval Field<Record, T> field(int number, std::string_view name, T Record::*member,
                                                   Tier tier, const CodeList &codes,
                                                   Merge merge = Merge::LastWins)
{
    return {number, name, member, tier, &codes, merge};
}

} // namespace rp3
