// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/numbers.h"

#include "ui/words/languageswitch.h"

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
