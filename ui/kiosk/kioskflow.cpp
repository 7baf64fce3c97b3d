// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskflow.h"

#include "ui/kiosk/kioskchoices.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

using Step = KioskStep;

constexpr Code tell{u"tell"};

/// Pages that only make sense right after another one.
bool isFollowUp(Step step)
{
    switch (step) {
    case Step::NotSafe:
    case Step::WhatElse:
    case Step::Health:
    case Step::WhereElse:
    case Step::StaffList:
    case Step::WhoElse:
    case Step::SameName:
    case Step::HerName:
    case Step::SafeNumber:
    case Step::ConsentContact:
    case Step::Nobody:
        return true;
    default: // The rest of a long list of pages, each of which stands by itself.
        return false;
    }
}

bool isAtSecondPage(Code answer, std::span<const KioskChoice> secondPage)
{
    return answer == kiosk::elsewhere || findChoice(secondPage, answer) != nullptr;
}

void addWhatHappened(QList<Step> &steps, const KioskAnswers &answers)
{
    steps << Step::ForWhom << Step::What << Step::WhatElse << Step::When;
    if (isSexualWithinThreeDays(answers))
        steps << Step::Health;
    steps << Step::Where;
    if (isAtSecondPage(answers.where, kiosk::whereElse()))
        steps << Step::WhereElse;
    steps << Step::Story;
    for (int i = 0; i < int(kioskQuestions().size()); ++i)
        steps << stepOf(i);
}

/// Stops at `Nobody` as soon as no answer to come could let anybody read it.
void addWho(QList<Step> &steps, const KioskAnswers &answers, const PublishedKeys &keys)
{
    steps << Step::AboutStaff;
    if (answers.aboutStaff == Code(u"these"))
        steps << Step::StaffList;
    auto withoutName = answers;
    withoutName.reportedName.clear();
    if (!couldBeRead(withoutName, keys)) {
        steps << Step::Nobody;
        return;
    }
    steps << Step::Who;
    if (isAtSecondPage(answers.who, kiosk::whoElse()))
        steps << Step::WhoElse;
    steps << Step::ReportedName;
    const bool isAlike = answers.aboutStaff != Code(u"someone")
        && (!membersToAskAbout(answers, keys).isEmpty() || !answers.notMeant.isEmpty());
    if (isAlike)
        steps << Step::SameName;
    if (!couldBeRead(answers, keys))
        steps << Step::Nobody;
}

void addHerself(QList<Step> &steps, const KioskAnswers &answers)
{
    steps << Step::Anonymity;
    if (answers.anonymity == Code(u"identified"))
        steps << Step::HerName;
    steps << Step::Contact;
    if (isAsked(Code(u"kontak"), answers))
        steps << Step::SafeNumber << Step::ConsentContact;
    for (const auto step :
         {Step::ConsentStore, Step::ConsentCoded, Step::ConsentNamed, Step::ConsentNumbers}) {
        if (isAsked(scopeOf(step), answers))
            steps << step;
    }
}

QList<Step> telling(const KioskAnswers &answers, const std::optional<PublishedKeys> &keys)
{
    if (!keys)
        return {Step::Nobody};
    QList<Step> steps{Step::Limits, Step::SafeNow};
    if (answers.safeNow == Code(u"no"))
        steps << Step::NotSafe;
    addWhatHappened(steps, answers);
    addWho(steps, answers, *keys);
    if (steps.last() == Step::Nobody)
        return steps;
    addHerself(steps, answers);
    steps << Step::Receipt << Step::Review;
    if (readersOf(*keys, filedFrom(answers, *keys, Day(0))).isNobody()) {
        steps << Step::Nobody;
        return steps;
    }
    steps << Step::Sealing;
    if (answers.receipt == Code(u"given"))
        steps << Step::Code;
    steps << Step::ThankYou;
    return steps;
}

} // namespace

QList<KioskStep> stepsBehind(Code door, const KioskAnswers &answers, const std::optional<PublishedKeys> &keys)
{
    if (door == Code(u"read"))
        return {Step::Rights, Step::MoreRights, Step::Steps, Step::Police, Step::Company, Step::WhoHelps};
    if (door == Code(u"ask"))
        return {Step::Ask};
    if (door == Code(u"help_now"))
        return {Step::HelpNow};
    if (door == tell)
        return telling(answers, keys);
    return {Step::Language, Step::Doors};
}

KioskStep stepOf(int question)
{
    return KioskStep(int(Step::Question) + question);
}

std::optional<int> questionOf(KioskStep step)
{
    const bool isQuestion = step >= Step::Question && step < Step::AboutStaff;
    return isQuestion ? std::optional(int(step) - int(Step::Question)) : std::nullopt;
}

Code scopeOf(KioskStep step)
{
    switch (step) {
    case Step::ConsentStore:
        return Code(u"simpan");
    case Step::ConsentContact:
        return Code(u"kontak");
    case Step::ConsentCoded:
        return Code(u"bagi_kode");
    case Step::ConsentNamed:
        return Code(u"bagi_nama");
    case Step::ConsentNumbers:
        return Code(u"statistik");
    default: // No other page asks for consent.
        return {};
    }
}

int KioskFlow::chapter() const
{
    if (m_door != tell)
        return 0;
    static constexpr std::array laterChapters{Step::ForWhom,    Step::What,      Step::Story,
                                              Step::AboutStaff, Step::Anonymity, Step::ConsentStore};
    const auto begun = std::ranges::count_if(laterChapters, [&](Step first) { return m_current >= first; });
    return int(begun) + 1;
}

void KioskFlow::start()
{
    *this = {};
}

void KioskFlow::openDoor(Code door, const KioskAnswers &answers, const std::optional<PublishedKeys> &keys)
{
    m_door = door;
    m_current = stepsBehind(door, answers, keys).first();
    m_changing = false;
}

std::optional<KioskStep> KioskFlow::after(const KioskAnswers &answers,
                                          const std::optional<PublishedKeys> &keys) const
{
    const auto steps = stepsBehind(m_door, answers, keys);
    const auto here = steps.indexOf(m_current);
    if (here < 0 || here + 1 >= steps.size())
        return std::nullopt;
    const auto next = steps.at(here + 1);
    if (!m_changing || isFollowUp(next))
        return next;
    // Her change may have made the review unreachable: then the list ends at `Nobody`.
    return steps.contains(Step::Review) ? Step::Review : steps.last();
}

std::optional<KioskStep> KioskFlow::before(const KioskAnswers &answers,
                                           const std::optional<PublishedKeys> &keys) const
{
    const auto steps = stepsBehind(m_door, answers, keys);
    const auto here = steps.indexOf(m_current);
    // What is sealed cannot be taken back, and a seal being made cannot be left.
    if (m_current == Step::Language || m_current >= Step::Sealing)
        return std::nullopt;
    if (m_changing && !isFollowUp(m_current) && steps.contains(Step::Review))
        return Step::Review;
    return here > 0 ? steps.at(here - 1) : Step::Doors;
}

void KioskFlow::goTo(KioskStep step)
{
    if (step == Step::Doors || step == Step::Language)
        m_door = {};
    if (step == Step::Review)
        m_changing = false;
    m_current = step;
}

void KioskFlow::change(KioskStep step)
{
    m_changing = true;
    m_current = step;
}

} // namespace rp3
