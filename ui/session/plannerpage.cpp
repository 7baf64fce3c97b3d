// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/plannerpage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/appointmentduties.h"
#include "storage/whendone.h"
#include "ui/session/caseload.h"
#include "ui/session/ridedesk.h"
#include "ui/session/riderow.h"
#include "ui/session/shownnames.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keptfocus.h"
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

/// More than one person can plan; the rest is said as a number.
constexpr qsizetype mostDays = 40;

/// Of the days, those for which `condition` holds.
template <typename Condition>
QList<PlannedDay> daysThat(const QList<PlannedDay> &days, const Condition &condition)
{
    QList<PlannedDay> found;
    std::ranges::copy_if(days, std::back_inserter(found), condition);
    return found;
}

} // namespace

PlannerPage::PlannerPage(Store &store, const Clock &clock, Caseload &caseload, const ShownNames &names,
                         QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_caseload(&caseload)
    , m_names(&names)
    , m_column(new QVBoxLayout(this))
    , m_rides(new RideDesk(store, clock, this))
{
    m_column->setContentsMargins({});
    m_column->addWidget(m_rides);
    connect(m_names, &ShownNames::changed, this, &PlannerPage::renew);
    connect(m_caseload, &Caseload::changed, this, &PlannerPage::renew);
}

void PlannerPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    renew();
}

void PlannerPage::refresh()
{
    m_rides->dismiss();
    m_caseload->refresh();
    whenDone(m_store->staff(), this, [this](const Result<QList<StaffMember>> &staff) {
        if (!staff)
            return; // Names are missing then; the days stand.
        m_staff = *staff;
        renew();
    });
}

QList<PlannedDay> PlannerPage::days() const
{
    auto days = m_caseload->digest().days();
    std::ranges::stable_sort(days, {}, [](const PlannedDay &day) {
        const auto &planned = day.appointment;
        return std::tuple(planned.plannedOn.isNull(), planned.plannedOn, planned.plannedAt);
    });
    return days;
}

void PlannerPage::renew()
{
    if (isVisible())
        retranslate();
}

void PlannerPage::showEvent(QShowEvent *event)
{
    retranslate();
    Retranslated::showEvent(event);
}

void PlannerPage::retranslate()
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
    column->addWidget(label(tr("Days to go with her"), TypeStep::Title, true, Role::Ink, m_content));
    if (!m_caseload->isWhole())
        column->addWidget(
            label(tr("Looking through your cases…"), TypeStep::Body, false, Role::InkQuiet, m_content));
    const auto all = days();
    fillAfterwards(all, *column);
    fillAhead(all, *column);
    column->addStretch();
    m_content->show(); // or the page is blank until the next turn of the event loop
    kept.giveTo(*m_content);
}

void PlannerPage::fillAfterwards(const QList<PlannedDay> &days, QVBoxLayout &column)
{
    const auto today = localDay(m_clock->now());
    const auto open =
        daysThat(days, [&](const PlannedDay &day) { return isUnwritten(day.appointment, today); });
    if (open.isEmpty())
        return;
    column.addWidget(
        label(tr("How was it? Is she back safely?"), TypeStep::Heading, true, Role::High, m_content));
    const auto shown = std::min(mostDays, open.size());
    for (const auto &day : open.last(shown)) // The latest: of those she may still be on her way.
        column.addWidget(card(day, days));
    sayMore(open.size() - shown, column);
}

