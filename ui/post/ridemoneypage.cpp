// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/ridemoneypage.h"

#include "storage/whendone.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/dates.h"
#include "ui/words/moneywords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

RideMoneyPage::RideMoneyPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Post, store, clock, parent)
    , m_add(new QPushButton(this))
{
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::TripBudget, {}, {}}); });
    retranslate();
}

int RideMoneyPage::year() const
{
    return today().toDate().year();
}

void RideMoneyPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::TripBudget)->titleWords());
    header()->setSubtitle(
        tr("What is left follows from the rides of all cases. A ride that was only asked for "
           "takes nothing yet."));
    m_add->setText(layoutOf(RecordKind::TripBudget)->addWords());
    m_add->setVisible(mayAdd(RecordKind::TripBudget));
    PostPage::retranslate();
}

void RideMoneyPage::wasRead()
{
    m_add->setVisible(mayAdd(RecordKind::TripBudget));
    whenDone(store().tripMoney(year()), this, [this](const Result<QList<BudgetLine>> &lines) {
        if (lines)
            m_lines = *lines;
        else
            say(lines.error().kind);
        showNew();
    });
}

void RideMoneyPage::fill(QVBoxLayout &column)
{
    auto *left = new Card(content());
    auto *lines = new QVBoxLayout(left);
    lines->addWidget(headingLabel(tr("Left in %1").arg(year()), left));
    if (m_lines.isEmpty())
        lines->addWidget(
            quietLabel(tr("Nothing granted and no ride this year. A coordinator writes down what is "
                          "granted."),
                       left));
    for (const auto &line : std::as_const(m_lines))
        lines->addWidget(lineRow(line, left));
    column.addWidget(left);

    auto stages = view()->all<TripBudget>();
    if (stages.isEmpty())
        return;
    std::ranges::stable_sort(stages, std::greater(),
                             [](const TripBudget &stage) { return std::pair(stage.year, stage.approvedOn); });
    auto *granted = new Card(content());
    auto *inside = new QVBoxLayout(granted);
    inside->addWidget(headingLabel(tr("Granted"), granted));
    for (const auto &stage : std::as_const(stages))
        inside->addWidget(stageRow(stage, granted));
    column.addWidget(granted);
}

QWidget *RideMoneyPage::lineRow(const BudgetLine &line, QWidget *parent)
{
    auto *row = new ListRow(QString(fundingWords(line.funding) + u": "_s + rupiah(line.left())), parent);
    if (line.left() < 0)
        row->addPill({Shape::Exclaim, Tone::Danger}, tr("More spent than granted"));
    row->addLine(tr("%1 granted · %2 spent · %3 promised to rides ahead")
                     .arg(rupiah(line.granted), rupiah(line.spent), rupiah(line.committed)));
    if (line.unpriced > 0)
        row->addLine(
            tr("%n ride(s) without a cost: less is left than it says here.", nullptr, line.unpriced));
    return row;
}

QWidget *RideMoneyPage::stageRow(const TripBudget &stage, QWidget *parent)
{
    QStringList title{QString::number(stage.year.value_or(0)), fundingWords(stage.funding),
                      rupiah(stage.amount.value_or(0))};
    auto *row = new ListRow(title.join(u" · "_s), parent);
    if (!stage.approvedOn.isNull())
        row->addLine(tr("Granted on %1").arg(shortDay(stage.approvedOn)));
    if (mayChange(RecordKind::TripBudget)) {
        connect(row->addAction(tr("Change")), &QPushButton::clicked, this, [this, id = stage.id] {
            ask({RecordKind::TripBudget, id, {}});
        });
    }
    return row;
}

} // namespace rp3
