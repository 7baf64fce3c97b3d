// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// One thing she will do if it becomes dangerous (*rencana keselamatan*). Source: domain catalogue B7.
struct SafetyPlanItem {
    RecordId id;
    Code area;
    Code status;
    Flag copyGiven; ///< she has it on paper
    Flag copySafe; ///< and can keep it where nobody finds it
    Day reviewOn;
    QString situation;
    QString action;
    QString whoHelps;
    QString signal; ///< a word or sign that they know
    QString place; ///< where she goes

    friend bool operator==(const SafetyPlanItem &, const SafetyPlanItem &) = default;
};

consteval auto fields(Type<SafetyPlanItem>)
{
    return fieldTable(RecordKind::SafetyPlanItem, "safety_plan_item", Home::Case, History::Editable,
                      field(1, "area", &SafetyPlanItem::area, Tier::Coded, codes::safetyPlanArea),
                      field(2, "status", &SafetyPlanItem::status, Tier::Coded, codes::safetyPlanStatus),
                      field(3, "copy_given", &SafetyPlanItem::copyGiven, Tier::Coded),
                      field(4, "copy_safe", &SafetyPlanItem::copySafe, Tier::Coded),
                      field(5, "review_on", &SafetyPlanItem::reviewOn, Tier::Coded),
                      field(6, "situation", &SafetyPlanItem::situation, Tier::Story),
                      field(7, "action", &SafetyPlanItem::action, Tier::Story),
                      field(8, "who_helps", &SafetyPlanItem::whoHelps, Tier::Story),
                      field(9, "signal", &SafetyPlanItem::signal, Tier::Story),
                      field(10, "place", &SafetyPlanItem::place, Tier::Story));
}

} // namespace rp3
