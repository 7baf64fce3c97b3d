// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"

#include <QList>

#include <initializer_list>

namespace rp3 {

/// The value of a coded field that takes several codes: a set, kept sorted and without doubles, so that the
/// same answer always has the same bytes. Empty means "not answered". An empty code is never a member.
class Codes final {
public:
    Codes() = default;
    Codes(std::initializer_list<Code> codes);

    [[nodiscard]] static Codes fromList(const QList<Code> &codes);

    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }

    [[nodiscard]] qsizetype size() const { return m_codes.size(); }

    [[nodiscard]] bool contains(Code code) const;

    void insert(Code code);
    void remove(Code code);

    /// These and `others`.
    [[nodiscard]] Codes with(const Codes &others) const;

    /// Those that are not among `others`.
    [[nodiscard]] Codes without(const Codes &others) const;

    [[nodiscard]] const QList<Code> &toList() const { return m_codes; }

    [[nodiscard]] auto begin() const { return m_codes.cbegin(); }

    [[nodiscard]] auto end() const { return m_codes.cend(); }

    friend bool operator==(const Codes &, const Codes &) = default;

private:
    QList<Code> m_codes;
};

} // namespace rp3
