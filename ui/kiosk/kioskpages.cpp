// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpages.h"

#include "ui/kiosk/callspage.h"
#include "ui/kiosk/cardspage.h"
#include "ui/kiosk/fieldspage.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/storypage.h"
#include "ui/kiosk/wordspage.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

using Step = KioskStep;
using Choice = CardsPage::Choice;

QString title(Step step)
{
    return firstSentence(KioskPages::words(step));
}

QString help(Step step)
{
    return laterSentences(KioskPages::words(step));
}

QList<PageCard> pageCards(std::span<const KioskChoice> choices, Code chosen)
{
    QList<PageCard> cards;
    for (const auto &choice : choices)
        cards.append({kioskWords(choice), QString::fromLatin1(choice.pictogram), choice.code == chosen});
    return cards;
}

} // namespace

KioskPage *KioskPages::make(KioskStep step) const
{
    if (const auto place = questionOf(step))
        return question(*place);
    switch (step) {
    case Step::Language:
        // Each language in its own words: she must find hers.
        return new CardsPage(title(step), help(step),
                             {{u"Bahasa Indonesia"_s, u"language_id"_s}, {u"English"_s, u"language_en"_s}},
                             Choice::Go);
    case Step::Doors: {
        auto *page = new CardsPage(title(step), help(step), pageCards(kiosk::doors(), {}), Choice::Go);
        page->addNote(
            tr("Is someone coming? Touch Hide, or press Esc. The screen changes at once. To come back, "
               "touch the date at the bottom three times."));
        return page;
    }
    case Step::SafeNow:
        return oneOf(step, kiosk::safeNow(), &m_answers.safeNow);
    case Step::ForWhom:
        return oneOf(step, kiosk::forWhom(), &m_answers.forWhom);
    case Step::What:
    case Step::WhatElse:
        return whatHappened(step);
    case Step::When:
        return oneOf(step, kiosk::when(), &m_answers.when);
    case Step::Where:
        return oneOf(step, kiosk::where(), &m_answers.where);
    case Step::WhereElse:
        return oneOf(step, kiosk::whereElse(), &m_answers.where);
    case Step::AboutStaff:
        return oneOf(step, kiosk::aboutStaff(), &m_answers.aboutStaff);
    case Step::StaffList:
        return staffList();
    case Step::Who:
        return oneOf(step, kiosk::who(), &m_answers.who);
    case Step::WhoElse:
        return oneOf(step, kiosk::whoElse(), &m_answers.who);
    case Step::SameName:
        return sameName();
    case Step::Anonymity:
        return oneOf(step, kiosk::anonymity(), &m_answers.anonymity);
    case Step::Contact:
        return oneOf(step, kiosk::contact(), &m_answers.contact);
    case Step::Receipt:
        return oneOf(step, kiosk::receipt(), &m_answers.receipt);
    case Step::ConsentStore:
    case Step::ConsentContact:
    case Step::ConsentCoded:
    case Step::ConsentNamed:
    case Step::ConsentNumbers:
        return consent(step);
    case Step::Story:
    case Step::ReportedName:
    case Step::HerName:
    case Step::SafeNumber:
        return typed(step);
    case Step::WhoHelps:
    case Step::Ask:
    case Step::HelpNow:
    case Step::NotSafe:
    case Step::Nobody:
        return calls(step);
    default:
        return reading(step);
    }
}

KioskPage *KioskPages::reading(KioskStep step) const
{
    using Marks = WordsPage::Marks;
    switch (step) {
    case Step::Rights:
        return new WordsPage(
            title(step),
            tr("You may read this without filling in anything. We do not write down your name. "
               "We only count the number of visits."),
            {tr("You have the right to care, protection and recovery."),
             tr("Your identity must be kept secret."),
             tr("You are protected from losing your job or being moved."),
             tr("You may have a companion at every stage.")});
    case Step::MoreRights:
        return new WordsPage(
            title(step), {},
            {tr("Sexual violence may not be settled outside court. A child offender is the exception."),
             tr("You may ask for payment of losses, called restitution."),
             tr("There are rights to period, birth, miscarriage and breastfeeding leave. Dismissal for "
                "pregnancy or "
                "birth is banned."),
             tr("You may see your data. You may withdraw consent at any time.")});
    case Step::Steps:
        return new WordsPage(
            title(step), {},
            {tr("First we ask whether you are safe."),
             tr("The officer explains secrecy and its limits. You choose who may know."),
             tr("You tell your story once. The officer reads it back and you correct it."),
             tr("In danger, you are served at once. You may take a report code."),
             tr("We make a plan together. For example doctor, counsellor, legal aid, safe house."),
             tr("We ask again on day 7, 30 and 90. You may stop at any time.")},
            Marks::Numbers);
    case Step::Company:
        return new WordsPage(
            title(step), {},
            {tr("The company can see only numbers, if agreed. Small numbers are hidden."),
             tr("The company has no account here. The company cannot see your name. It cannot see your story "
                "or "
                "evidence. It is told only if you allow it."),
             tr("Staff may be paid by the company. Staff tied to that person cannot see the report.")});
    default: {
        const auto rest = help(step).split(u'\n', Qt::SkipEmptyParts);
        return new WordsPage(title(step), {}, rest);
    }
    }
}

KioskPage *KioskPages::calls(KioskStep step) const
{
    using Lines = CallsPage::Lines;
    const bool danger = step == Step::HelpNow || step == Step::NotSafe;
    const auto roomPhone = m_keys ? m_keys->phone : QString();
    auto *page = new CallsPage(title(step), help(step), roomPhone, danger ? Lines::Danger : Lines::All);
    if (step == Step::NotSafe)
        page->addStopButton(tr("Stop and delete all"));
    return page;
}

