// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/staffkeys.h"

namespace rp3::crypto {

Result<StaffKeys> StaffKeys::generate()
{
    const auto bytes = StaffKeyBytes::random();
    if (!bytes)
        return failAs(bytes);
    return fromBytes(*bytes);
}

Result<StaffKeys> StaffKeys::fromBytes(const StaffKeyBytes &bytes)
{
    auto signing = SigningKeyPair::fromSeed(bytes.bytes().first<32>());
    if (!signing)
        return failAs(signing);
    auto boxSecret = BoxSecretKey::copyOf(bytes.bytes().subspan<32, 32>());
    if (!boxSecret)
        return failAs(boxSecret);
    auto own = OwnKey::copyOf(bytes.bytes().last<32>());
    if (!own)
        return failAs(own);
    return StaffKeys{std::move(*signing), BoxKeyPair::fromSecretKey(std::move(*boxSecret)), std::move(*own)};
}

Result<StaffKeyBytes> StaffKeys::toBytes() const
{
    return StaffKeyBytes::make([&](auto into) {
        auto end = std::ranges::copy(signing.seed(), into.begin()).out;
        end = std::ranges::copy(box.secretKey().bytes(), end).out;
        std::ranges::copy(own.bytes(), end);
    });
}

Result<StaffKeys> StaffKeys::clone() const
{
    const auto bytes = toBytes();
    if (!bytes)
        return failAs(bytes);
    return fromBytes(*bytes);
}

} // namespace rp3::crypto
