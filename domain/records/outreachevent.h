// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A talk, a campaign, a visit to the lines (*sosialisasi, KIE*). Source: domain catalogue B14.
struct OutreachEvent {
    RecordId id;
    Code kind;
    Day heldOn;
    Codes audiences;
    Count women;
    Count men;
    Count unknown; ///< people who were not counted by sex
    Count materials; ///< leaflets and posters handed out
    QString topic;
    QString place;
    QString subDistricts; ///< *kelurahan* that took part
    QString note;
    QString language;

    friend bool operator==(const OutreachEvent &, const OutreachEvent &) = default;
};

consteval auto fields(Type<OutreachEvent>)
{
    return fieldTable(RecordKind::OutreachEvent, "outreach_event", Home::Post, History::Editable,
                      field(1, "kind", &OutreachEvent::kind, Tier::Coded, codes::outreachKind),
                      field(2, "held_on", &OutreachEvent::heldOn, Tier::Coded),
                      field(3, "audiences", &OutreachEvent::audiences, Tier::Coded, codes::outreachAudience),
                      field(4, "women", &OutreachEvent::women, Tier::Coded),
                      field(5, "men", &OutreachEvent::men, Tier::Coded),
                      field(6, "unknown", &OutreachEvent::unknown, Tier::Coded),
                      field(7, "materials", &OutreachEvent::materials, Tier::Coded),
                      field(8, "topic", &OutreachEvent::topic, Tier::Story),
                      field(9, "place", &OutreachEvent::place, Tier::Story),
                      field(10, "sub_districts", &OutreachEvent::subDistricts, Tier::Story),
                      field(11, "note", &OutreachEvent::note, Tier::Story),
                      field(12, "language", &OutreachEvent::language, Tier::Story));
}

} // namespace rp3
