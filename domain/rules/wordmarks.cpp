// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/wordmarks.h"

#include "domain/rules/namesound.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace rp3 {

namespace {

bool hasEveryWordOf(const NameMarks &longer, const NameMarks &shorter)
{
    return std::ranges::all_of(shorter.words, [&](WordMark word) {
        return word == noWords || std::ranges::find(longer.words, word) != longer.words.end();
    });
}

} // namespace

WordMark wordMark(QStringView words)
{
    const auto plain = words.toString().simplified().toCaseFolded();
    if (plain.isEmpty())
        return noWords;
    const WordMark mark = qHash(plain, std::size_t(QHashSeed::globalSeed()));
    return mark == noWords ? ~noWords : mark;
}

NameMarks nameMarks(QStringView name)
{
    NameMarks marks;
    const auto words = nameWords(name);
    const auto count = std::min(words.size(), qsizetype(NameMarks::mostWords));
    std::transform(words.begin(), words.begin() + count, marks.words.begin(), wordMark);
    std::ranges::sort(marks.words, std::greater());
    return marks;
}

NameLikeness likenessOf(const NameMarks &a, const NameMarks &b)
{
    if (a.isEmpty() || b.isEmpty() || (!hasEveryWordOf(a, b) && !hasEveryWordOf(b, a)))
        return NameLikeness::None;
    return a.isOneWord() || b.isOneWord() ? NameLikeness::OneWord : NameLikeness::Same;
}

} // namespace rp3
