// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secretbytes.h"
#include "domain/base/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <utility>

namespace rp3::crypto {

/// What somebody typed to unlock, as Argon2id takes it: UTF-8 of the text in Unicode NFKC, without spaces at
/// either end. So a phrase typed on another keyboard, with another kind of space or with a composed letter,
/// is the same phrase.
///
/// The normal form is pinned to Unicode 14: a later Qt must not change what a phrase means.
class Passphrase final {
public:
    /// In code points, after normalising. Strength is judged where a phrase is chosen, not here.
    static constexpr qsizetype minLength = 12;
    static constexpr qsizetype maxLength = 256;

    /// `Invalid` if it is too short, too long, or broken UTF-16. The copies made here are wiped; `typed` is
    /// the caller's, and Qt keeps copies of its own inside input widgets: only the end of the process is sure
    /// to remove those.
    [[nodiscard]] static Result<Passphrase> fromTyped(QStringView typed);

    [[nodiscard]] Result<Passphrase> clone() const;

    [[nodiscard]] QByteArrayView view() const { return m_utf8.view(); }

    /// In constant time, if the lengths are equal.
    friend bool operator==(const Passphrase &, const Passphrase &) = default;

private:
    explicit Passphrase(SecretBytes utf8)
        : m_utf8(std::move(utf8))
    {
    }

    SecretBytes m_utf8;
};

} // namespace rp3::crypto
