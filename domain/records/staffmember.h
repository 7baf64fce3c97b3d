// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Somebody who works in this room (*petugas layanan*), with her public keys. Source: domain catalogue B15.
struct StaffMember {
    RecordId id;
    Codes roles;
    Code sex; ///< same-sex companions are preferred, UU 12/2022 Ps. 26
    Flag paidByHost; ///< employed by the host company
    Flag active;
    Day joinedOn;
    PublicKey signKey; ///< Ed25519
    PublicKey boxKey; ///< X25519
    QString name;
    QString alsoKnownAs; ///< other names workers may type at the kiosk
    References reportsTo; ///< superiors and relatives among staff: a conflict travels along these
    QString languages; ///< besides Indonesian

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

consteval auto fields(Type<StaffMember>)
{
    return fieldTable(RecordKind::StaffMember, "staff_member", Home::Room, History::Editable,
                      field(1, "roles", &StaffMember::roles, Tier::Coded, codes::staffRole),
                      field(2, "sex", &StaffMember::sex, Tier::Coded, codes::sex),
                      field(3, "paid_by_host", &StaffMember::paidByHost, Tier::Coded),
                      field(4, "active", &StaffMember::active, Tier::Coded),
                      field(5, "joined_on", &StaffMember::joinedOn, Tier::Coded),
                      field(6, "sign_key", &StaffMember::signKey, Tier::Coded),
                      field(7, "box_key", &StaffMember::boxKey, Tier::Coded),
                      field(8, "name", &StaffMember::name, Tier::Identity),
                      field(9, "also_known_as", &StaffMember::alsoKnownAs, Tier::Identity),
                      field(10, "reports_to", &StaffMember::reportsTo, Tier::Story),
                      field(11, "languages", &StaffMember::languages, Tier::Story));
}

} // namespace rp3
