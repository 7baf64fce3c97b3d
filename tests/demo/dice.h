// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codes.h"

#include <QStringView>

#include <array>
#include <random>
#include <utility>

namespace rp3::demo {

/// Chance that is the same for the same seed, on every machine.
class Dice final {
public:
    explicit Dice(std::uint64_t seed)
        : m_source(seed)
    {
    }

    /// 0 … `end` - 1. Not a distribution of the library: those differ from one to the next.
    [[nodiscard]] int below(int end) { return int(m_source() % std::uint64_t(end)); }

    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }

    [[nodiscard]] bool in100(int percent) { return below(100) < percent; }

    template <typename T, std::size_t Size> [[nodiscard]] T oneOf(const std::array<T, Size> &all)
    {
        return all[std::size_t(below(int(Size)))];
    }

    /// A code by its weight.
    using Weighted = std::pair<QStringView, int>;

    template <std::size_t Size> [[nodiscard]] Code code(const std::array<Weighted, Size> &all)
    {
        int sum = 0;
        for (const auto &each : all)
            sum += each.second;
        int at = below(sum);
        for (const auto &[code, weight] : all) {
            if (at < weight)
                return Code(code);
            at -= weight;
        }
        Q_UNREACHABLE();
    }

private:
    std::mt19937_64 m_source;
};

} // namespace rp3::demo
