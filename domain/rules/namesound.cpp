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

/// What stands beside a name, or in its place: it tells nobody from others. As `plainLetters` gives it.
constexpr std::array titles{
    "abah"_L1,    "abang"_L1, "adek"_L1,   "adik"_L1,     "akang"_L1,   "al"_L1,      "alias"_L1,
    "aunty"_L1,   "bang"_L1,  "bapak"_L1,  "bapa"_L1,     "bin"_L1,     "binti"_L1,   "boss"_L1,
    "bos"_L1,     "bpk"_L1,   "bro"_L1,    "bunda"_L1,    "bu"_L1,      "cak"_L1,     "chief"_L1,
    "cici"_L1,    "ci"_L1,    "daeng"_L1,  "danru"_L1,    "dek"_L1,     "dik"_L1,     "dokter"_L1,
    "dra"_L1,     "drs"_L1,   "dr"_L1,     "foreman"_L1,  "haji"_L1,    "hajah"_L1,   "hj"_L1,
    "hrd"_L1,     "ibu"_L1,   "ir"_L1,     "kakak"_L1,    "kak"_L1,     "kang"_L1,    "kepala"_L1,
    "koh"_L1,     "ko"_L1,    "leader"_L1, "madam"_L1,    "manager"_L1, "manajer"_L1, "mandor"_L1,
    "mang"_L1,    "mas"_L1,   "mbah"_L1,   "mbak"_L1,     "mba"_L1,     "miss"_L1,    "mister"_L1,
    "mpok"_L1,    "mrs"_L1,   "mr"_L1,     "ms"_L1,       "neng"_L1,    "nona"_L1,    "ny"_L1,
    "nyonya"_L1,  "om"_L1,    "pak"_L1,    "pengawas"_L1, "prof"_L1,    "satpam"_L1,  "saudara"_L1,
    "saudari"_L1, "sdri"_L1,  "sdr"_L1,    "security"_L1, "sir"_L1,     "spv"_L1,     "supervisor"_L1,
    "tante"_L1,   "teh"_L1,   "teteh"_L1,  "tn"_L1,       "tuan"_L1,    "uda"_L1,     "uni"_L1,
    "ust"_L1,     "ustad"_L1, "ustadz"_L1, "ustaz"_L1,
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

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Rudy is Rudi, Lydia is Lidia; Ayu keeps its `y`.
bool isVowelY(QStringView rest)
{
    return rest.startsWith(u'y') && (rest.size() == 1 || !u"aeiou"_s.contains(rest[1]));
}

/// The sound of what `rest` begins with, and of how many letters that is.
std::pair<QLatin1StringView, qsizetype> firstSound(QStringView rest, bool isBeginning)
{
    if (isBeginning && rest.startsWith("ch"_L1))
        return {"c"_L1, 2}; // Chandra is Candra, Achmad is Ahmad.
    for (const auto &[written, sound] : pairs) {
        if (rest.startsWith(written) && !isVowelY(rest.sliced(written.size() - 1)))
            return {sound, written.size()}; // Syarif is Sarif; Desy is Desi.
    }
    if (!isBeginning && isVowelY(rest))
        return {"i"_L1, 1};
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

QStringList nameWords(QStringView name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        const auto written = std::exchange(word, QString());
        const auto plain = plainLetters(written);
        const auto sound = hasDigit(written) ? written.toCaseFolded() : nameSound(plain);
        const bool isName =
            hasDigit(written) || (plain.size() > 1 && std::ranges::find(titles, plain) == titles.end());
        if (isName && !words.contains(sound))
            words.append(sound);
    };
    for (const auto c : name) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’')
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

bool shareNameWord(QStringView a, QStringView b)
{
    const auto words = nameWords(b);
    return std::ranges::any_of(nameWords(a),
                               [&](const QString &word) { return !hasDigit(word) && words.contains(word); });
}

} // namespace rp3
