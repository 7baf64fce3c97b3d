// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/argon2id.h"
#include "crypto/boxkeypair.h"
#include "crypto/secret.h"
#include "domain/base/result.h"

#include <QString>
#include <QStringView>

namespace rp3::crypto {

/// What a worker takes home after filing: 16 decimal digits that open the answer to her. 15 are random
/// (50 bits), the last is a check digit after H. M. Damm (2004), which catches every single wrong digit and
/// every swap of two neighbours, so that a slip is told from a code that has no answer yet.
class ReceiptCode final {
public:
    static constexpr std::size_t size = 16;

    [[nodiscard]] static Result<ReceiptCode> generate();

    /// Takes spaces and dashes anywhere, and decimal digits of any script. `Invalid` if what is left is not
    /// 16 digits, or the check digit does not agree.
    [[nodiscard]] static Result<ReceiptCode> parse(QStringView typed);

    /// "1234 5678 9012 3456": for her to read, copy by hand or print, and for nothing else.
    [[nodiscard]] QString grouped() const;

    /// The 16 digits in ASCII: what her key pair is derived from.
    [[nodiscard]] QByteArrayView view() const { return m_digits.view(); }

    /// In constant time.
    friend bool operator==(const ReceiptCode &, const ReceiptCode &) = default;

private:
    using Digits = Secret<struct ReceiptCodeTag, size>;

    explicit ReceiptCode(Digits digits)
        : m_digits(std::move(digits))
    {
    }

    Digits m_digits;
};

/// What a receipt code costs to try. Part of the format: another cost makes another pair. The floor is
/// enough against 50 random bits, and leaves memory to the kiosk.
inline constexpr Argon2Cost receiptCost = argon2Floor;

/// The pair that answers to this code are sealed to: the same for the same code and salt, always. `postSalt`
/// belongs to the post, is drawn once and is not secret; with it, codes cannot be tried for all posts at
/// once. `Full` if there is not enough memory. Takes about 0.1 s.
[[nodiscard]] Result<BoxKeyPair> receiptKeyPair(const ReceiptCode &code, const Argon2Salt &postSalt);

} // namespace rp3::crypto
