// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/supervisionpage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/roomduties.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What was not ticked: where to look next time.
QStringList missingIn(const Codes &checks)
{
    QStringList missing;
    for (const auto &item : codes::supervisionCheck.items()) {
        if (!checks.contains(item.code))
            missing.append(codes::supervisionCheck.word(item.code, currentLanguage()));
    }
    return missing;
}

} // namespace

SupervisionPage::SupervisionPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Room, store, clock, parent)
    , m_add(new QPushButton(this))
{
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::Supervision, {}, {}}); });
    retranslate();
}

void SupervisionPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::Supervision)->titleWords());
    header()->setSubtitle(
        tr("Once a week a coordinator looks over the work of the room, and asks how everybody is."));
    m_add->setText(layoutOf(RecordKind::Supervision)->addWords());
    m_add->setVisible(mayAdd(RecordKind::Supervision));
    PostPage::retranslate();
}

void SupervisionPage::wasRead()
{
    m_add->setVisible(mayAdd(RecordKind::Supervision));
    PostPage::wasRead();
}

void SupervisionPage::fill(QVBoxLayout &column)
{
    auto held = view()->all<Supervision>();
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    if (held.isEmpty()) {
        inside->addWidget(
            quietLabel(tr("None is written down yet. Tick what you found in order; what you did "
                          "not tick is where to look next week."),
                       card));
    } else {
        const auto next = nextSupervision(held);
        auto *due = new ListRow(tr("Next one: %1").arg(longDay(next)), card);
        if (next < today())
            due->addPill({Shape::Exclaim, Tone::Warning}, tr("Overdue"));
        inside->addWidget(due);
    }
    std::ranges::stable_sort(held, std::greater(), &Supervision::heldOn);
    for (const auto &each : std::as_const(held))
        inside->addWidget(heldRow(each, card));
    column.addWidget(card);
}

QWidget *SupervisionPage::heldRow(const Supervision &held, QWidget *parent)
{
    auto *row = new ListRow(longDay(held.heldOn), parent);
    const auto missing = missingIn(held.checks);
    row->addLine(missing.isEmpty() ? tr("Everything was in order.")
                                   : tr("Not in order or not looked at: %1").arg(missing.join(u", "_s)));
    if (!held.leftToDo.isEmpty())
        row->addLine(tr("Left to do: %1").arg(cleanStory(held.leftToDo)));
    if (mayChange(RecordKind::Supervision)) {
        connect(row->addAction(tr("Change")), &QPushButton::clicked, this, [this, id = held.id] {
            ask({RecordKind::Supervision, id, {}});
        });
    }
    return row;
}

} // namespace rp3
