// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/answerwords.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString codesWords(const Codes &codes, const CodeList &list)
{
    QStringList words;
    for (const auto code : codes)
        words.append(list.word(code, currentLanguage()));
    return words.join(u", "_s);
}

/// The value as `words` says it; empty if it is not of this type.
template <typename T, typename Words> QString said(const QCborValue &value, const Words &words)
{
    const auto read = ValueTraits<T>::fromCbor(value);
    return read ? words(*read) : QString();
}

} // namespace

QString flagWords(const Flag &flag)
{
    if (!flag)
        return {};
    return *flag ? QCoreApplication::translate("Facts", "Yes") : QCoreApplication::translate("Facts", "No");
}

QString declinedWords()
{
    return codes::place.word(code::place::menolak, currentLanguage());
}

QString answerWords(const FieldDescription &field, const QCborValue &value)
{
    switch (field.type) {
    case ValueType::Flag:
        return said<Flag>(value, flagWords);
    case ValueType::Count:
        return said<Count>(value, [](const Count &count) { return count ? wholeNumber(*count) : QString(); });
    case ValueType::Code:
        return said<Code>(value, [&](Code code) { return field.codes->word(code, currentLanguage()); });
    case ValueType::Codes:
        return said<Codes>(value, [&](const Codes &codes) { return codesWords(codes, *field.codes); });
    case ValueType::Day:
        return said<Day>(value, longDay);
    case ValueType::Instant:
        return said<Instant>(value, dayAndTime);
    case ValueType::Label:
        return said<Label>(value, [](const Label &label) { return label.toString(); });
    case ValueType::Text:
        return said<QString>(value, [](const QString &text) { return cleanStory(text).trimmed(); });
    case ValueType::Reference:
    case ValueType::References:
    case ValueType::Key:
    case ValueType::FieldNumbers:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace rp3
