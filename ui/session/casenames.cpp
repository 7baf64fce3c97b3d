// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casenames.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/companion.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/underage.h"
#include "ui/session/facts.h"
#include "ui/words/cleantext.h"
#include "ui/words/companionwords.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// So many facts tell records of one kind apart; more would show what need not be seen.
constexpr qsizetype factsInAName = 2;

/// Of a goal so much that it stands beside others.
constexpr qsizetype longestGoal = 40;

/// What she wants, in her words: several goals may be about one part of her life.
QString goalIn(const RecordState &record)
{
    Goal goal;
    applyValues(goal, record.values);
    return cleanLine(goal.goal, longestGoal);
}

QString nameOf(const RecordState &record)
{
    if (record.kind == RecordKind::Goal) {
        if (const auto words = goalIn(record); !words.isEmpty())
            return words;
    }
    QStringList words;
    for (const auto &fact : factsOf(record)) {
        if (!fact.isStory && words.size() < factsInAName)
            words.append(fact.words);
    }
    return words.join(u" · "_s);
}

/// Whether she said yes to it and nothing since took that back.
bool holds(const RecordState &record, const CaseView &view, Day today)
{
    Consent consent;
    applyValues(consent, record.values);
    const bool isOver = !consent.expiresOn.isNull() && consent.expiresOn < today;
    return isYes(consent) && !isOver
        && standingOf(view.standings, {consent.scope, consent.provider}).allows(today);
}

QList<Choice> colleagues(const QList<StaffMember> &staff)
{
    QList<Choice> choices;
    for (const auto &member : staff) {
        if (member.active.value_or(true))
            choices.append({member.id, cleanLine(member.name)});
    }
    return choices;
}

/// Of the woman herself. Where nobody wrote it down she is asked as a woman, as nearly everybody who comes.
Code survivorSex(const CaseView &view)
{
    const auto hers = std::ranges::find_if(view.persons, isSurvivor);
    return hers == view.persons.end() || hers->sex.isEmpty() ? Code(code::sex::f) : hers->sex;
}

QString detailsOf(const DirectoryEntry &helper)
{
    QStringList details{cleanLine(helper.hours)};
    if (!helper.confidence.isEmpty())
        details.append(QCoreApplication::translate("CaseNames", "how sure: %1")
                           .arg(codes::directoryConfidence.word(helper.confidence, currentLanguage())));
    details.removeAll(QString());
    return details.join(u" · "_s);
}

QList<Choice> companies(const QList<DirectoryEntry> &entries)
{
    QList<Choice> choices;
    for (const auto &entry : entries) {
        if (entry.active.value_or(true))
            choices.append({entry.id, cleanLine(entry.name)});
    }
    return choices;
}

} // namespace

QString nameIn(const CaseView &view, RecordKind kind, const RecordId &record)
{
    if (kind == RecordKind::StaffMember) {
        const auto found = std::ranges::find(view.staff, record, &StaffMember::id);
        return found == view.staff.end() ? QString() : cleanLine(found->name);
    }
    if (kind == RecordKind::DirectoryEntry) {
        const auto found = std::ranges::find(view.companies, record, &DirectoryEntry::id);
        return found == view.companies.end() ? QString() : cleanLine(found->name);
    }
    const auto found = view.records.find(record);
    return found == view.records.end() ? QString() : nameOf(found->second);
}

QList<Choice> choicesIn(const CaseView &view, RecordKind kind, Day today)
{
    auto choices = kind == RecordKind::StaffMember ? colleagues(view.staff) : QList<Choice>();
    if (kind == RecordKind::DirectoryEntry)
        choices = companies(view.companies);
    for (const auto &[id, record] : view.records) {
        if (record.kind == kind && (kind != RecordKind::Consent || holds(record, view, today)))
            choices.append({id, nameOf(record)});
    }
    return choices;
}

QList<Choice> companionsIn(const CaseView &view, Day today)
{
    auto choices = colleagues(view.staff);
    for (auto &choice : choices) {
        const auto member = std::ranges::find(view.staff, choice.record, &StaffMember::id);
        choice.details = doubtsInShort(mayAccompany(*member, view.trainings, survivorSex(view), today));
    }
    return choices;
}

QList<Choice> helpersIn(const CaseView &view)
{
    QList<Choice> choices;
    for (const auto &helper : view.helpers) {
        if (const auto name = cleanLine(helper.name); !name.isEmpty())
            choices.append({helper.id, name, detailsOf(helper)});
    }
    std::ranges::sort(choices, {}, [](const Choice &choice) { return choice.words.toCaseFolded(); });
    return choices;
}

QList<Choice> choicesIn(const PostView &view, RecordKind kind)
{
    return kind == RecordKind::StaffMember ? colleagues(view.all<StaffMember>()) : QList<Choice>();
}

} // namespace rp3
