// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casenumber.h"

#include "domain/rules/crockford.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rp3 {

namespace {

/// Three letters and two digits of the post, two digits of the year, PC letter, four random characters,
/// check.
constexpr std::size_t length = 13;
constexpr QStringView pattern = u"LLLDDDDPCCCCC";
using Values = std::array<std::uint8_t, length>;

std::optional<std::uint8_t> letterValue(QChar typed)
{
    const char16_t c = typed.toUpper().unicode();
    return c >= u'A' && c <= u'Z' ? std::optional(std::uint8_t(c - u'A')) : std::nullopt;
}

std::optional<std::uint8_t> valueAt(std::size_t place, QChar typed)
{
    const auto value = crockford::value(typed);
    switch (pattern[qsizetype(place)].unicode()) {
    case u'L':
        return letterValue(typed);
    case u'D':
        return value && *value < 10 ? value : std::nullopt;
    case u'P':
        return isPcLetter(typed.toUpper()) ? value : std::nullopt;
    default:
        return value;
    }
}

QChar characterAt(std::size_t place, std::uint8_t value)
{
    return pattern[qsizetype(place)] == u'L' ? QChar(char16_t(u'A' + value)) : crockford::character(value);
}

std::uint8_t checkOf(const Values &values)
{
    return crockford::checkValue(std::span(values).first(length - 1));
}

Label written(const Values &values)
{
    QString text;
    for (std::size_t place = 0; place < length; ++place)
        text += characterAt(place, values[place]);
    for (const qsizetype dash : {12, 7, 5})
        text.insert(dash, u'-');
    text.prepend(u"RP3-");
    return *Label::fromString(text);
}

/// What was typed, without spaces and dashes; nothing if it is too long to be a case number.
std::optional<QString> condensed(QStringView typed)
{
    QString text;
    for (const QChar c : typed) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            text += c;
        if (text.size() > qsizetype(length) + 3)
            return std::nullopt;
    }
    return text;
}

} // namespace

bool isPostCode(const Label &label)
{
    const QString &text = label.toString();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == 5 && std::all_of(text.begin(), text.begin() + 3, isLetter)
        && std::all_of(text.begin() + 3, text.end(), isDigit);
}

bool isPcLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'Z' && !u"ILOU"_s.contains(letter);
}

Label makeCaseNumber(const CaseNumberParts &parts)
{
    Q_ASSERT(isPostCode(parts.post) && isPcLetter(parts.pc));
    Values values{};
    const QString head = parts.post.toString() + QString::number(parts.year % 100 + 100).last(2) + parts.pc;
    for (std::size_t place = 0; place < std::size_t(head.size()); ++place)
        values[place] = *valueAt(place, head[qsizetype(place)]);
    for (std::size_t i = 0; i < parts.random.size(); ++i)
        values[8 + i] = parts.random[i] % 32;
    values.back() = checkOf(values);
    return written(values);
}

std::optional<Label> parseCaseNumber(QStringView typed)
{
    const auto text = condensed(typed);
    if (!text)
        return std::nullopt;
    QStringView body = *text;
    if (body.size() > qsizetype(length) && body.startsWith(u"RP3", Qt::CaseInsensitive))
        body = body.sliced(3);
    if (body.size() != qsizetype(length))
        return std::nullopt;
    Values values{};
    for (std::size_t place = 0; place < length; ++place) {
        const auto value = valueAt(place, body[qsizetype(place)]);
        if (!value)
            return std::nullopt;
        values[place] = *value;
    }
    return values.back() == checkOf(values) ? std::optional(written(values)) : std::nullopt;
}

} // namespace rp3