void PlannerPage::fillAhead(const QList<PlannedDay> &days, QVBoxLayout &column)
{
    const auto today = localDay(m_clock->now());
    const auto ahead = daysThat(days, [&](const PlannedDay &day) { return isAhead(day.appointment, today); });
    const auto shown = std::min(mostDays, ahead.size());
    std::optional<Day> headed;
    for (const auto &day : ahead.first(shown)) {
        const auto plannedOn = day.appointment.plannedOn;
        if (headed != plannedOn) {
            headed = plannedOn;
            const auto words = plannedOn.isNull()
                ? tr("Without a day")
                : QString(longDay(plannedOn) + u" · "_s + dayFromNow(plannedOn, today));
            column.addWidget(label(words, TypeStep::Heading, true, Role::Ink, m_content));
        }
        column.addWidget(card(day, days));
    }
    sayMore(ahead.size() - shown, column);
    if (ahead.isEmpty() && m_caseload->isWhole())
        column.addWidget(label(tr("Nothing is planned. Plan a day on the page of a case, under \"Plan and "
                                  "sessions\"; it appears here."),
                               TypeStep::Body, false, Role::InkQuiet, m_content));
}

void PlannerPage::sayMore(qsizetype left, QVBoxLayout &column)
{
    if (left > 0)
        column.addWidget(label(tr("and %n more day(s), on the pages of their cases", nullptr, int(left)),
                               TypeStep::Body, false, Role::InkQuiet, m_content));
}

QWidget *PlannerPage::card(const PlannedDay &day, const QList<PlannedDay> &all)
{
    const auto dossier = day.dossier;
    const auto number = day.number.toString();
    auto *made = new Card(m_content);
    auto *line = new QHBoxLayout(made);
    line->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    const auto kind = codes::sessionKind.word(day.appointment.kind, currentLanguage());
    const auto time = timeOfDay(day.appointment.plannedAt);
    words->addWidget(label(time.isEmpty() ? kind : QString(time + u" · "_s + kind), TypeStep::Body, true,
                           Role::Ink, made));
    const auto name = m_names->of(dossier, *m_search);
    words->addWidget(label(name.isEmpty() ? number : QString(number + u" · "_s + name), TypeStep::Body, false,
                           Role::InkQuiet, made));
    for (const auto &detail : details(day, all))
        words->addWidget(label(detail, TypeStep::Body, false, Role::Ink, made));
    addRide(day, *words, made);
    line->addLayout(words, 1);
    auto *write = new QPushButton(tr("Write or change"), made);
    write->setAccessibleName(tr("Write or change: %1, %2").arg(kind, number));
    connect(write, &QPushButton::clicked, this, [this, dossier, record = day.appointment.id] {
        Q_EMIT recordWanted(dossier, {RecordKind::Appointment, record, {}});
    });
    auto *open = new QPushButton(tr("Open"), made);
    open->setAccessibleName(tr("Open case %1").arg(number));
    connect(open, &QPushButton::clicked, this, [this, dossier] { Q_EMIT caseChosen(dossier); });
    line->addWidget(write, 0, Qt::AlignTop);
    line->addWidget(open, 0, Qt::AlignTop);
    return made;
}

void PlannerPage::addRide(const PlannedDay &day, QVBoxLayout &column, QWidget *parent)
{
    const auto tell = [this, dossier = day.dossier, ride = day.appointment.trip](RideStep step) {
        m_rides->tell(dossier, ride, step);
    };
    if (auto *row = rideRow(day.ride, day.number.toString(), tell, parent))
        column.addWidget(row);
}

QStringList PlannerPage::details(const PlannedDay &day, const QList<PlannedDay> &all) const
{
    const auto &planned = day.appointment;
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
    if (!day.ride.status.isEmpty())
        add(tr("Ride: %1"), codes::tripStatus.word(day.ride.status, currentLanguage()));
    else if (planned.needsTransport.value_or(false))
        details.append(tr("She needs a ride, and none is planned."));
    for (const auto &other : all) {
        const bool isSameDay =
            !planned.plannedOn.isNull() && other.appointment.plannedOn == planned.plannedOn;
        if (isSameDay && other.appointment.id != planned.id && !planned.escort.isNull()
            && other.appointment.escort == planned.escort)
            add(tr("On that day she is also wanted in %1."), other.number.toString());
    }
    return details;
}

QString PlannerPage::nameOf(const RecordId &member) const
{
    const auto found = std::ranges::find(m_staff, member, &StaffMember::id);
    return found == m_staff.end() ? QString() : found->name;
}

} // namespace rp3
