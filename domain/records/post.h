// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// This protection room (*pos RP3*). Source: domain catalogue B15.
struct Post {
    RecordId id;
    Label code; ///< `JKT01`: stands in every case number
    Code operatedBy;
    Day openedOn;
    QString name;
    QString address;
    QString openHours;
    QString phone; ///< whom a worker calls
    Count womenWorkers; ///< at the site
    Count menWorkers;
    Codes rooms;
    QString hostCompany; ///< whose ground it stands on
    QString dataOfficer; ///< whom she asks about her data, UU 27/2022 Ps. 53
    Day agreementFrom; ///< of the agreement between host and province
    Day agreementUntil;
    QString estate; ///< the industrial estate around it
    QString subDistrict; ///< *kelurahan*
    QString provinceUnit; ///< the women-child unit, as it calls itself there

    friend bool operator==(const Post &, const Post &) = default;
};

consteval auto fields(Type<Post>)
{
    return fieldTable(
        RecordKind::Post, "post", Home::Room, History::Editable, field(1, "code", &Post::code, Tier::Coded),
        field(2, "operated_by", &Post::operatedBy, Tier::Coded, codes::siteOperator),
        field(3, "opened_on", &Post::openedOn, Tier::Coded), field(4, "name", &Post::name, Tier::Story),
        field(5, "address", &Post::address, Tier::Story),
        field(6, "open_hours", &Post::openHours, Tier::Story), field(7, "phone", &Post::phone, Tier::Story),
        field(8, "women_workers", &Post::womenWorkers, Tier::Coded),
        field(9, "men_workers", &Post::menWorkers, Tier::Coded),
        field(10, "rooms", &Post::rooms, Tier::Coded, codes::siteRoom),
        field(11, "host_company", &Post::hostCompany, Tier::Story),
        field(12, "data_officer", &Post::dataOfficer, Tier::Story),
        field(13, "agreement_from", &Post::agreementFrom, Tier::Coded),
        field(14, "agreement_until", &Post::agreementUntil, Tier::Coded),
        field(15, "estate", &Post::estate, Tier::Story),
        field(16, "sub_district", &Post::subDistrict, Tier::Story),
        field(17, "province_unit", &Post::provinceUnit, Tier::Story));
}

} // namespace rp3
