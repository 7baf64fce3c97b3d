// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casesteps.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/serviceprogress.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody has begun to hand it over: else nobody needs to read that it is not done.
bool isOnItsWay(const CaseView &view)
{
    const auto services = view.all<Service>();
    return isForOthers(view.record.authority)
        || std::ranges::find(services, code::referralKind::pelimpahan, &Service::kind) != services.end();
}

} // namespace

CaseSteps::CaseSteps(const CaseView &view, QWidget *parent)
    : QWidget(parent)
    , m_mayWriteStory(view.mayWriteStory)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    if (!view.mayWriteFacts || view.steps.isEmpty())
        return;
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar);
    line->setSpacing(space::small);
    auto *ahead = new PlainLabel(TypeStep::Body, false, Role::InkQuiet, bar);
    ahead->setText(tr("Next step:"));
    ahead->setMinimumHeight(QPushButton(bar).sizeHint().height()); // In the middle of its line.
    ahead->setAlignment(Qt::AlignVCenter);
    line->addWidget(ahead);
    QStringList remarks;
    for (const auto &step : view.steps) {
        line->addWidget(stepButton(step, bar));
        remarks += remarksOn(step);
    }
    if (!view.wayBack.isEmpty())
        line->addWidget(backButton(view, bar));
    const auto lettingGo = std::ranges::find(view.steps, code::caseStatus::dilimpahkan, &NextStep::to);
    if (lettingGo != view.steps.end() && isOnItsWay(view) && !isTakenOver(view.all<Service>()))
        remarks.append(tr("%1: no other unit has accepted the case yet")
                           .arg(codes::caseStatus.word(lettingGo->to, currentLanguage())));
    column->addWidget(bar);
    if (remarks.isEmpty())
        return;
    auto *below = new PlainLabel(TypeStep::Small, false, Role::InkQuiet, this);
    below->setText(remarks.join(u" · "_s));
    column->addWidget(below);
}

QWidget *CaseSteps::stepButton(const NextStep &step, QWidget *parent)
{
    const auto words = codes::caseStatus.word(step.to, currentLanguage());
    auto *button = new QPushButton(words, parent);
    button->setAccessibleName(tr("Next step: %1").arg(words));
    button->setEnabled(step.mayTake && step.blocks.isEmpty() && (!step.needsReason || m_mayWriteStory));
    connect(button, &QPushButton::clicked, this, [this, to = step.to, needsReason = step.needsReason] {
        if (needsReason)
            askWhy(to);
        else
            Q_EMIT chosen(to, {});
    });
    return button;
}

QWidget *CaseSteps::backButton(const CaseView &view, QWidget *parent)
{
    const auto wordOf = [](Code status) { return codes::caseStatus.word(status, currentLanguage()); };
    auto *button = new QPushButton(tr("Take back: %1").arg(wordOf(view.record.status)), parent);
    setKind(button, ButtonKind::Quiet);
    button->setAccessibleName(tr("Take back the last step, to: %1").arg(wordOf(view.wayBack)));
    connect(button, &QPushButton::clicked, this, [this, to = view.wayBack] { Q_EMIT chosen(to, {}); });
    return button;
}

void CaseSteps::askWhy(Code to)
{
    delete m_why;
    m_why = new QWidget(this);
    auto *reason = new TextField(TextField::defaultLongest, m_why);
    auto *row = new FormRow(reason, m_why);
    row->setLabel(tr("Why does she ask for it?"));
    row->setHelp(tr("In a few words. It stays with the case."));
    auto *take =
        new QPushButton(tr("Next step: %1").arg(codes::caseStatus.word(to, currentLanguage())), m_why);
    connect(reason, &TextField::valueEdited, row, [row] { row->setError({}); });
    connect(take, &QPushButton::clicked, this, [this, to, reason, row] {
        if (!reason->value().isEmpty()) {
            Q_EMIT chosen(to, reason->value());
            return;
        }
        row->setError(tr("Please say why."));
        row->goTo();
    });
    auto *inside = new QVBoxLayout(m_why);
    inside->setContentsMargins({});
    inside->addWidget(row);
    inside->addWidget(take, 0, Qt::AlignLeft);
    layout()->addWidget(m_why);
    m_why->show(); // or it is blank until the next turn of the event loop
    row->goTo();
}

QStringList CaseSteps::remarksOn(const NextStep &step) const
{
    const auto words = codes::caseStatus.word(step.to, currentLanguage());
    QStringList remarks;
    if (!step.mayTake)
        remarks.append(tr("%1: a coordinator takes this step").arg(words));
    if (step.needsReason && !m_mayWriteStory)
        remarks.append(tr("%1: whoever accompanies her writes down why").arg(words));
    for (const auto *block : step.blocks)
        remarks.append(words + u": "_s + block->words.in(currentLanguage()).toString());
    QStringList missing;
    for (const auto criterion : step.missingCriteria)
        missing.append(codes::closureCriterion.word(criterion, currentLanguage()));
    if (!missing.isEmpty())
        remarks.append(tr("%1: not said to be met: %2").arg(words, missing.join(u", "_s)));
    return remarks;
}

} // namespace rp3
