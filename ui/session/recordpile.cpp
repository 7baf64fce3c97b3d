// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordpile.h"

#include "domain/records/records.h"
#include "domain/rules/reportingdelay.h"
#include "ui/forms/recordform.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"
#include "ui/words/delaywords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

RecordPile::RecordPile(const RecordLayout &layout, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_layout(&layout)
    , m_clock(&clock)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
    , m_removed(new Banner(this))
{
    m_removed->dismiss();
    m_column->setSpacing(space::large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addLayout(m_column);
    column->addWidget(m_removed);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RecordPile::addOne);
    connect(m_removed, &Banner::actionTriggered, this, &RecordPile::bringBack);
    setValues({});
}

void RecordPile::setValues(const QList<FieldValues> &records)
{
    for (const auto &item : std::as_const(m_items))
        delete item.card;
    m_items.clear();
    m_removed->dismiss();
    for (const auto &values : records)
        add(values);
    if (m_items.isEmpty())
        add({});
    retranslate();
}

void RecordPile::leaveOut(const RetiredCodes &retired)
{
    m_retired = retired;
    for (const auto &item : std::as_const(m_items))
        item.form->leaveOut(retired);
}

QList<FieldValues> RecordPile::values() const
{
    QList<FieldValues> records;
    for (const auto &item : m_items) {
        if (auto values = item.form->draft(); !values.empty())
            records.append(std::move(values));
    }
    return records;
}

void RecordPile::add(const FieldValues &values)
{
    Item item{};
    item.card = new Card(this);
    item.title = new PlainLabel(TypeStep::Heading, true, Role::Ink, item.card);
    item.remove = new QPushButton(item.card);
    item.form = new RecordForm(*m_layout, *m_clock, {}, item.card);
    setKind(item.remove, ButtonKind::Quiet);
    auto *head = new QHBoxLayout;
    head->addWidget(item.title, 1);
    head->addWidget(item.remove);
    auto *inside = new QVBoxLayout(item.card);
    inside->setSpacing(space::medium);
    inside->addLayout(head);
    inside->addWidget(item.form);
    if (m_layout->kind == RecordKind::Incident) {
        item.delay = new PlainLabel(TypeStep::Body, true, Role::Ink, item.card);
        inside->addWidget(item.delay);
    }
    item.form->leaveOut(m_retired);
    item.form->setValues(values);
    connect(item.form, &RecordForm::edited, this, [this] {
        showDelays();
        Q_EMIT edited();
    });
    connect(item.remove, &QPushButton::clicked, this, [this, card = item.card] { remove(card); });
    m_column->addWidget(item.card);
    item.card->show(); // or it is blank until the next turn of the event loop
    m_items.append(item);
}

void RecordPile::addOne()
{
    add({});
    retranslate();
    m_items.last().form->setFocus();
}

void RecordPile::remove(const QWidget *card)
{
    const auto found = std::ranges::find(m_items, card, &Item::card);
    m_last = found->form->draft();
    found->card->hide();
    found->card->deleteLater(); // The button in it is being pressed.
    m_items.erase(found);
    if (m_items.isEmpty())
        add({});
    retranslate();
    sayRemoved();
    Q_EMIT edited();
}

void RecordPile::sayRemoved()
{
    m_removed->showMessage(Tone::Notice, tr("Taken away."));
    m_removed->setAction(tr("Bring it back"));
}

void RecordPile::bringBack()
{
    add(m_last);
    m_removed->dismiss();
    retranslate();
    Q_EMIT edited();
}

QString RecordPile::delayOf(const FieldValues &values) const
{
    Incident incident;
    applyValues(incident, values);
    // She is telling it today.
    return delayWords(incident,
                      reportingDelay(incident.occurredOn, incident.datePrecision, localDay(m_clock->now())));
}

void RecordPile::showDelays()
{
    for (const auto &item : std::as_const(m_items)) {
        if (item.delay == nullptr)
            continue;
        const auto words = delayOf(item.form->values());
        item.delay->setText(words);
        item.delay->setVisible(!words.isEmpty());
    }
}

void RecordPile::retranslate()
{
    const bool isIncident = m_layout->kind == RecordKind::Incident;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items[i].title->setText(isIncident ? tr("Incident %1").arg(i + 1)
                                             : tr("Reported person %1").arg(i + 1));
        m_items[i].remove->setText(tr("Take away"));
        m_items[i].remove->setAccessibleName(m_items[i].remove->text() + u": "_s + m_items[i].title->text());
    }
    m_add->setText(isIncident ? tr("Add another incident") : tr("Add another reported person"));
    if (m_removed->isVisibleTo(this))
        sayRemoved();
    showDelays();
}

} // namespace rp3
