// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/argon2id.h"

#include "crypto/sodium.h"

#include <sodium.h>

#include <algorithm>

namespace rp3::crypto {

static_assert(std::tuple_size_v<Argon2Salt> == crypto_pwhash_argon2id_SALTBYTES);
static_assert(isAllowed(argon2Floor) && isAllowed(argon2Default) && isAllowed(argon2Ceiling));

namespace {

/// Derives a key from nothing, to learn whether and how fast it works.
[[nodiscard]] Result<void> tryCost(const Argon2Cost &cost)
{
    std::array<std::uint8_t, 32> unused;
    return argon2idInto(unused, {}, {}, cost);
}

} // namespace

Result<void> argon2idInto(std::span<std::uint8_t, 32> key, QByteArrayView typed, const Argon2Salt &salt,
                          const Argon2Cost &cost)
{
    if (!isAllowed(cost))
        return fail(ErrorKind::Invalid, QStringLiteral("argon2id: cost"));
    startSodium();
    const auto failed = crypto_pwhash_argon2id(
        key.data(), key.size(), typed.data(), static_cast<unsigned long long>(typed.size()), salt.data(),
        cost.opsLimit, std::size_t(cost.memLimit), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return fail(ErrorKind::Full, QStringLiteral("argon2id: memory"));
    return {};
}

Argon2Cost costFor(std::chrono::milliseconds target, std::chrono::milliseconds atFloor)
{
    if (atFloor.count() <= 0)
        return argon2Default;
    // The time grows as passes × memory. A longer target than an hour only comes from a defect.
    const auto wanted = std::clamp<std::int64_t>(target.count(), 0, 3'600'000);
    auto cost = argon2Floor;
    const auto msecsAt = [&](const Argon2Cost &at) {
        return atFloor.count() * std::int64_t(at.opsLimit * (at.memLimit >> 20U))
            / std::int64_t(argon2Floor.opsLimit * (argon2Floor.memLimit >> 20U));
    };
    while (cost.memLimit < argon2Default.memLimit && msecsAt({cost.opsLimit, cost.memLimit * 2}) <= wanted)
        cost.memLimit *= 2;
    while (cost.opsLimit < argon2Ceiling.opsLimit && msecsAt({cost.opsLimit + 1, cost.memLimit}) <= wanted)
        ++cost.opsLimit;
    return cost;
}

Result<Argon2Cost> calibrateCost(std::chrono::milliseconds target, const Clock &clock)
{
    const auto start = clock.now();
    if (const auto tried = tryCost(argon2Floor); !tried)
        return failAs(tried);
    const std::chrono::milliseconds atFloor(clock.now().msecsSinceEpoch() - start.msecsSinceEpoch());

    for (auto cost = costFor(target, atFloor); cost.memLimit > argon2Floor.memLimit; cost.memLimit /= 2) {
        if (tryCost(cost))
            return cost;
    }
    return argon2Floor;
}

} // namespace rp3::crypto
