// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/namesound.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

using Spelling = std::pair<QLatin1StringView, QLatin1StringView>;

/// What is written with two letters. The old spelling (until 1972) and Arabic, Dutch or Sanskrit spellings
/// stand beside today's. Asked in this order.
constexpr std::array pairs{
    Spelling{"oe", "u"}, Spelling{"tj", "c"}, Spelling{"dj", "y"}, Spelling{"nj", "ny"}, Spelling{"sj", "s"},
    Spelling{"sy", "s"}, Spelling{"sh", "s"}, Spelling{"kh", "h"}, Spelling{"ch", "h"},  Spelling{"ph", "f"},
    Spelling{"th", "t"}, Spelling{"dh", "d"}, Spelling{"bh", "b"}, Spelling{"gh", "g"},
};

/// What one letter sounds like, where it is written for another: `j` of the old spelling is today's `y`.
constexpr std::array letters{
    Spelling{"j", "y"}, Spelling{"z", "y"}, Spelling{"v", "f"}, Spelling{"q", "k"}, Spelling{"x", "ks"},
};

QString plainLetters(QStringView name)
{
    QString plain;
    for (const auto c : name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c >= u'a' && c <= u'z')
            plain += c;
    }
    return plain;
}

/// The sound of what `rest` begins with, and of how many letters that is.
std::pair<QLatin1StringView, qsizetype> firstSound(QStringView rest, bool isBeginning)
{
    if (isBeginning && rest.startsWith("ch"_L1))
        return {"c"_L1, 2}; // Chandra is Candra, Achmad is Ahmad.
    for (const auto &[written, sound] : pairs) {
        if (rest.startsWith(written))
            return {sound, written.size()};
    }
    for (const auto &[written, sound] : letters) {
        if (rest.startsWith(written))
            return {sound, 1};
    }
    return {{}, 1};
}

} // namespace

QString nameSound(QStringView name)
{
    const auto plain = plainLetters(name);
    QString sounds;
    for (qsizetype i = 0; i < plain.size();) {
        const auto [sound, length] = firstSound(QStringView(plain).sliced(i), i == 0);
        if (sound.isEmpty())
            sounds += plain[i];
        else
            sounds += sound;
        i += length;
    }
    // Nur and Noerr, Fitria and Fitriah.
    sounds.erase(std::unique(sounds.begin(), sounds.end()), sounds.end());
    if (sounds.size() > 1 && sounds.endsWith(u'h'))
        sounds.chop(1);
    return sounds;
}

} // namespace rp3
