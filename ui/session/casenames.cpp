// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casenames.h"

#include "domain/codes/codevalues.h"
#include "ui/session/facts.h"
#include "ui/words/cleantext.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// So many facts tell records of one kind apart; more would show what need not be seen.
constexpr qsizetype factsInAName = 2;

QString nameOf(const RecordState &record)
{
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
    const auto standing = view.standings.find(consent.scope);
    const bool isOver = !consent.expiresOn.isNull() && consent.expiresOn < today;
    return consent.decision == code::consentDecision::yes && !isOver && standing != view.standings.end()
        && standing->second.allows(today);
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

QList<Choice> choicesIn(const PostView &view, RecordKind kind)
{
    return kind == RecordKind::StaffMember ? colleagues(view.all<StaffMember>()) : QList<Choice>();
}

} // namespace rp3
