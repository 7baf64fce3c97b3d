// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/moneywords.h"

#include "domain/codes/codelists.h"
#include "ui/words/languageswitch.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Between an amount and what stands before it the line never breaks.
constexpr QChar noBreak(0x00a0);

} // namespace

QString rupiah(std::int64_t amount)
{
    return u"Rp"_s + noBreak + wholeNumber(amount);
}

QString fundingWords(Code funding)
{
    return funding.isEmpty() ? QCoreApplication::translate("Money", "Not said from where")
                             : codes::tripFunding.word(funding, currentLanguage());
}

QString moneyLeft(int year, const QList<BudgetLine> &lines)
{
    QStringList left;
    for (const auto &line : lines) {
        if (line.granted > 0)
            left.append(fundingWords(line.funding) + u": "_s + rupiah(line.left()));
    }
    if (left.isEmpty())
        return {};
    return QCoreApplication::translate("Money", "Left for rides in %1: %2")
        .arg(year)
        .arg(left.join(u" · "_s));
}

QStringList lossWords(const QList<LossTotal> &totals)
{
    if (totals.isEmpty())
        return {};
    QStringList words;
    for (const auto &total : totals) {
        const auto kind = total.kind.isEmpty() ? QCoreApplication::translate("Money", "Kind not said")
                                               : codes::restitutionLoss.word(total.kind, currentLanguage());
        words.append(kind + u": "_s + rupiah(total.amount));
    }
    if (totals.size() == 1)
        words.clear();
    words.append(QCoreApplication::translate("Money", "Together: %1").arg(rupiah(sumOf(totals))));
    return words;
}

} // namespace rp3
