// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/rideapproval.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

namespace {

/// Whatever a newer version may know counts as going on: it is approved rather once too often.
bool goesOn(Code status)
{
    using namespace code::tripStatus;
    return !isOnlyAskedFor(status) && status != batal && status != gagal;
}

} // namespace

bool isOnlyAskedFor(Code status)
{
    return status.isEmpty() || status == code::tripStatus::minta;
}

bool isApproved(const Trip &trip)
{
    return !isOnlyAskedFor(trip.status) && !trip.approvedBy.isNull();
}

bool needsApproval(const Trip &before, const Trip &after)
{
    const bool isSigned = after.approvedBy != before.approvedBy && !after.approvedBy.isNull();
    return isSigned || (after.status != before.status && goesOn(after.status) && !isApproved(before));
}

bool plansRide(const Trip &before, const Trip &after)
{
    using namespace code::tripStatus;
    const bool isPlanned = isOnlyAskedFor(after.status) || after.status == setuju || after.status == pesan;
    const bool isNew = before.id.isNull();
    return isPlanned && (isNew || after.status != before.status);
}

} // namespace rp3
