// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// The same woman in two cases: a person of this dossier is a person of another one, too.
///
/// Stands on the room side of both, so it never leaves, and is shown only to those who hold the keys of both.
/// An error is voided with a reason. Source: domain catalogue B3; she is a person in each of her cases.
struct PersonLink {
    RecordId id;
    Day linkedOn;
    RecordId person; ///< here
    DossierId otherDossier;
    RecordId otherPerson; ///< there
    RecordId linkedBy; ///< staff

    friend bool operator==(const PersonLink &, const PersonLink &) = default;
};

consteval auto fields(Type<PersonLink>)
{
    return fieldTable(RecordKind::PersonLink, "person_link", Home::Case, History::AppendOnly,
                      field(1, "linked_on", &PersonLink::linkedOn, Tier::Coded),
                      field(2, "person", &PersonLink::person, Tier::Story),
                      field(3, "other_dossier", &PersonLink::otherDossier, Tier::Story),
                      field(4, "other_person", &PersonLink::otherPerson, Tier::Story),
                      field(5, "linked_by", &PersonLink::linkedBy, Tier::Story));
}

} // namespace rp3
