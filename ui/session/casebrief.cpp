// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casebrief.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/declined.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/serviceprogress.h"
#include "domain/rules/underage.h"
#include "storage/casefacts.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/timelinewords.h"
#include "ui/words/cleantext.h"
#include "ui/words/contactwords.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostTitles = 5;

QString say(const char *marked)
{
    return QCoreApplication::translate("CaseBrief", marked);
}

/// Collects what there is to say.
class Brief final {
public:
    void add(const char *label, const QStringList &words)
    {
        auto said = words;
        said.removeAll(QString());
        if (!said.isEmpty())
            m_facts.append({say(label), said.join(u"\n"_s), said.size() > 1});
    }

    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    QList<Fact> m_facts;
};

QStringList safeContact(const CaseView &view)
{
    QStringList words{noCallWords(caseFactsOf(view))};
    for (const auto &person : view.persons) {
        if (!isSurvivor(person))
            continue;
        if (person.neverLeaveMessage.value_or(false))
            words.append(say(QT_TRANSLATE_NOOP("CaseBrief", "Never leave a message.")));
        if (!person.safeHours.isEmpty())
            words.append(
                say(QT_TRANSLATE_NOOP("CaseBrief", "A call is safe: %1")).arg(cleanLine(person.safeHours)));
        if (!person.whoMayAnswer.isEmpty())
            words.append(
                say(QT_TRANSLATE_NOOP("CaseBrief", "May answer: %1")).arg(cleanLine(person.whoMayAnswer)));
        if (!person.codeWord.isEmpty())
            words.append(
                say(QT_TRANSLATE_NOOP("CaseBrief", "Code word: %1")).arg(cleanLine(person.codeWord)));
    }
    return words;
}

QStringList promises(const CaseView &view, Day today)
{
    QStringList words;
    if (!view.sessions.isEmpty())
        words.append(cleanLine(view.sessions.first().nextStep));
    const bool isKept = view.record.nextOn < today && std::ranges::none_of(view.duties, [](const Duty &duty) {
                            return duty.kind == DutyKind::KeepPromise;
                        });
    if (!view.record.nextOn.isNull() && !isKept)
        words.append(longDay(view.record.nextOn) + u" · "_s + dayFromNow(view.record.nextOn, today));
    return words;
}

/// What others did since whoever reads this wrote here last; nothing if she never did.
QStringList sinceLastTime(const CaseView &view)
{
    const auto mine = std::ranges::find(view.timeline, view.me, &TimelineItem::author);
    if (mine == view.timeline.end())
        return {};
    QStringList words;
    for (auto item = view.timeline.begin(); item != mine && words.size() < mostTitles; ++item) {
        const auto said = timelineWords(*item, view);
        if (!said.title.isEmpty())
            words.append(said.when + u": "_s + said.title);
    }
    return words;
}

/// What she says yes to now and did not before: at the same level it may be another danger.
QString newFlags(const RiskAssessment &now, const RiskAssessment &before)
{
    QStringList words;
    for (const auto flag : now.flags.without(before.flags))
        words.append(codes::riskFlag.word(flag, currentLanguage()));
    const auto listed = words.join(u", "_s);
    return words.isEmpty() ? listed : say(QT_TRANSLATE_NOOP("CaseBrief", "New: %1")).arg(listed);
}

QStringList changedRisk(const CaseView &view)
{
    const auto assessments = view.all<RiskAssessment>();
    const auto judged = judgedAssessments(assessments);
    if (judged.size() < 2)
        return {};
    const auto &last = *judged.last();
    const auto &before = *judged[judged.size() - 2];
    QStringList words;
    if (last.level != before.level)
        words.append(say(QT_TRANSLATE_NOOP("CaseBrief", "%1, before: %2 (%3)"))
                         .arg(codes::riskLevel.word(last.level, currentLanguage()),
                              codes::riskLevel.word(before.level, currentLanguage()),
                              shortDay(last.assessedOn)));
    words.append(newFlags(last, before));
    return words;
}

QStringList openReferrals(const CaseView &view)
{
    QStringList words;
    for (const auto &service : view.all<Service>()) {
        if (!isAwaited(service))
            continue;
        const auto what = codes::service.word(service.service, currentLanguage());
        const auto where = cleanLine(service.provider);
        const auto asked = service.requestedOn.isNull() ? QString() : shortDay(service.requestedOn);
        QStringList parts{what, where, asked};
        parts.removeAll(QString());
        words.append(parts.join(u" · "_s));
    }
    return words;
}

/// The questions that she declined: nobody asks them again.
QStringList doNotAsk(const CaseView &view)
{
    QStringList labels;
    for (const auto &[id, record] : view.records) {
        const auto *layout = layoutOf(record.kind);
        if (layout == nullptr)
            continue;
        for (const auto &section : layout->sections) {
            for (const auto &question : section.questions) {
                if (isDeclined(record.kind, record.values, question.field))
                    labels.append(formWords(question.label));
            }
        }
    }
    labels.removeDuplicates();
    return labels.isEmpty() ? QStringList() : QStringList(labels.join(u", "_s));
}

} // namespace

QList<Fact> briefOf(const CaseView &view, Day today)
{
    Brief brief;
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "How to reach her"), safeContact(view));
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "What was promised"), promises(view, today));
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "Since you wrote here last"), sinceLastTime(view));
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "The risk changed"), changedRisk(view));
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "Referrals without an answer"), openReferrals(view));
    brief.add(QT_TRANSLATE_NOOP("CaseBrief", "Do not ask again"), doNotAsk(view));
    return brief.facts();
}

} // namespace rp3
