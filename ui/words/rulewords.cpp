// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rulewords.h"

#include "ui/words/languageswitch.h"

namespace rp3 {

using namespace Qt::StringLiterals;

QString ruleWords(const LegalRule &rule)
{
    const auto title = rule.title.in(currentLanguage()).toString();
    return rule.law.isEmpty() ? title : QString(title + u"\n"_s + rule.law.toString());
}

} // namespace rp3