KioskPage *KioskPages::oneOf(KioskStep step, std::span<const KioskChoice> choices, Code *answer) const
{
    auto cards = pageCards(choices, *answer);
    // Chosen on the second page: the card that leads there shows it.
    const bool known = answer->isEmpty() || findChoice(choices, *answer) != nullptr;
    if (!known && choices.back().code == kiosk::elsewhere)
        cards.back().chosen = true;
    auto *page = new CardsPage(title(step), help(step), cards, Choice::One);
    QObject::connect(page, &CardsPage::chosen, page, [choices, answer](int index, bool on) {
        *answer = on ? choices[std::size_t(index)].code : Code();
    });
    return page;
}

KioskPage *KioskPages::whatHappened(KioskStep step) const
{
    const auto choices = step == Step::What ? kiosk::what() : kiosk::whatElse();
    auto cards = pageCards(choices, {});
    for (std::size_t i = 0; i < choices.size(); ++i)
        cards[qsizetype(i)].chosen = m_answers.what.contains(choices[i].code);
    auto *page = new CardsPage(title(step), help(step), cards, Choice::Several);
    QObject::connect(page, &CardsPage::chosen, page, [choices, this](int index, bool on) {
        const auto code = choices[std::size_t(index)].code;
        on ? m_answers.what.insert(code) : m_answers.what.remove(code);
    });
    return page;
}

KioskPage *KioskPages::typed(KioskStep step) const
{
    switch (step) {
    case Step::ReportedName: {
        auto *page = new FieldsPage(title(step), help(step), {{tr("Name"), &m_answers.reportedName}});
        // Another name: what she said about the first one means nothing any more.
        QObject::connect(page, &KioskPage::answerChanged, page, [this] { m_answers.notMeant.clear(); });
        return page;
    }
    case Step::HerName:
        return new FieldsPage(
            title(step), help(step),
            {{tr("Name"), &m_answers.name}, {tr("What may we call you?"), &m_answers.alias}});
    case Step::SafeNumber:
        return new FieldsPage(title(step), help(step),
                              {{tr("Number"), &m_answers.phone, Qt::ImhDialableCharactersOnly},
                               {tr("What hours are safe?"), &m_answers.safeHours}});
    default:
        return new StoryPage(title(step), help(step), &m_answers.story);
    }
}

KioskPage *KioskPages::question(int place) const
{
    const auto &question = kioskQuestions()[std::size_t(place)];
    const auto &field = fieldOf(question);
    auto &answer = m_answers.asked[place];
    const auto step = stepOf(place);
    if (field.type == ValueType::Text)
        return new FieldsPage(title(step), help(step), {{labelWords(question), &answer.text}});
    QList<PageCard> cards;
    const auto choices = choicesOf(question);
    for (const auto code : choices) {
        cards.append({field.codes->word(code, currentLanguage()), kiosk::pictogramOf(code),
                      answer.codes.contains(code)});
    }
    const bool isMulti = field.type == ValueType::Codes;
    auto *page = new CardsPage(title(step), help(step), cards, isMulti ? Choice::Several : Choice::One);
    QObject::connect(page, &CardsPage::chosen, page, [choices, isMulti, &answer](int index, bool on) {
        if (!isMulti)
            answer.codes = {};
        on ? answer.codes.insert(choices.at(index)) : answer.codes.remove(choices.at(index));
    });
    return page;
}

KioskPage *KioskPages::staffList() const
{
    QList<PageCard> cards;
    QList<RecordId> ids;
    for (const auto &member : m_keys->members) {
        cards.append({cleanLine(member.name), u"someone"_s, m_answers.namedStaff.contains(member.staff)});
        ids.append(member.staff);
    }
    auto *page = new CardsPage(title(Step::StaffList), help(Step::StaffList), cards, Choice::Several);
    QObject::connect(page, &CardsPage::chosen, page, [ids, this](int index, bool on) {
        on ? (void)m_answers.namedStaff.insert(ids.at(index))
           : (void)m_answers.namedStaff.remove(ids.at(index));
    });
    return page;
}

KioskPage *KioskPages::sameName() const
{
    auto asked = m_answers;
    asked.notMeant.clear();
    const auto members = membersToAskAbout(asked, *m_keys);
    QList<PageCard> cards;
    QList<RecordId> ids;
    for (const auto &member : members) {
        cards.append({tr("Yes, I mean %1").arg(isolated(member.name)), u"someone"_s, false});
        ids.append(member.staff);
    }
    cards.append({tr("No, another person"), u"no"_s, !m_answers.notMeant.isEmpty()});
    auto *page = new CardsPage(title(Step::SameName), help(Step::SameName), cards, Choice::One);
    QObject::connect(page, &CardsPage::chosen, page, [ids, this](int index, bool on) {
        m_answers.notMeant.clear();
        if (on)
            for (int i = 0; i < ids.size(); ++i)
                if (i != index)
                    m_answers.notMeant.insert(ids.at(i));
    });
    return page;
}

KioskPage *KioskPages::consent(KioskStep step) const
{
    const auto scope = scopeOf(step);
    const bool agreed = m_answers.consents.contains(scope);
    auto *page =
        new CardsPage(title(step), help(step), {{tr("No"), u"no"_s, !agreed}, {tr("Yes"), u"yes"_s, agreed}},
                      Choice::OneAlways);
    QObject::connect(page, &CardsPage::chosen, page, [scope, this](int index, bool on) {
        const bool yes = index == 1 && on;
        yes ? m_answers.consents.insert(scope) : m_answers.consents.remove(scope);
    });
    return page;
}

} // namespace rp3
