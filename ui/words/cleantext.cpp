// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/cleantext.h"

#include <QChar>
#include <QList>

namespace rp3 {
namespace {

constexpr int mostMarks = 3;
constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// What has no shape of its own and can only mislead. U+FFFD is what became of half a character.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == 0xfffd || c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164
            || c == 0xffa0; // Blanks that are "letters".
    }
}

/// Adds characters one by one and counts the marks on the last letter.
class Cleaned final {
public:
    void add(char32_t c)
    {
        m_marks = isMark(c) ? m_marks + 1 : 0;
        if (m_marks <= mostMarks)
            m_text += QChar::fromUcs4(c);
    }

    [[nodiscard]] bool endsWithBlank() const { return m_text.isEmpty() || m_text.back() == u' '; }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
    int m_marks = 0;
};

} // namespace

QString cleanLine(QStringView text, qsizetype longest)
{
    Cleaned cleaned;
    // What is far beyond the limit is not even looked at: a megabyte may have been pasted.
    const QList<uint> characters = text.first(qMin(text.size(), longest * 8)).toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isSpace(c)) {
            if (!cleaned.endsWithBlank())
                cleaned.add(U' ');
        } else if (!isInvisible(c)) {
            cleaned.add(c);
        }
    }
    QString line = cleaned.take().trimmed();
    if (line.size() <= longest)
        return line;
    line.truncate(line.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1);
    return line + u'…';
}

QString isolated(QStringView text, qsizetype longest)
{
    return QChar(firstStrongIsolate) + cleanLine(text, longest) + QChar(popIsolate);
}

QString cleanStory(QStringView text)
{
    Cleaned cleaned;
    char32_t before = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        const bool lineEnd = c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029 || c == 0x0b || c == 0x0c;
        if (lineEnd && !(c == U'\n' && before == U'\r')) {
            cleaned.add(U'\n');
        } else if (c == U'\t' || (!lineEnd && QChar::isSpace(c))) {
            cleaned.add(U' ');
        } else if (!lineEnd && (!isInvisible(c) || c == zeroWidthJoiner || c == zeroWidthNonJoiner)) {
            cleaned.add(c);
        }
        before = c;
    }
    return cleaned.take();
}

} // namespace rp3
