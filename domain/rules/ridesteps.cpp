// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/ridesteps.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/rideapproval.h"

namespace rp3 {

namespace {

using namespace code::tripStatus;

/// Whoever rides home needs no way back.
bool endsAtHome(const Trip &trip)
{
    return trip.purpose == code::tripPurpose::pulang;
}

QList<RideStep> stepsFrom(Code status)
{
    if (status == setuju)
        return {RideStep::Book, RideStep::Fail};
    if (status == pesan)
        return {RideStep::PickUp, RideStep::Fail};
    if (status == jemput)
        return {RideStep::Arrive, RideStep::Miss};
    if (status == insiden)
        return {RideStep::Arrive};
    if (status == tiba)
        return {RideStep::Return};
    return {}; // Only asked for, over, or of a newer version.
}

Codes checksFor(const Trip &trip)
{
    using namespace code::tripSopCheck;
    if (stepsFrom(trip.status).isEmpty())
        return {};
    Codes checks{identity_alias, no_case_words};
    if (!endsAtHome(trip))
        checks.insert(return_leg_planned);
    if (trip.status != setuju && trip.status != pesan)
        checks.insert(live_monitoring);
    if (trip.status == tiba)
        checks.insert(arrival_call);
    return checks;
}

} // namespace

RideStand rideStand(const Trip &trip, bool mayApprove)
{
    const bool goesOn = trip.returnedOn.isNull() && (mayApprove || isApproved(trip));
    if (!goesOn)
        return {trip.status, {}, {}};
    return {trip.status, stepsFrom(trip.status), checksFor(trip).without(trip.sopChecks)};
}

Trip rideAfter(Trip trip, RideStep step, const RoomTime &time, const QString &heardBy)
{
    switch (step) {
    case RideStep::Book:
        trip.status = pesan;
        break;
    case RideStep::PickUp:
        trip.status = jemput;
        break;
    case RideStep::Arrive:
        trip.status = tiba;
        trip.arrivedAt = time.now;
        if (!heardBy.isEmpty())
            trip.confirmedBy = heardBy;
        if (endsAtHome(trip))
            trip.returnedOn = time.today();
        break;
    case RideStep::Return:
        trip.returnedOn = time.today();
        break;
    case RideStep::Fail:
        trip.status = gagal;
        break;
    case RideStep::Miss:
        trip.status = insiden;
        trip.hadIncident = true;
        break;
    }
    return trip;
}

} // namespace rp3
