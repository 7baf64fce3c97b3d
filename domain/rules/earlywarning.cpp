// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/earlywarning.h"

#include "domain/rules/casewarnings.h"
#include "domain/rules/warnings.h"

#include <algorithm>
#include <tuple>

namespace rp3 {

namespace {

QList<Warning> siteWarnings(const SiteFacts &site, const RoomTime &time)
{
    const Day today = time.today();
    QList<Warning> all =
        sameAccusedOrUnit(site, today) + placeCluster(site, today) + shiftOrLinePattern(site, today);
    for (const auto &warning : {riseAtSite(site, today), lateShareRising(site, today),
                                silentSite(site, today), syncTooOld(site, time.now)}) {
        if (warning)
            all.append(*warning);
    }
    return all;
}

auto placeOf(const WarningRule *rule)
{
    return std::find(warnings::all.begin(), warnings::all.end(), rule) - warnings::all.begin();
}

} // namespace

QList<Warning> caseWarnings(const CaseFacts &facts, const RoomTime &time, const WarningNumbers &numbers)
{
    QList<Warning> all;
    for (const auto &warning :
         {riskRising(facts), highRiskWithoutContact(facts, time, numbers.w4),
          reportClockNearlyOver(facts, time, numbers.w5), healthWindowOpen(facts, time),
          retaliationReported(facts, time), childOrTrafficking(facts), custodyGap(facts)}) {
        if (warning)
            all.append(*warning);
    }
    return all;
}

QList<Warning> earlyWarnings(const QList<Warning> &inCases, const SiteFacts &site, const RoomTime &time)
{
    QList<Warning> all = siteWarnings(site, time) + inCases;
    std::stable_sort(all.begin(), all.end(), [](const Warning &a, const Warning &b) {
        return std::tuple(b.rule->level, placeOf(a.rule)) < std::tuple(a.rule->level, placeOf(b.rule));
    });
    return all;
}

} // namespace rp3
