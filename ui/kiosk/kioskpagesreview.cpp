// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last page before sending: her answers in words, and who will read them.

#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskpages.h"
#include "ui/kiosk/reviewpage.h"
#include "ui/words/cleantext.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

using Step = KioskStep;

/// As much of a story as she needs to see that it is hers.
constexpr qsizetype storyShown = 400;

QString wordOf(std::initializer_list<std::span<const KioskChoice>> pages, Code code)
{
    for (const auto page : pages)
        if (const auto *choice = findChoice(page, code))
            return kioskWords(*choice);
    return {};
}

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const auto &part : parts)
        if (!part.isEmpty())
            filled.append(part);
    return filled.join(u" · "_s);
}

} // namespace

KioskPage *KioskPages::review(const QString &problem) const
{
    QList<Step> steps{Step::SafeNow, Step::ForWhom, Step::What, Step::When, Step::Where, Step::Story};
    for (int i = 0; i < int(kioskQuestions().size()); ++i)
        steps << stepOf(i);
    steps << Step::AboutStaff << Step::Who << Step::ReportedName << Step::Anonymity << Step::Contact
          << Step::ConsentContact << Step::ConsentStore << Step::ConsentCoded << Step::ConsentNamed
          << Step::ConsentNumbers << Step::Receipt;
    QList<ReviewLine> lines;
    for (const auto step : std::as_const(steps)) {
        if (scopeOf(step).isEmpty() || isAsked(scopeOf(step), m_answers))
            lines.append({step, firstSentence(words(step)), answer(step)});
    }
    return new ReviewPage({firstSentence(words(Step::Review)), laterSentences(words(Step::Review)), problem,
                           readerSentences(), tr("Delete all")},
                          lines);
}

QString KioskPages::answer(KioskStep step) const
{
    const auto &a = m_answers;
    if (const auto place = questionOf(step)) {
        const auto found = a.asked.find(*place);
        return found == a.asked.end() ? QString()
                                      : answerWords(kioskQuestions()[std::size_t(*place)], found->second);
    }
    switch (step) {
    case Step::SafeNow:
        return wordOf({kiosk::safeNow()}, a.safeNow);
    case Step::ForWhom:
        return wordOf({kiosk::forWhom()}, a.forWhom);
    case Step::What: {
        QStringList chosen;
        for (const auto code : a.what)
            chosen.append(wordOf({kiosk::what(), kiosk::whatElse()}, code));
        return joined(chosen);
    }
    case Step::When:
        return wordOf({kiosk::when()}, a.when);
    case Step::Where:
        return wordOf({kiosk::where(), kiosk::whereElse()}, a.where);
    case Step::Who:
        return wordOf({kiosk::who(), kiosk::whoElse()}, a.who);
    case Step::AboutStaff:
        return joined({wordOf({kiosk::aboutStaff()}, a.aboutStaff), staffNames()});
    case Step::Receipt:
        return wordOf({kiosk::receipt()}, a.receipt);
    default:
        return typedAnswer(step);
    }
}

QString KioskPages::typedAnswer(KioskStep step) const
{
    const auto &a = m_answers;
    switch (step) {
    case Step::Story: {
        const auto story = cleanStory(a.story);
        return story.size() <= storyShown ? story : QString(story.first(storyShown) + u'…');
    }
    case Step::ReportedName:
        return cleanLine(a.reportedName);
    case Step::Anonymity: {
        const bool named = a.anonymity == Code(u"identified");
        return joined({wordOf({kiosk::anonymity()}, a.anonymity), named ? cleanLine(a.name) : QString(),
                       named ? cleanLine(a.alias) : QString()});
    }
    case Step::Contact: {
        const bool reachable = isAsked(Code(u"kontak"), a);
        return joined({wordOf({kiosk::contact()}, a.contact), reachable ? cleanLine(a.phone) : QString(),
                       reachable ? cleanLine(a.safeHours) : QString()});
    }
    default: {
        const auto scope = scopeOf(step);
        if (scope.isEmpty())
            return {};
        return a.consents.contains(scope) ? tr("Yes") : tr("No");
    }
    }
}

QString KioskPages::staffNames() const
{
    if (!m_keys || m_answers.aboutStaff != Code(u"these"))
        return {};
    QStringList names;
    for (const auto &member : m_keys->members)
        if (m_answers.namedStaff.contains(member.staff))
            names.append(cleanLine(member.name));
    return names.join(u", "_s);
}

QStringList KioskPages::readerSentences() const
{
    if (!m_keys)
        return {};
    const auto readers = readersOf(*m_keys, filedFrom(m_answers, *m_keys, Day(0)));
    QStringList sentences;
    QStringList inside;
    QStringList outside;
    for (const auto &member : m_keys->members)
        (readers.leftOut.contains(member.staff) ? outside : inside).append(isolated(member.name));
    if (!inside.isEmpty())
        sentences.append(tr("Can read: %1").arg(inside.join(u", "_s)));
    if (readers.province)
        sentences.append(tr("Can read: the provincial unit"));
    if (!outside.isEmpty())
        sentences.append(tr("Cannot read: %1").arg(outside.join(u", "_s)));
    sentences.append(readers.isNobody()
                         ? tr("Nobody could read this now. Say yes to the provincial unit, "
                              "or call for help.")
                         : tr("Your company cannot read it. Nobody can read it at this computer."));
    return sentences;
}

} // namespace rp3
