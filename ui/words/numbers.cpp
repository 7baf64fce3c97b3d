// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/numbers.h"

#include "ui/words/languageswitch.h"

#include <QRegularExpression>

namespace rp3 {
using namespace Qt::StringLiterals;

namespace {

QLocale locale()
{
    return localeOf(currentLanguage());
}

} // namespace

QString wholeNumber(qint64 number)
{
    return locale().toString(number);
}

std::optional<qint64> numberFromText(QStringView text)
{
    // Either in groups of three with one mark between them, or in one piece.
    static const QRegularExpression typed(uR"(^(?:rp\.?\s*)?(\d{1,3}(?:([., ])\d{3}(?:\2\d{3})*)?|\d+)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"[., ]"_s);
    const auto match = typed.match(text.trimmed());
    bool isNumber = false;
    const auto number = match.captured(1).remove(marks).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString percent(double share)
{
    const double tenths = double(qRound(share * 1000)) / 10;
    const int decimals = qFuzzyCompare(1 + tenths, 1 + double(qRound(tenths))) ? 0 : 1;
    return locale().toString(tenths, 'f', decimals) + u'%';
}

QString fileSize(qint64 bytes)
{
    return locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace rp3
