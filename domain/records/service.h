// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A service she is given or referred to (*layanan, rujukan*). A referral leaves with a copy of exactly
/// `sharedFields`, sealed to its recipient. Source: domain catalogue B9.
struct Service {
    RecordId id;
    Code service;
    Code kind; ///< whether the case stays here or moves
    Code urgency;
    Code providerKind;
    Day requestedOn;
    RecordId consent; ///< her yes to this provider; a referral needs one unless the law demands it
    Day acceptedOn;
    Day firstServedOn;
    Code outcome;
    Day closedOn;
    QString provider;
    QString contactPerson;
    QString letterNo;
    QString reason;
    QString sharedFields; ///< what went out, by name: `person.name person.phone`
    QString result; ///< what came of it: a certificate, a job, a device
    QString feedback; ///< what she says of it
    QString costBorneBy;
    Code basis; ///< what allows it, UU 27/2022 Ps. 20
    Code unitTask; ///< what the women-child unit is asked for, Perpres 55/2024 Ps. 5(2)

    friend bool operator==(const Service &, const Service &) = default;
};

consteval auto fields(Type<Service>)
{
    return fieldTable(RecordKind::Service, "service", Home::Case, History::Editable,
                      field(1, "service", &Service::service, Tier::Coded, codes::service),
                      field(2, "kind", &Service::kind, Tier::Coded, codes::referralKind),
                      field(3, "urgency", &Service::urgency, Tier::Coded, codes::riskLevel),
                      field(4, "provider_kind", &Service::providerKind, Tier::Coded, codes::organisationKind),
                      field(5, "requested_on", &Service::requestedOn, Tier::Coded),
                      field(6, "consent", &Service::consent, Tier::Coded),
                      field(7, "accepted_on", &Service::acceptedOn, Tier::Coded),
                      field(8, "first_served_on", &Service::firstServedOn, Tier::Coded),
                      field(9, "outcome", &Service::outcome, Tier::Coded, codes::referralOutcome),
                      field(10, "closed_on", &Service::closedOn, Tier::Coded),
                      field(11, "provider", &Service::provider, Tier::Story),
                      field(12, "contact_person", &Service::contactPerson, Tier::Story),
                      field(13, "letter_no", &Service::letterNo, Tier::Story),
                      field(14, "reason", &Service::reason, Tier::Story),
                      field(15, "shared_fields", &Service::sharedFields, Tier::Story),
                      field(16, "result", &Service::result, Tier::Story),
                      field(17, "feedback", &Service::feedback, Tier::Story),
                      field(18, "cost_borne_by", &Service::costBorneBy, Tier::Story),
                      field(19, "basis", &Service::basis, Tier::Coded, codes::processingBasis),
                      field(20, "unit_task", &Service::unitTask, Tier::Coded, codes::uptdTask));
}

} // namespace rp3
