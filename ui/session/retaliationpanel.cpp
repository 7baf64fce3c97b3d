// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/retaliationpanel.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/retaliationwatch.h"
#include "ui/session/facts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

/// What she said at a check; empty while nobody asked her.
QString answerOf(const RetaliationCheck &check, const CaseView &view)
{
    const auto found = view.records.find(check.followUp);
    if (found == view.records.end() || check.state != CheckState::Done)
        return {};
    FollowUp followUp;
    applyValues(followUp, found->second.values);
    QStringList words;
    for (const auto code : followUp.retaliation)
        words.append(codes::retaliation.word(code, currentLanguage()));
    return words.join(u", "_s);
}

} // namespace

RetaliationPanel::RetaliationPanel(const CaseView &view, Day today, QWidget *parent)
    : QWidget(parent)
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(
        label(tr("Is she punished because she complained?"), TypeStep::Heading, true, Role::Ink, card));
    const auto start = retaliationWatchStart(view.complaints, view.all<WorkBaseline>());
    if (start.isNull())
        inside->addWidget(label(tr("Counted from the day of the complaint, or the day the company learnt of "
                                   "it. Neither is written down yet."),
                                TypeStep::Body, false, Role::InkQuiet, card));
    for (const auto &check : retaliationChecks(start, view.all<FollowUp>(), today))
        addCheck(check, view, today, *inside);
    bool hasBaseline = false;
    for (const auto &[id, record] : view.records) {
        if (record.kind != RecordKind::WorkBaseline)
            continue;
        hasBaseline = true;
        inside->addWidget(label(tr("Her work as it was before"), TypeStep::Body, true, Role::Ink, card));
        inside->addWidget(factGrid(factsOf(record), card));
    }
    if (!hasBaseline)
        inside->addWidget(label(tr("Write down her work as it was before: shift, line, pay, end of contract. "
                                   "Only then can a change be seen."),
                                TypeStep::Body, false, Role::InkQuiet, card));
}

void RetaliationPanel::addCheck(const RetaliationCheck &check, const CaseView &view, Day today,
                                QVBoxLayout &column)
{
    const auto stateWords = [&] {
        switch (check.state) {
        case CheckState::Planned:
            return tr("not yet");
        case CheckState::Due:
            return tr("ask her now");
        case CheckState::Done:
            return tr("asked");
        case CheckState::Missed:
            return tr("nobody asked her in time");
        }
        Q_UNREACHABLE();
    };
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const auto title = check.rule->title.in(currentLanguage()).toString();
    words->addWidget(label(title, TypeStep::Body, true, Role::Ink, this));
    QStringList details{longDay(check.dueOn), dayFromNow(check.dueOn, today), stateWords(),
                        answerOf(check, view)};
    details.removeAll(QString());
    const bool presses = check.state == CheckState::Due || check.state == CheckState::Missed;
    words->addWidget(
        label(details.join(u" · "_s), TypeStep::Small, false, presses ? Role::High : Role::InkQuiet, this));
    line->addLayout(words, 1);
    if (check.state == CheckState::Due && view.mayWriteStory) {
        auto *ask = new QPushButton(tr("Write what she says"), this);
        RecordRequest request{RecordKind::FollowUp, check.followUp, {}};
        if (check.followUp.isNull())
            request.starting = {
                {numberOf(&FollowUp::kind), ValueTraits<Code>::toCbor(code::followUpKind::balasan)},
                {numberOf(&FollowUp::dueOn), ValueTraits<Day>::toCbor(check.dueOn)},
                {numberOf(&FollowUp::doneOn), ValueTraits<Day>::toCbor(today)}};
        connect(ask, &QPushButton::clicked, this, [this, request] { Q_EMIT recordWanted(request); });
        line->addWidget(ask, 0, Qt::AlignTop);
    }
    column.addLayout(line);
}

} // namespace rp3
