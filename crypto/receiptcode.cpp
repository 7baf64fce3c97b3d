// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/receiptcode.h"

#include "crypto/sodium.h"

#include <sodium.h>

namespace rp3::crypto {

namespace {

/// The totally anti-symmetric quasigroup of order 10 in Damm's thesis (2004). Its diagonal is zero, so the
/// check digit is the state itself, and the state after the check digit is zero.
constexpr std::array<std::array<std::uint8_t, 10>, 10> damm{{
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
}};

std::uint8_t dammState(std::span<const std::uint8_t> asciiDigits)
{
    std::uint8_t state = 0;
    for (const auto digit : asciiDigits)
        state = damm.at(state).at(std::size_t(digit - '0'));
    return state;
}

bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212); // minus sign
}

} // namespace

Result<ReceiptCode> ReceiptCode::generate()
{
    startSodium();
    auto digits = Digits::make([](std::span<std::uint8_t, size> into) {
        for (auto &digit : into.first<size - 1>())
            digit = std::uint8_t('0' + randombytes_uniform(10));
        into.back() = std::uint8_t('0' + dammState(into.first<size - 1>()));
    });
    return std::move(digits).map([](Digits &&made) { return ReceiptCode(std::move(made)); });
}

Result<ReceiptCode> ReceiptCode::parse(QStringView typed)
{
    std::size_t count = 0;
    bool readable = true;
    auto digits = Digits::make([&](auto into) {
        std::ranges::fill(into, std::uint8_t('0'));
        for (const auto c : typed) {
            if (separates(c))
                continue;
            readable = readable && c.digitValue() >= 0 && c.category() == QChar::Number_DecimalDigit;
            if (readable && count < size)
                into[count] = std::uint8_t('0' + c.digitValue());
            ++count;
        }
    });
    if (!digits)
        return failAs(digits);
    if (!readable || count != size)
        return fail(ErrorKind::Invalid, QStringLiteral("receipt code: digits"));
    if (dammState(digits->bytes()) != 0)
        return fail(ErrorKind::Invalid, QStringLiteral("receipt code: check digit"));
    return ReceiptCode(std::move(*digits));
}

QString ReceiptCode::grouped() const
{
    auto text = QString::fromLatin1(view());
    for (const auto position : {12, 8, 4})
        text.insert(position, u' ');
    return text;
}

Result<BoxKeyPair> receiptKeyPair(const ReceiptCode &code, const Argon2Salt &postSalt)
{
    using Seed = Secret<struct ReceiptSeedTag, 32>;
    const auto seed = argon2id<Seed>(code.view(), postSalt, receiptCost);
    if (!seed)
        return failAs(seed);
    return BoxKeyPair::fromSeed(seed->bytes());
}

} // namespace rp3::crypto
