// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/sitewarnings.h"
#include "storage/views.h"

namespace rp3 {

/// From where cases are watched: the same for all of them.
struct Lookout {
    StaffMember me;
    RoomTime time;
    QList<StaffMember> staff;
    WarningNumbers numbers; ///< The province's, or those that were proposed.
};

/// Reads what this room knows of itself.
[[nodiscard]] Result<Lookout> lookoutAt(const Desk &desk);

/// What the rules find in one case, for pages over all of them. Computed whenever it is asked for.
struct CaseWatch {
    CaseRow row;
    bool isHers = false; ///< She leads or coordinates it: what is due is hers to do.
    QList<Duty> duties; ///< Most urgent first.
    std::map<RecordId, QString> tasks; ///< What is to be done, for duties that somebody wrote by hand.
    QList<Appointment> appointments; ///< To go with her, planned and past.
    std::map<RecordId, Code> rides; ///< How far each ride is, `codes::tripStatus`.
    QList<Warning> warnings; ///< Of early warning, about this case alone.
    QList<SiteComplaint> complaints; ///< What early warning compares over the site.
};

/// The same number for the same name, however it was spaced or written, and never the name: to find a
/// reported person again. `noAccused` without a name.
[[nodiscard]] quint64 accusedMark(QStringView name);

/// Watches a case that was read.
[[nodiscard]] CaseWatch watch(const DossierId &dossier, const DossierState &state, const Case &record,
                              const Lookout &lookout);

/// What this room knows of its site, without complaints: those are in each `CaseWatch`.
[[nodiscard]] Result<SiteFacts> readSite(const Desk &desk);

} // namespace rp3
