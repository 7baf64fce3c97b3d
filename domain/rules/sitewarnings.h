// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/codes/codes.h"
#include "domain/fields/valuetype.h"
#include "domain/rules/roomtime.h"
#include "domain/rules/warningnumbers.h"
#include "domain/rules/wordmarks.h"

#include <QVarLengthArray>

#include <optional>

namespace rp3 {

/// Nearly always one. In place, because there are very many complaints: a block in the heap for each would
/// hold on to what reading them took.
using NamesInPlace = QVarLengthArray<NameMarks, 1>;

/// What one complaint has that others may have, too. A session fills in what it may read; what is sealed to
/// it has no mark.
struct SiteComplaint {
    DossierId dossier;
    Day receivedOn;
    std::optional<bool> late; ///< Told late, `isLate`; nothing where the date is not exact enough.
    WordMark unit = noWords;
    WordMark line = noWords;
    WordMark shift = noWords;
    NamesInPlace accused; ///< Of each reported person.
    Codes workSettings; ///< Where it happened, `codes::workSetting`, as far as W11 asks.

    friend bool operator==(const SiteComplaint &, const SiteComplaint &) = default;
};

/// What one room knows of its site.
struct SiteFacts {
    QList<SiteComplaint> complaints;
    bool knowsAllCases = true; ///< Else nothing can be said about how many there are: W2, W9, W10.
    Day openedOn; ///< The room's first day; null: longer ago than any rule looks.
    Count womenWorkers;
    Instant lastSync; ///< When the room was connected, until the first; null: it is not connected.
    WarningNumbers numbers; ///< Those that hold here; below, each rule is told with the proposed ones.
};

// The rules of early warning that look at a site. "In 90 days" means today and the 90 days before it; what
// was received later than today is passed over.

/// The first day that any of them looks at: with what was received before it or without, they find the same.
[[nodiscard]] Day comparedSince(const WarningNumbers &numbers, Day today);

/// W1: two complaints in 90 days about the same person or from the same unit. One warning for each group of
/// dossiers. Who is called Rudi may be Rudi Contoh, and Rudi Lain: they are told together, `byOneWord`.
[[nodiscard]] QList<Warning> sameAccusedOrUnit(const SiteFacts &facts, Day today);

/// W2: this month has more complaints than the mean of the 12 whole months before it and two standard
/// deviations (of those months since the room opened, if it is younger). A site with fewer than 5 complaints
/// in them is small: there it is three in 14 days.
[[nodiscard]] std::optional<Warning> riseAtSite(const SiteFacts &facts, Day today);

/// W9: the share of complaints told late rose in each of the last two whole months. A month without an exact
/// date in it has no share, and ends the run.
[[nodiscard]] std::optional<Warning> lateShareRising(const SiteFacts &facts, Day today);

/// W10: no complaint for three months in a room that is open as long, at a site with 500 women or more.
[[nodiscard]] std::optional<Warning> silentSite(const SiteFacts &facts, Day today);

/// W11: three complaints in 90 days about the same of the places where nobody watches: toilet, shuttle,
/// dormitory.
[[nodiscard]] QList<Warning> placeCluster(const SiteFacts &facts, Day today);

/// W12: three complaints in 90 days from the same shift or the same line.
[[nodiscard]] QList<Warning> shiftOrLinePattern(const SiteFacts &facts, Day today);

/// W13: nothing reached the province for more than 7 days.
[[nodiscard]] std::optional<Warning> syncTooOld(const SiteFacts &facts, Instant now);

} // namespace rp3
