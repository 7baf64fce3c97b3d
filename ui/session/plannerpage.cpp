// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/plannerpage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "storage/whendone.h"
#include "ui/session/caseload.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QHBoxLayout>
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

/// She went, or should have gone, and nobody wrote yet how it was.
bool isUnwritten(const Appointment &appointment, Day today)
{
    if (appointment.plannedOn.isNull() || appointment.plannedOn >= today)
        return false;
    const bool wentAndMayNotBeBack =
        appointment.attendance == code::attendance::hadir && !appointment.cameHomeSafely.has_value();
    return appointment.attendance.isEmpty() || wentAndMayNotBeBack
        || appointment.cameHomeSafely == Flag(false);
}

bool isAhead(const Appointment &appointment, Day today)
{
    return appointment.attendance.isEmpty()
        && (appointment.plannedOn.isNull() || appointment.plannedOn >= today);
}

} // namespace

PlannerPage::PlannerPage(Store &store, const Clock &clock, Caseload &caseload, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_caseload(&caseload)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    connect(m_caseload, &Caseload::changed, this, &PlannerPage::retranslate);
    retranslate();
}

void PlannerPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    retranslate();
}

void PlannerPage::refresh()
{
    m_caseload->refresh();
    whenDone(m_store->staff(), this, [this](const Result<QList<StaffMember>> &staff) {
        if (!staff)
            return; // Names are missing then; the days stand.
        m_staff = *staff;
        retranslate();
    });
}

QList<PlannerPage::Plan> PlannerPage::plans() const
{
    QList<Plan> found;
    for (const auto &watched : m_caseload->cases()) {
        for (const auto &appointment : watched.appointments)
            found.append({&watched, &appointment});
    }
    std::ranges::stable_sort(found, {}, [](const Plan &plan) {
        const auto &planned = *plan.appointment;
        return std::tuple(planned.plannedOn.isNull(), planned.plannedOn, planned.plannedAt);
    });
    return found;
}

void PlannerPage::retranslate()
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
    column->addWidget(label(tr("Days to go with her"), TypeStep::Title, true, Role::Ink, m_content));
    if (m_caseload->left() > 0)
        column->addWidget(
            label(tr("Looking through your cases…"), TypeStep::Body, false, Role::InkQuiet, m_content));
    const auto all = plans();
    fillAfterwards(all, *column);
    fillAhead(all, *column);
    column->addStretch();
    m_content->show(); // or the page is blank until the next turn of the event loop
}

void PlannerPage::fillAfterwards(const QList<Plan> &plans, QVBoxLayout &column)
{
    const auto today = localDay(m_clock->now());
    bool isFirst = true;
    for (const auto &plan : plans) {
        if (!isUnwritten(*plan.appointment, today))
            continue;
        if (std::exchange(isFirst, false))
            column.addWidget(
                label(tr("How was it? Is she back safely?"), TypeStep::Heading, true, Role::High, m_content));
        column.addWidget(card(plan, plans));
    }
}

void PlannerPage::fillAhead(const QList<Plan> &plans, QVBoxLayout &column)
{
    const auto today = localDay(m_clock->now());
    std::optional<Day> day;
    for (const auto &plan : plans) {
        if (!isAhead(*plan.appointment, today))
            continue;
        if (day != plan.appointment->plannedOn) {
            day = plan.appointment->plannedOn;
            const auto words = day->isNull() ? tr("Without a day")
                                             : QString(longDay(*day) + u" · "_s + dayFromNow(*day, today));
            column.addWidget(label(words, TypeStep::Heading, true, Role::Ink, m_content));
        }
        column.addWidget(card(plan, plans));
    }
    if (!day && m_caseload->left() == 0)
        column.addWidget(label(tr("Nothing is planned. Plan a day on the page of a case, under \"Plan and "
                                  "sessions\"; it appears here."),
                               TypeStep::Body, false, Role::InkQuiet, m_content));
}

QWidget *PlannerPage::card(const Plan &plan, const QList<Plan> &all)
{
    const auto dossier = plan.watched->row.dossier;
    const auto number = plan.watched->row.number.toString();
    auto *made = new Card(m_content);
    auto *line = new QHBoxLayout(made);
    line->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    const auto kind = codes::sessionKind.word(plan.appointment->kind, currentLanguage());
    const auto time = timeOfDay(plan.appointment->plannedAt);
    words->addWidget(label(time.isEmpty() ? kind : QString(time + u" · "_s + kind), TypeStep::Body, true,
                           Role::Ink, made));
    const auto person = m_search->cardOf(dossier);
    const auto name = person ? cleanLine(person->alias.isEmpty() ? person->name : person->alias) : QString();
    words->addWidget(label(name.isEmpty() ? number : QString(number + u" · "_s + name), TypeStep::Body, false,
                           Role::InkQuiet, made));
    for (const auto &detail : details(plan, all))
        words->addWidget(label(detail, TypeStep::Body, false, Role::Ink, made));
    line->addLayout(words, 1);
    auto *write = new QPushButton(tr("Write or change"), made);
    write->setAccessibleName(tr("Write or change: %1, %2").arg(kind, number));
    connect(write, &QPushButton::clicked, this, [this, dossier, record = plan.appointment->id] {
        Q_EMIT recordWanted(dossier, {RecordKind::Appointment, record, {}});
    });
    auto *open = new QPushButton(tr("Open"), made);
    open->setAccessibleName(tr("Open case %1").arg(number));
    connect(open, &QPushButton::clicked, this, [this, dossier] { Q_EMIT caseChosen(dossier); });
    line->addWidget(write, 0, Qt::AlignTop);
    line->addWidget(open, 0, Qt::AlignTop);
    return made;
}

QStringList PlannerPage::details(const Plan &plan, const QList<Plan> &all) const
{
    const auto &planned = *plan.appointment;
    QStringList details;
    const auto add = [&](const QString &words, const QString &answer) {
        if (const auto clean = cleanLine(answer); !clean.isEmpty())
            details.append(words.arg(clean));
    };
    add(tr("Where: %1"), planned.place);
    add(tr("Goes with her: %1"), nameOf(planned.escort));
    if (planned.escort.isNull())
        details.append(tr("Nobody goes with her yet."));
    add(tr("Papers: %1"), planned.papers);
    add(tr("Her shift: %1"), planned.shiftClash);
    const auto ride = plan.watched->rides.find(planned.trip);
    if (ride != plan.watched->rides.end())
        add(tr("Ride: %1"), codes::tripStatus.word(ride->second, currentLanguage()));
    else if (planned.needsTransport.value_or(false))
        details.append(tr("She needs a ride, and none is planned."));
    for (const auto &other : all) {
        const bool isSameDay =
            !planned.plannedOn.isNull() && other.appointment->plannedOn == planned.plannedOn;
        if (isSameDay && other.appointment->id != planned.id && !planned.escort.isNull()
            && other.appointment->escort == planned.escort)
            add(tr("On that day she is also wanted in %1."), other.watched->row.number.toString());
    }
    return details;
}

QString PlannerPage::nameOf(const RecordId &member) const
{
    const auto found = std::ranges::find(m_staff, member, &StaffMember::id);
    return found == m_staff.end() ? QString() : found->name;
}

} // namespace rp3
