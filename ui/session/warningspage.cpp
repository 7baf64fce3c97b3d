// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/warningspage.h"

#include "domain/rules/warningrule.h"
#include "ui/session/caseload.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"
#include "ui/words/warningwords.h"

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

} // namespace

WarningsPage::WarningsPage(Caseload &caseload, QWidget *parent)
    : Retranslated(parent)
    , m_caseload(&caseload)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    connect(m_caseload, &Caseload::changed, this, &WarningsPage::retranslate);
    retranslate();
}

void WarningsPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    retranslate();
}

void WarningsPage::retranslate()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // What is being pressed may be a button in it.
    }
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    auto *back = new QPushButton(tr("Back to Home"), m_content);
    setKind(back, ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, &WarningsPage::left);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(label(tr("Early detection"), TypeStep::Title, true, Role::Ink, m_content));
    column->addWidget(label(tr("Each of these is a question for a person, not an answer. Look into the cases "
                               "behind it and talk about it with your team. The program does nothing by "
                               "itself, and it judges nobody."),
                            TypeStep::Body, false, Role::InkQuiet, m_content));
    if (m_caseload->left() > 0) {
        column->addWidget(
            label(tr("Looking through your cases…"), TypeStep::Body, false, Role::InkQuiet, m_content));
    } else {
        const auto warnings = m_caseload->warnings();
        for (const auto &warning : warnings)
            addSign(warning, *column);
        if (warnings.isEmpty())
            column->addWidget(label(tr("Nothing stands out in the cases that you may read."), TypeStep::Body,
                                    false, Role::Ink, m_content));
    }
    column->addStretch();
    m_content->show(); // or the page is blank until the next turn of the event loop
}

void WarningsPage::addSign(const Warning &warning, QVBoxLayout &column)
{
    auto *card = new Card(m_content);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::small);
    const auto &numbers = m_caseload->numbers();
    inside->addWidget(label(warning.rule->title.in(currentLanguage()).toString(), TypeStep::Heading, true,
                            Role::Ink, card));
    inside->addWidget(label(warningReason(*warning.rule, numbers), TypeStep::Body, false, Role::Ink, card));
    auto *cases = new QWidget(card);
    auto *line = new FlowLayout(cases);
    line->setSpacing(space::small);
    for (const auto &dossier : warning.dossiers) {
        const auto *watched = m_caseload->find(dossier);
        if (watched == nullptr)
            continue;
        const auto person = m_search->cardOf(dossier);
        const auto name =
            person ? cleanLine(person->alias.isEmpty() ? person->name : person->alias) : QString();
        const auto number = watched->row.number.toString();
        auto *open = new QPushButton(name.isEmpty() ? number : QString(number + u" · "_s + name), cases);
        open->setAccessibleName(tr("Open case %1").arg(number));
        connect(open, &QPushButton::clicked, this, [this, dossier] { Q_EMIT caseChosen(dossier); });
        line->addWidget(open);
    }
    inside->addWidget(cases);
    const auto origin = numbers.isChanged(warning.rule->code)
        ? tr("Rule %1, with the numbers that the province decided.")
        : tr("Rule %1, proposed by this program. The province may change its numbers.");
    inside->addWidget(
        label(origin.arg(warning.rule->code.toString()), TypeStep::Small, false, Role::InkQuiet, card));
    column.addWidget(card);
}

} // namespace rp3
