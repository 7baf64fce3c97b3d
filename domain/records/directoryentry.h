// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Somebody who can help, or a company whose women come here: the room's own directory, beside the one that
/// is shipped (domain/codes/directory.h). The address of a shelter is shown on its own page only: never
/// printed, never exported. Source: domain catalogue B15.
struct DirectoryEntry {
    RecordId id;
    Code kind;
    Codes services;
    Code confidence;
    Day verifiedOn; ///< when somebody last called there
    Flag addressHidden; ///< a shelter
    Flag active;
    QString name;
    QString phone;
    QString hours;
    QString address;
    QString contactPerson;
    QString note;
    Flag hasTaskForce; ///< of a company: against sexual violence, Kepmenaker 88/2023
    Flag hasBipartiteBody; ///< *LKS Bipartit*
    Flag hasPolicy; ///< against violence and harassment, in its rules or collective agreement
    QString sector;

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

consteval auto fields(Type<DirectoryEntry>)
{
    return fieldTable(
        RecordKind::DirectoryEntry, "directory_entry", Home::Room, History::Editable,
        field(1, "kind", &DirectoryEntry::kind, Tier::Coded, codes::organisationKind),
        field(2, "services", &DirectoryEntry::services, Tier::Coded, codes::service),
        field(3, "confidence", &DirectoryEntry::confidence, Tier::Coded, codes::directoryConfidence),
        field(4, "verified_on", &DirectoryEntry::verifiedOn, Tier::Coded),
        field(5, "address_hidden", &DirectoryEntry::addressHidden, Tier::Coded),
        field(6, "active", &DirectoryEntry::active, Tier::Coded),
        field(7, "name", &DirectoryEntry::name, Tier::Story),
        field(8, "phone", &DirectoryEntry::phone, Tier::Story),
        field(9, "hours", &DirectoryEntry::hours, Tier::Story),
        field(10, "address", &DirectoryEntry::address, Tier::Story),
        field(11, "contact_person", &DirectoryEntry::contactPerson, Tier::Story),
        field(12, "note", &DirectoryEntry::note, Tier::Story),
        field(13, "has_task_force", &DirectoryEntry::hasTaskForce, Tier::Coded),
        field(14, "has_bipartite_body", &DirectoryEntry::hasBipartiteBody, Tier::Coded),
        field(15, "has_policy", &DirectoryEntry::hasPolicy, Tier::Coded),
        field(16, "sector", &DirectoryEntry::sector, Tier::Story));
}

} // namespace rp3
