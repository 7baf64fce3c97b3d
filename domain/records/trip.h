// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A ride to where she must go, and back (*perjalanan aman*). The provider knows an alias and a place, never
/// why. Source: domain catalogue B11.
struct Trip {
    RecordId id;
    Code purpose;
    Code status;
    Day plannedOn;
    Count passengers; ///< she and who comes along
    Codes specialNeeds;
    Code funding;
    Count cost; ///< rupiah
    Codes sopChecks;
    Day returnedOn; ///< back home, or where she wanted to stay
    Flag hadIncident;
    RecordId consent; ///< her yes to transport
    Instant plannedAt;
    Instant arrivedAt;
    QString pickup;
    QString destination;
    QString sharedAlias; ///< what the driver is told; never her name
    QString portalRef;
    QString provider;
    QString confirmedBy; ///< who heard that she arrived
    QString incidentNote;
    RecordId requestedBy; ///< staff
    RecordId approvedBy; ///< a coordinator
    Code pickupZone; ///< a city, no closer: it may be counted
    Code destinationZone;
    Instant startedAt;

    friend bool operator==(const Trip &, const Trip &) = default;
};

consteval auto fields(Type<Trip>)
{
    return fieldTable(RecordKind::Trip, "trip", Home::Case, History::Editable,
                      field(1, "purpose", &Trip::purpose, Tier::Coded, codes::tripPurpose),
                      field(2, "status", &Trip::status, Tier::Coded, codes::tripStatus),
                      field(3, "planned_on", &Trip::plannedOn, Tier::Coded),
                      field(4, "passengers", &Trip::passengers, Tier::Coded),
                      field(5, "special_needs", &Trip::specialNeeds, Tier::Coded, codes::tripSpecialNeed),
                      field(6, "funding", &Trip::funding, Tier::Coded, codes::tripFunding),
                      field(7, "cost", &Trip::cost, Tier::Coded),
                      field(8, "sop_checks", &Trip::sopChecks, Tier::Coded, codes::tripSopCheck),
                      field(9, "returned_on", &Trip::returnedOn, Tier::Coded),
                      field(10, "had_incident", &Trip::hadIncident, Tier::Coded),
                      field(11, "consent", &Trip::consent, Tier::Coded),
                      field(12, "planned_at", &Trip::plannedAt, Tier::Story),
                      field(13, "arrived_at", &Trip::arrivedAt, Tier::Story),
                      field(14, "pickup", &Trip::pickup, Tier::Story),
                      field(15, "destination", &Trip::destination, Tier::Story),
                      field(16, "shared_alias", &Trip::sharedAlias, Tier::Story),
                      field(17, "portal_ref", &Trip::portalRef, Tier::Story),
                      field(18, "provider", &Trip::provider, Tier::Story),
                      field(19, "confirmed_by", &Trip::confirmedBy, Tier::Story),
                      field(20, "incident_note", &Trip::incidentNote, Tier::Story),
                      field(21, "requested_by", &Trip::requestedBy, Tier::Story),
                      field(22, "approved_by", &Trip::approvedBy, Tier::Story),
                      field(23, "pickup_zone", &Trip::pickupZone, Tier::Coded, codes::tripZone),
                      field(24, "destination_zone", &Trip::destinationZone, Tier::Coded, codes::tripZone),
                      field(25, "started_at", &Trip::startedAt, Tier::Story));
}

} // namespace rp3
