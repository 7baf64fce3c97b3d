// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/mandatoryclock.h"

namespace rp3 {

/// Whether she may need the care that helps only within `legal::health72h`: rape, or sexual violence that is
/// not known to have been without touch (`ItemFlag::WithoutTouch`). What nobody asked her counts as yes.
[[nodiscard]] bool mayNeedHealthCare(const Incident &incident);

/// Whether this service sees to it: medical care or a visum that did not fail. That she declined is an
/// answer, too: she was told.
[[nodiscard]] bool isHealthReferral(const Service &service);

/// Somebody who should be at a doctor's now, and was not referred.
struct HealthNeed {
    RecordId record; ///< The incident; the complaint while no such incident is recorded.
    Instant since; ///< The earliest it may have happened.
    HealthWindow window; ///< Never closed.

    friend bool operator==(const HealthNeed &, const HealthNeed &) = default;
};

/// The incidents of a case whose health window is or may be open and for which nobody referred her. An
/// incident was over when she told of it, so that a date like "this year" does not keep the window open all
/// year; without any date the complaint ends it. Until an incident of sexual violence is recorded, her answer
/// at the door counts ("within three days").
[[nodiscard]] QList<HealthNeed> openHealthNeeds(const CaseFacts &facts, const RoomTime &time);

} // namespace rp3
