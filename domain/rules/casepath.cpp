// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casepath.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

CasePath::Move CasePath::go(Code to)
{
    if (current().isEmpty()) {
        m_statuses = {to};
        return Move::Begins;
    }
    if (to == current())
        return Move::Stays;
    if (isAllowed(current(), to, before())) {
        m_statuses.append(to);
        return Move::Step;
    }
    if (to.isEmpty() || to != wayBack())
        return Move::Refused;
    m_statuses.removeLast();
    return Move::TakesBack;
}

CasePath::Move CasePath::goAnyway(Code to)
{
    const auto move = go(to);
    if (move == Move::Refused)
        m_statuses.append(to);
    return move;
}

Code CasePath::wayBack() const
{
    using namespace code::caseStatus;
    return current() == tutup || current() == buka_lagi ? Code() : before();
}

} // namespace rp3
