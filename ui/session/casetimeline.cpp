// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casetimeline.h"

#include "ui/session/casetabs.h"
#include "ui/session/timelinewords.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

constexpr int pageSize = 12;

PlainLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

} // namespace

CaseTimeline::CaseTimeline(const CaseView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(&view)
    , m_most(pageSize)
    , m_concern(new QComboBox(this))
    , m_place(new QVBoxLayout)
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("What happened here"), TypeStep::Heading, true, Role::Ink, card), 1);
    head->addWidget(m_concern);
    inside->addLayout(head);
    inside->addLayout(m_place);
    m_concern->setAccessibleName(tr("Show only"));
    m_concern->addItem(tr("Everything"));
    for (qsizetype i = 1; i < caseTabs().size(); ++i)
        m_concern->addItem(caseTabs()[i].words());
    connect(m_concern, &QComboBox::activated, this, [this] {
        m_most = pageSize;
        fill();
    });
    fill();
}

bool CaseTimeline::isWanted(const TimelineItem &item) const
{
    const auto &kinds = caseTabs()[m_concern->currentIndex()].kinds;
    return kinds.isEmpty() || std::ranges::any_of(item.changes, [&](const TimelineChange &change) {
               const bool names = change.kind != RecordKind::Case || isNamedByCase(item);
               return names && kinds.contains(change.kind);
           });
}

void CaseTimeline::fill()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // What is being pressed may be a button in it.
    }
    m_content = new QWidget(this);
    m_place->addWidget(m_content);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    int shown = 0;
    int more = 0;
    for (const auto &item : m_view->timeline) {
        const bool isWorthShowing = isWanted(item) && !timelineWords(item, *m_view).title.isEmpty();
        if (isWorthShowing && shown < m_most) {
            rows->addWidget(row(item));
            ++shown;
        } else if (isWorthShowing) {
            ++more;
        }
    }
    if (shown == 0)
        rows->addWidget(
            label(tr("Nothing of this kind yet."), TypeStep::Body, false, Role::InkQuiet, m_content));
    if (more > 0)
        rows->addWidget(earlierButton(more), 0, Qt::AlignLeft);
    m_content->show(); // or it is blank until the next turn of the event loop
}

QWidget *CaseTimeline::earlierButton(int more)
{
    auto *button = new QPushButton(tr("Show %n earlier", nullptr, more), m_content);
    setKind(button, ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, [this] {
        m_most += pageSize;
        fill();
    });
    return button;
}

QWidget *CaseTimeline::row(const TimelineItem &item)
{
    const auto words = timelineWords(item, *m_view);
    auto *made = new QWidget(m_content);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::hair);
    column->addWidget(label(words.when, TypeStep::Small, false, Role::InkQuiet, made));
    column->addWidget(label(words.title, TypeStep::Body, true, Role::Ink, made));
    for (const auto &fact : words.facts)
        column->addWidget(factRow(fact, made));
    return made;
}

} // namespace rp3
