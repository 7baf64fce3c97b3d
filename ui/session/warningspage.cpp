// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/warningspage.h"

#include "domain/rules/warningrule.h"
#include "storage/whendone.h"
#include "ui/session/caseload.h"
#include "ui/session/shownnames.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptfocus.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"
#include "ui/words/warningwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

/// As many as one person can look into.
QList<DossierId> shownOf(const Warning &warning)
{
    constexpr qsizetype most = 12;
    return warning.dossiers.first(std::min(most, warning.dossiers.size()));
}

} // namespace

WarningsPage::WarningsPage(Store &store, Caseload &caseload, const ShownNames &names, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_caseload(&caseload)
    , m_names(&names)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    connect(m_names, &ShownNames::changed, this, &WarningsPage::renew);
    connect(m_caseload, &Caseload::changed, this, &WarningsPage::renew);
}

void WarningsPage::renew()
{
    if (isVisible())
        retranslate();
}

void WarningsPage::showEvent(QShowEvent *event)
{
    retranslate();
    Retranslated::showEvent(event);
}

void WarningsPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    renew();
}

void WarningsPage::retranslate()
{
    const KeptFocus kept(m_content);
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
    if (!m_caseload->isWhole()) {
        column->addWidget(
            label(tr("Looking through your cases…"), TypeStep::Body, false, Role::InkQuiet, m_content));
    } else {
        const auto &warnings = m_caseload->warnings();
        QList<DossierId> unknown;
        for (const auto &warning : warnings.first(std::min(m_most, warnings.size()))) {
            addSign(warning, *column);
            std::ranges::copy_if(shownOf(warning), std::back_inserter(unknown),
                                 [this](const DossierId &each) { return !m_numbers.contains(each); });
        }
        readNumbers(unknown);
        if (warnings.size() > m_most)
            addMore(*column);
        if (warnings.isEmpty())
            column->addWidget(label(tr("Nothing stands out in the cases that you may read."), TypeStep::Body,
                                    false, Role::Ink, m_content));
    }
    column->addStretch();
    m_content->show(); // or the page is blank until the next turn of the event loop
    kept.giveTo(*m_content);
}

void WarningsPage::addMore(QVBoxLayout &column)
{
    auto *more = new QPushButton(tr("Show more"), m_content);
    setKind(more, ButtonKind::Quiet);
    connect(more, &QPushButton::clicked, this, [this] {
        m_most += page;
        renew();
    });
    column.addWidget(more, 0, Qt::AlignHCenter);
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
    if (const auto doubt = warningDoubt(warning); !doubt.isEmpty())
        inside->addWidget(label(doubt, TypeStep::Body, false, Role::InkQuiet, card));
    inside->addWidget(casesOf(warning, card));
    const auto origin = numbers.isChanged(warning.rule->code)
        ? tr("Rule %1, with the numbers that the province decided.")
        : tr("Rule %1, proposed by this program. The province may change its numbers.");
    inside->addWidget(
        label(origin.arg(warning.rule->code.toString()), TypeStep::Small, false, Role::InkQuiet, card));
    column.addWidget(card);
}

QWidget *WarningsPage::casesOf(const Warning &warning, QWidget *parent)
{
    auto *cases = new QWidget(parent);
    auto *line = new FlowLayout(cases);
    line->setSpacing(space::small);
    const auto shown = shownOf(warning);
    for (const auto &dossier : shown) {
        const auto number = m_numbers.value(dossier);
        if (number.isEmpty())
            continue; // It comes in a moment, or the case is not here any more.
        const auto name = m_names->of(dossier, *m_search);
        auto *open = new QPushButton(name.isEmpty() ? number : QString(number + u" · "_s + name), cases);
        open->setAccessibleName(tr("Open case %1").arg(number));
        connect(open, &QPushButton::clicked, this, [this, dossier] { Q_EMIT caseChosen(dossier); });
        line->addWidget(open);
    }
    if (const auto more = warning.dossiers.size() - shown.size(); more > 0)
        line->addWidget(label(tr("and %n more case(s)", nullptr, int(more)), TypeStep::Body, false,
                              Role::InkQuiet, cases));
    return cases;
}

void WarningsPage::readNumbers(const QList<DossierId> &dossiers)
{
    if (dossiers.isEmpty())
        return;
    CaseQuery query;
    query.withClosed = true;
    query.dossiers = dossiers;
    whenDone(m_store->cases(query), this, [this](const Result<QList<CaseRow>> &rows) {
        if (!rows || rows->isEmpty())
            return; // The signs stand without them.
        for (const auto &row : *rows)
            m_numbers.insert(row.dossier, row.number.toString());
        renew();
    });
}

} // namespace rp3
