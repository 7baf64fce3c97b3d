// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordcards.h"

#include "ui/forms/recordlayout.h"
#include "ui/session/approval.h"
#include "ui/session/casenames.h"
#include "ui/session/confirmation.h"
#include "ui/session/facts.h"
#include "ui/session/riderow.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/delaywords.h"
#include "ui/words/moneywords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

QLabel *text(const QString &words, PlainLabel *label)
{
    label->setText(words);
    return label;
}

bool isEvidence(RecordKind kind)
{
    return kind == RecordKind::EvidenceItem || kind == RecordKind::CustodyEvent;
}

/// What a record says, and what follows from it.
QList<Fact> factsIn(const CaseView &view, const RecordState &record)
{
    auto facts =
        factsOf(record, [&](RecordKind kind, const RecordId &named) { return nameIn(view, kind, named); });
    auto confirmation =
        record.kind == RecordKind::CustodyEvent ? confirmationFact(record.changedBy, view) : std::nullopt;
    if (confirmation)
        facts.append(*std::move(confirmation));
    if (record.kind != RecordKind::Incident)
        return facts;
    Incident incident;
    applyValues(incident, record.values);
    if (const auto words = delayWords(incident, reportingDelay(incident, view.complaints)); !words.isEmpty())
        facts.append({RecordCards::tr("How long she waited"), words});
    return facts;
}

/// The day that a record of this layout is about; null if it has none.
Day dayOf(const RecordLayout &layout, const RecordState &record)
{
    for (const auto &section : layout.sections) {
        for (const auto &question : section.questions) {
            const auto value = record.values.find(question.field);
            if (describeField(layout.kind, question.field)->type == ValueType::Day
                && value != record.values.end())
                return ValueTraits<Day>::fromCbor(value->second).value_or(Day());
        }
    }
    return {};
}

/// Those of one kind that belong to `parent` (null: to the case), newest first.
QList<RecordId> recordsOf(const CaseView &view, const RecordLayout &layout, const RecordId &parent)
{
    QList<RecordId> found;
    for (const auto &[id, record] : view.records) {
        const auto value = record.values.find(layout.parent);
        const auto belongsTo = value == record.values.end()
            ? RecordId()
            : ValueTraits<RecordId>::fromCbor(value->second).value_or(RecordId());
        if (record.kind == layout.kind && (layout.parent == 0 || belongsTo == parent))
            found.append(id);
    }
    std::ranges::stable_sort(found, std::greater(),
                             [&](const RecordId &id) { return dayOf(layout, view.records.at(id)); });
    return found;
}

} // namespace

RecordCards::RecordCards(const CaseView &view, const QList<RecordKind> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_view(&view)
    , m_kinds(kinds)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    for (const auto kind : kinds) {
        if (layoutOf(kind)->parent == 0)
            addCard(kind, *column);
    }
}

void RecordCards::addCard(RecordKind kind, QVBoxLayout &column)
{
    const auto *layout = layoutOf(kind);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::large);
    inside->addWidget(text(layout->titleWords(), new PlainLabel(TypeStep::Heading, true, Role::Ink, card)));
    const auto records = recordsOf(*m_view, *layout, {});
    if (records.isEmpty())
        inside->addWidget(
            text(formWords(layout->teaches), new PlainLabel(TypeStep::Body, false, Role::InkQuiet, card)));
    for (const auto &id : records) {
        inside->addWidget(recordRow(id, card));
        addChildren(id, *inside, card);
    }
    if (kind == RecordKind::Loss)
        addTotals(*inside, card);
    addButton(layout->addWords(), {kind, {}, {}}, *inside, card);
    column.addWidget(card);
}

void RecordCards::addTotals(QVBoxLayout &column, QWidget *parent)
{
    for (const auto &words : lossWords(lossTotals(m_view->all<Loss>())))
        column.addWidget(text(words, new PlainLabel(TypeStep::Body, true, Role::Ink, parent)));
}

