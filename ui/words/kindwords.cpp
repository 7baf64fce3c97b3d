// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/kindwords.h"

#include "domain/codes/codelists.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QStringList>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString namesOf(const Codes &flags)
{
    QStringList names;
    for (const Code flag : flags)
        names.append(codes::caseFlag.word(flag, currentLanguage()));
    return names.join(u", "_s);
}

} // namespace

QString proposedKindWords(const Codes &flags)
{
    if (flags.isEmpty())
        return {};
    return QCoreApplication::translate("CaseKind", "Proposed from what she told: %1. Untick what is wrong.")
        .arg(namesOf(flags));
}

QString undecidedKindWords(const Codes &flags)
{
    if (flags.isEmpty())
        return {};
    return QCoreApplication::translate("CaseKind",
                                       "What she told points to: %1. Tick it in the first question if it "
                                       "applies, in the second if it does not.")
        .arg(namesOf(flags));
}

} // namespace rp3
