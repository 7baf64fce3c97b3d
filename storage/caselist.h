// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    [[nodiscard]] Result<QList<CaseRow>> caseload();

private:
    [[nodiscard]] Result<QList<CaseRow>> casesIn(const QList<DossierId> &dossiers);
    [[nodiscard]] Result<StaffMember> me();
    [[nodiscard]] Result<bool> holdsFew();
    [[nodiscard]] Result<QList<CaseRow>> rows(const QByteArray &sql,
                                              const std::function<void(sqlite::Statement &)> &bind);

    const Desk *m_desk;
};

} // namespace rp3
