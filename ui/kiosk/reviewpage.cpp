// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/reviewpage.h"

#include "ui/style/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

QFrame *divider()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace

ReviewPage::ReviewPage(const Words &words, const QList<ReviewLine> &lines)
    : KioskPage(words.title, words.help)
{
    if (!words.problem.isEmpty()) {
        auto *problem = new PlainLabel(TypeStep::Body, true, Role::High);
        problem->setText(words.problem);
        column()->addWidget(problem);
    }
    addReaders(words.readers);
    for (const auto &line : lines) {
        column()->addWidget(divider());
        addLine(line);
    }
    column()->addWidget(divider());
    column()->addStretch(1);
    addStopButton(words.deleteAll);
}

void ReviewPage::addReaders(const QStringList &readers)
{
    auto *title = new PlainLabel(TypeStep::Body, true, Role::Accent);
    title->setText(tr("Who can read this?"));
    column()->addWidget(title);
    auto *who = new PlainLabel;
    who->setText(readers.join(u'\n'));
    column()->addWidget(who);
}

void ReviewPage::addLine(const ReviewLine &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    auto *question = new PlainLabel(TypeStep::Small, false, Role::InkQuiet);
    question->setText(line.question);
    const bool skipped = line.answer.isEmpty();
    auto *answer = new PlainLabel(TypeStep::Body, !skipped, skipped ? Role::InkQuiet : Role::Ink);
    answer->setText(skipped ? tr("Passed over") : line.answer);
    words->addWidget(question);
    words->addWidget(answer);
    auto *change = new QPushButton(tr("Change"));
    change->setAccessibleName(tr("Change") + u": "_s + line.question);
    connect(change, &QPushButton::clicked, this, [this, step = line.step] { Q_EMIT changeAsked(step); });
    row->addLayout(words, 1);
    row->addWidget(change, 0, Qt::AlignVCenter);
    column()->addLayout(row);
}

} // namespace rp3
