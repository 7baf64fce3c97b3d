// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/ridedesk.h"

#include "storage/staff.h"
#include "storage/whendone.h"
#include "ui/session/riderow.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

/// Her own name, where she may write words into this case.
QString heardBy(const CaseView &view)
{
    return view.mayWriteStory ? findStaff(view.staff, view.me).value_or(StaffMember()).name : QString();
}

} // namespace

RideDesk::RideDesk(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_banner);
    hide(); // Or the page would keep a gap for it.
    connect(m_banner, &Banner::actionTriggered, this, &RideDesk::takeBack);
    connect(m_banner, &Banner::dismissed, this, &RideDesk::dismiss);
}

void RideDesk::tell(const DossierId &dossier, const RecordId &ride, RideStep step)
{
    whenDone(m_store->openCase(dossier), this, [this, ride, step](const Result<CaseView> &view) {
        if (!view)
            return refuse(view.error().kind);
        const auto rides = view->all<Trip>();
        const auto found = std::ranges::find(rides, ride, &Trip::id);
        if (found == rides.end() || !rideStand(*found, view->mayApprove).steps.contains(step))
            return; // Pressed twice, or somebody said it meanwhile.
        const RoomTime time{m_clock->now(), QTimeZone::systemTimeZone()};
        write({view->dossier, step, *found, rideAfter(*found, step, time, heardBy(*view))});
    });
}

void RideDesk::write(const Told &told)
{
    Act act(told.dossier);
    act.set(told.before, told.after);
    whenDone(m_store->write(act), this, [this, told](const Result<Written> &written) {
        if (!written)
            return refuse(written.error().kind);
        m_told = told;
        say();
        Q_EMIT this->written(told.dossier);
    });
}

void RideDesk::takeBack()
{
    if (!m_told)
        return;
    const auto told = *m_told;
    dismiss();
    Act act(told.dossier);
    act.set(told.after, told.before); // Only what was said here: what others wrote meanwhile stays.
    whenDone(m_store->write(act), this, [this, told](const Result<Written> &written) {
        if (!written)
            return refuse(written.error().kind);
        Q_EMIT this->written(told.dossier);
    });
}

void RideDesk::dismiss()
{
    m_told.reset();
    m_banner->dismiss();
    hide();
}

void RideDesk::refuse(ErrorKind kind)
{
    m_told.reset();
    m_banner->setAction({});
    m_banner->showError(kind);
    show();
}

void RideDesk::say()
{
    const auto words = tr("Written down: %1").arg(rideStepWords(m_told->step));
    if (m_told->step == RideStep::Miss)
        m_banner->showMessage(Tone::Danger, words,
                              tr("Call her, then the driver, and tell a coordinator. The ride stays open "
                                 "until somebody writes that she is safely back."));
    else
        m_banner->showMessage(Tone::Good, words);
    m_banner->setAction(tr("Undo"));
    show();
}

void RideDesk::retranslate()
{
    if (m_told)
        say();
}

} // namespace rp3