QWidget *RecordCards::rideOf(const RecordId &id, QWidget *parent)
{
    const auto &record = m_view->records.at(id);
    if (record.kind != RecordKind::Trip || !m_view->mayWriteFacts)
        return nullptr;
    Trip trip;
    applyValues(trip, record.values);
    return rideRow(
        rideStand(trip, m_view->mayApprove), layoutOf(record.kind)->titleWords(),
        [this, id](RideStep step) { Q_EMIT rideTold(id, step); }, parent);
}

QWidget *RecordCards::recordRow(const RecordId &id, QWidget *parent)
{
    const auto &record = m_view->records.at(id);
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::large);
    auto *said = new QVBoxLayout;
    said->setSpacing(space::small);
    said->addWidget(factGrid(factsIn(*m_view, record), row));
    if (auto *ride = rideOf(id, row))
        said->addWidget(ride);
    line->addLayout(said, 1);
    if (auto *approval = approvalButton(id, row))
        line->addWidget(approval, 0, Qt::AlignTop);
    if (!(isEvidence(record.kind) ? m_view->mayAddEvidence : m_view->mayWriteFacts))
        return row;
    const bool isDocument = describe(record.kind)->history == History::AppendOnly;
    auto *change = new QPushButton(isDocument ? tr("Correct") : tr("Change"), row);
    setKind(change, ButtonKind::Quiet);
    change->setAccessibleName(tr("Change: %1").arg(layoutOf(record.kind)->titleWords()));
    connect(change, &QPushButton::clicked, this, [this, id, kind = record.kind] {
        Q_EMIT wanted({kind, id, {}});
    });
    line->addWidget(change, 0, Qt::AlignTop);
    return row;
}

QWidget *RecordCards::approvalButton(const RecordId &id, QWidget *parent)
{
    const auto &record = m_view->records.at(id);
    const auto title = layoutOf(record.kind)->titleWords();
    if (m_view->mayApprove && waitsForApproval(record)) {
        auto *approve = new QPushButton(tr("Approve"), parent);
        approve->setAccessibleName(tr("Approve: %1").arg(title));
        connect(approve, &QPushButton::clicked, this, [this, id] { Q_EMIT approved(id); });
        return approve;
    }
    if (!m_view->mayWriteFacts || !mayTakeApprovalBack(*m_view, id))
        return nullptr;
    auto *takeBack = new QPushButton(tr("Take back the approval"), parent);
    setKind(takeBack, ButtonKind::Quiet);
    takeBack->setAccessibleName(tr("Take back the approval: %1").arg(title));
    connect(takeBack, &QPushButton::clicked, this, [this, id] { Q_EMIT approvalTakenBack(id); });
    return takeBack;
}

void RecordCards::addChildren(const RecordId &id, QVBoxLayout &column, QWidget *parent)
{
    for (const auto kind : std::as_const(m_kinds)) {
        const auto *layout = layoutOf(kind);
        if (layout->parent == 0 || layout->parentKind != m_view->records.at(id).kind)
            continue;
        auto *children = new QWidget(parent);
        auto *inside = new QVBoxLayout(children);
        inside->setContentsMargins(space::wide, 0, 0, 0);
        inside->setSpacing(space::medium);
        inside->addWidget(
            text(layout->titleWords(), new PlainLabel(TypeStep::Small, true, Role::InkQuiet, children)));
        const auto records = recordsOf(*m_view, *layout, id);
        for (const auto &child : records)
            inside->addWidget(recordRow(child, children));
        addButton(layout->addWords(), {kind, {}, id}, *inside, children);
        column.addWidget(children);
    }
}

void RecordCards::addButton(const QString &words, const RecordRequest &request, QVBoxLayout &column,
                            QWidget *parent)
{
    // A new record wants words, too.
    if (words.isEmpty() || !m_view->mayWriteStory || (isEvidence(request.kind) && !m_view->mayAddEvidence))
        return;
    auto *button = new QPushButton(words, parent);
    connect(button, &QPushButton::clicked, this, [this, request] { Q_EMIT wanted(request); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

} // namespace rp3
