// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ridesteps.h"
#include "domain/rules/sitewarnings.h"
#include "storage/desk.h"
#include "storage/views.h"

#include <set>

namespace rp3 {

/// From where cases are watched: the same for all of them.
struct Lookout {
    StaffMember me;
    RoomTime time;
    RoomRoll roll;
    WarningNumbers numbers; ///< The province's, or those that were proposed.
};

/// Reads what this room knows of itself.
[[nodiscard]] Result<Lookout> lookoutAt(const Desk &desk);

/// What the rules find in one case, for pages over all of them. Computed whenever it is asked for.
struct CaseWatch {
    CaseRow row;
    RecordId companion; ///< Who leads it: a colleague, whose name is no secret in the room.
    bool isHers = false; ///< She leads or coordinates it: what is due is hers to do.
    QList<Duty> duties; ///< Most urgent first.
    std::map<RecordId, QString> tasks; ///< What is to be done, for duties that somebody wrote by hand.
    std::set<RecordId>
        forMe; ///< What waits for her in it though it is not hers: to approve, or given to her.
    QList<Appointment> appointments; ///< To go with her, planned and past.
    std::map<RecordId, RideStand> rides; ///< How far each ride is, and what she may say of it.
    QList<Warning> warnings; ///< Of early warning, about this case alone.
    QList<SiteComplaint> complaints; ///< What early warning compares over the site.
};

/// Watches a case that was read. All of it is looked at, whoever asks, so that nothing is overlooked; what is
/// shown of her words (`tasks`, `appointments`) is what somebody with this `standing` may read.
[[nodiscard]] CaseWatch watch(const DossierId &dossier, OpenedDossier opened, const Lookout &lookout,
                              const Standing &standing);

/// What this room knows of its site, without complaints: those are in each `CaseWatch`.
[[nodiscard]] Result<SiteFacts> readSite(const Desk &desk);

} // namespace rp3
