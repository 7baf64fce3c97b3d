// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/tripbudget.h"
#include "storage/desk.h"
#include "storage/views.h"

#include <functional>

namespace rp3 {

/// Which cases there are, as far as this person may know of them. Only for the thread of the database.
class CaseList final {
public:
    explicit CaseList(const Desk &desk)
        : m_desk(&desk)
    {
    }

    /// One page of the list.
    [[nodiscard]] Result<QList<CaseRow>> page(const CaseQuery &query);

    /// The number of the case in `dossier`; empty if it has none or is not for her.
    [[nodiscard]] Result<Label> numberOf(const DossierId &dossier);

    /// The cases to look at by themselves, with `Records::watch`: those whose keys she holds and that are
    /// open or were closed within the last year or so. High risk first, then what was promised first.
    [[nodiscard]] Result<QList<DossierId>> caseload();

    /// The days since `since` on which complaints came that were taken in, of the cases she may know of.
    [[nodiscard]] Result<QList<Day>> complaintDays(Day since);

    /// What every ride of a year costs, of all cases but those that are closed to her: sums are for all who
    /// plan a ride, and are all that is shown.
    [[nodiscard]] Result<QList<TripCost>> tripCosts(int year);

private:
    [[nodiscard]] Result<QList<CaseRow>> casesIn(const QList<DossierId> &dossiers);
    [[nodiscard]] Result<StaffMember> me();
    [[nodiscard]] Result<bool> holdsFew();
    [[nodiscard]] Result<QList<CaseRow>> rows(const QByteArray &sql,
                                              const std::function<void(sqlite::Statement &)> &bind);

    const Desk *m_desk;
};

} // namespace rp3
