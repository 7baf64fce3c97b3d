// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/codes/code.h"

#include <QFlags>

#include <span>

namespace rp3 {

/// What is special about one item of a code list.
enum class ItemFlag {
    ProposesHigh = 0x01, ///< A yes proposes the risk level `tinggi`; the officer decides.
    DefaultNo = 0x02, ///< Consent that stands at "no" until she says yes by herself.
    OneRowEach = 0x04, ///< Consent asked for each provider by name, never for all at once.
    OwnCode = 0x08, ///< Not a national code; exported under `CodeItem::simfoni`.
    BlockedForTpks = 0x10, ///< Refused by law in cases of sexual violence (UU 12/2022 Ps. 23).
    NeedsFailedContacts = 0x20, ///< Open only after the failed contacts of `legal::noContactClosure`.
    ImportOnly = 0x40, ///< Occurs in imported records; never offered on a screen.
    Retired = 0x80, ///< No longer offered; stays readable for ever. See also `RetiredCodes`.
    Accompanies = 0x100, ///< A role that may accompany a woman.
    ToAccompany = 0x200, ///< Training that a companion must have (UU 12/2022 Ps. 26).
    WithoutTouch = 0x400, ///< Sexual violence that by itself opens no health window.
    Needed = 0x800, ///< Named by a rule, or its whole list is: the province cannot retire it.
};
Q_DECLARE_FLAGS(ItemFlags, ItemFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemFlags)

/// One possible answer of a code list.
struct CodeItem {
    Code code;
    Words words;
    ItemFlags flags;
    Code simfoni; ///< The value of the national register SIMFONI PPA; empty if none is known.
};

/// A closed list of answers, with its words in both languages. The lists are `rp3::codes::…` in
/// "domain/codes/codelists.h", made from domain/data/codelists.json; nothing else makes one.
///
/// A record may hold a code that its list does not have (sent by a newer version): it stays readable.
class CodeList final {
public:
    /// Items that are never offered stand last.
    constexpr CodeList(QStringView name, Words title, bool multi, std::span<const CodeItem> items)
        : m_name(name)
        , m_title(title)
        , m_items(items)
        , m_multi(multi)
    {
    }

    CodeList(const CodeList &) = delete;
    CodeList &operator=(const CodeList &) = delete;

    /// The stable name, as in the data: `case_status`.
    [[nodiscard]] constexpr QStringView name() const { return m_name; }

    [[nodiscard]] constexpr QStringView title(Language language) const { return m_title.in(language); }

    /// Whether a field of this list takes several answers (`Codes`) or one (`Code`).
    [[nodiscard]] constexpr bool isMulti() const { return m_multi; }

    /// Every item, in the order of the list.
    [[nodiscard]] constexpr std::span<const CodeItem> items() const { return m_items; }

    /// The items a screen may offer: neither retired nor import-only.
    [[nodiscard]] std::span<const CodeItem> offered() const;

    /// The item of `code`, or null if this version does not know it.
    [[nodiscard]] const CodeItem *find(Code code) const;

    [[nodiscard]] bool contains(Code code) const { return find(code) != nullptr; }

    /// The word for `code`; the code itself if this version does not know it; empty if it is empty.
    [[nodiscard]] QString word(Code code, Language language) const;

private:
    QStringView m_name;
    Words m_title;
    std::span<const CodeItem> m_items;
    bool m_multi;
};

} // namespace rp3
