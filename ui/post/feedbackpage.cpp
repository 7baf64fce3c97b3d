// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/feedbackpage.h"

#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Those answers of one question that were given.
QList<double> answersTo(Count Feedback::*question, const QList<Feedback> &slips)
{
    QList<double> answers;
    for (const auto &slip : slips) {
        if (slip.*question)
            answers.append(double(*(slip.*question)));
    }
    return answers;
}

} // namespace

FeedbackPage::FeedbackPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Post, store, clock, parent)
    , m_add(new QPushButton(this))
{
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::Feedback, {}, {}}); });
    retranslate();
}

void FeedbackPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::Feedback)->titleWords());
    header()->setSubtitle(
        tr("Let the slips lie in their box and type them in together at the end of the month: "
           "then no slip belongs to a day, a case or a person."));
    m_add->setText(layoutOf(RecordKind::Feedback)->addWords());
    m_add->setVisible(mayAdd(RecordKind::Feedback));
    PostPage::retranslate();
}

void FeedbackPage::wasRead()
{
    m_add->setVisible(mayAdd(RecordKind::Feedback));
    showNew();
}

void FeedbackPage::fill(QVBoxLayout &column)
{
    const int year = today().toDate().year();
    auto slips = view()->all<Feedback>();
    slips.removeIf([&](const Feedback &slip) { return slip.givenOn.toDate().year() != year; });
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::small);
    inside->addWidget(headingLabel(tr("%n slip(s) this year", nullptr, int(slips.size())), card));
    column.addWidget(card);
    if (slips.size() < fewestShown) {
        inside->addWidget(
            quietLabel(tr("What they say is shown from %1 slips on. Before that, one woman could be "
                          "known by hers.")
                           .arg(fewestShown),
                       card));
        return;
    }
    fillAverages(slips, *inside);
    fillWords(slips, *inside);
}

void FeedbackPage::fillAverages(const QList<Feedback> &slips, QVBoxLayout &column)
{
    const std::array questions{&Feedback::wasSafe, &Feedback::wasHeard, &Feedback::couldDecide,
                               &Feedback::wasHelped, &Feedback::wouldRecommend};
    const auto &asked = layoutOf(RecordKind::Feedback)->sections.first().questions;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto answers = answersTo(questions[i], slips);
        const auto words = formWords(asked[qsizetype(i)].label);
        if (answers.size() < fewestShown) {
            column.addWidget(quietLabel(QString(words + u": "_s + tr("too few answers")), content()));
            continue;
        }
        const double sum = std::accumulate(answers.begin(), answers.end(), 0.0);
        const auto average = localeOf(currentLanguage()).toString(sum / double(answers.size()), 'f', 1);
        column.addWidget(strongLabel(tr("%1: %2 of 5").arg(words, average), content()));
    }
}

void FeedbackPage::fillWords(const QList<Feedback> &slips, QVBoxLayout &column)
{
    // In the order of their random ids: nobody can tell which slip came first.
    for (const auto &slip : slips) {
        if (const auto words = cleanStory(slip.words); !words.trimmed().isEmpty())
            column.addWidget(quietLabel(u"“"_s + words + u"”"_s, content()));
    }
}

} // namespace rp3
