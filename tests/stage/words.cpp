// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/words.h"

#include "tests/stage/hands.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskpages.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

Words::Words(Language language)
    : m_switch(language)
{
    if (language == Language::Indonesian && !m_words.load(u":/i18n/rp3_id.qm"_s))
        giveUp(u"the translations are missing"_s);
}

QString Words::say(const char *context, const char *words) const
{
    if (language() == Language::English)
        return QString::fromUtf8(words);
    const auto said = m_words.translate(context, words);
    if (said.isEmpty())
        giveUp(u"%1 has no Indonesian for: %2"_s.arg(QString::fromUtf8(context), QString::fromUtf8(words)));
    return said;
}

QString Words::say(const CodeList &list, QStringView code) const
{
    return list.word(Code(code), language());
}

QString Words::question(KioskStep step)
{
    return firstSentence(KioskPages::words(step));
}

QString Words::card(std::span<const KioskChoice> choices, QStringView code) const
{
    const auto *choice = findChoice(choices, Code(code));
    if (choice == nullptr)
        giveUp(u"there is no such card: "_s + code);
    return say("rp3::KioskChoice", choice->words);
}

} // namespace rp3::stage
