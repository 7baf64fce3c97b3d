// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casestatus.h"

namespace rp3 {

/// How a case came to the status that it has (`codes::caseStatus`). A step that was taken back is no part of
/// it: what comes after is judged as if it had never been taken.
class CasePath final {
public:
    enum class Move {
        Begins, ///< The first status of the case.
        Stays, ///< It has it already.
        Step, ///< As `findCaseStep` allows.
        TakesBack, ///< The last step was a mistake.
        Refused, ///< Neither; the path is as before.
    };

    /// Follows the case to the status that was written next.
    Move go(Code to);

    /// The same, and goes along where it is refused: for who reads a history in which people decided later.
    Move goAnyway(Code to);

    [[nodiscard]] Code current() const { return m_statuses.isEmpty() ? Code() : m_statuses.last(); }

    /// Where it came from to `current`; empty if it began there.
    [[nodiscard]] Code before() const { return m_statuses.value(m_statuses.size() - 2); }

    /// Where taking back the last step leads; empty if it cannot be taken back. To close and to reopen a case
    /// are no mistakes of one press: a closed case is reopened, and is closed only with its approval.
    [[nodiscard]] Code wayBack() const;

private:
    QList<Code> m_statuses;
};

} // namespace rp3
