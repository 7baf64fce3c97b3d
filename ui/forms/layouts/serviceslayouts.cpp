// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> servicesLayouts()
{
    return {
        RecordLayout::of<Service>(
            QT_TRANSLATE_NOOP("RecordForm", "Services and referrals"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a service or referral"),
            {
                {nullptr,
                 {
                     ask(&Service::service, QT_TRANSLATE_NOOP("RecordForm", "Service")),
                     ask(&Service::kind, QT_TRANSLATE_NOOP("RecordForm", "How")),
                     ask(&Service::urgency, QT_TRANSLATE_NOOP("RecordForm", "How urgent")),
                     ask(&Service::requestedOn, QT_TRANSLATE_NOOP("RecordForm", "Asked for on")),
                     ask(&Service::reason, QT_TRANSLATE_NOOP("RecordForm", "Why"), nullptr, AskAs::Story),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Who gives it"),
                 {
                     ask(&Service::providerKind, QT_TRANSLATE_NOOP("RecordForm", "Kind of provider")),
                     ask(&Service::unitTask, QT_TRANSLATE_NOOP("RecordForm", "Which task of the unit?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Only for the women-child unit.")),
                     ask(&Service::provider, QT_TRANSLATE_NOOP("RecordForm", "Provider"), nullptr,
                         AskAs::Provider),
                     ask(&Service::contactPerson, QT_TRANSLATE_NOOP("RecordForm", "Contact person")),
                     askWhich<Consent>(
                         &Service::consent, QT_TRANSLATE_NOOP("RecordForm", "Her consent to it"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "A referral needs one for this provider, unless a law demands it.")),
                     ask(&Service::sharedFields, QT_TRANSLATE_NOOP("RecordForm", "What were they told?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Only what they need. Tick exactly what was shared."),
                         AskAs::SharedFields),
                     ask(&Service::basis, QT_TRANSLATE_NOOP("RecordForm", "What allows us to share?"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "Leave it empty if it is her consent above, or the duty to report.")),
                     ask(&Service::letterNo, QT_TRANSLATE_NOOP("RecordForm", "Letter number")),
                     ask(&Service::costBorneBy, QT_TRANSLATE_NOOP("RecordForm", "Who pays")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "What came of it"),
                 {
                     ask(&Service::acceptedOn, QT_TRANSLATE_NOOP("RecordForm", "Accepted on")),
                     ask(&Service::firstServedOn, QT_TRANSLATE_NOOP("RecordForm", "First served on")),
                     ask(&Service::outcome, QT_TRANSLATE_NOOP("RecordForm", "Outcome")),
                     ask(&Service::result, QT_TRANSLATE_NOOP("RecordForm", "Result"),
                         QT_TRANSLATE_NOOP("RecordForm", "For example a certificate, a job, a device.")),
                     ask(&Service::feedback, QT_TRANSLATE_NOOP("RecordForm", "What she says of it"), nullptr,
                         AskAs::Story),
                     ask(&Service::closedOn, QT_TRANSLATE_NOOP("RecordForm", "Ended on")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "Help that she gets here or elsewhere. Ask for her yes before her name goes out."))
            .needing(&Service::service)
            .startingToday(&Service::requestedOn),
        RecordLayout::of<Trip>(
            QT_TRANSLATE_NOOP("RecordForm", "Safe trips"), QT_TRANSLATE_NOOP("RecordForm", "Plan a trip"),
            {
                {nullptr,
                 {
                     ask(&Trip::purpose, QT_TRANSLATE_NOOP("RecordForm", "Where to")),
                     ask(&Trip::plannedOn, QT_TRANSLATE_NOOP("RecordForm", "On")).onEitherSide(),
                     askTime(&Trip::plannedAt, &Trip::plannedOn, QT_TRANSLATE_NOOP("RecordForm", "At")),
                     ask(&Trip::pickup, QT_TRANSLATE_NOOP("RecordForm", "Picked up at")),
                     ask(&Trip::pickupZone, QT_TRANSLATE_NOOP("RecordForm", "Picked up in"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "The city only: it is counted. Where exactly stays here.")),
                     ask(&Trip::destination, QT_TRANSLATE_NOOP("RecordForm", "Destination")),
                     ask(&Trip::destinationZone, QT_TRANSLATE_NOOP("RecordForm", "Destination in")),
                     ask(&Trip::passengers, QT_TRANSLATE_NOOP("RecordForm", "How many people")),
                     ask(&Trip::specialNeeds, QT_TRANSLATE_NOOP("RecordForm", "What is needed")),
                     askWhich<Consent>(&Trip::consent,
                                       QT_TRANSLATE_NOOP("RecordForm", "Her consent to the ride")),
                     ask(&Trip::status, QT_TRANSLATE_NOOP("RecordForm", "Status")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "The ride"),
                 {
                     ask(&Trip::provider, QT_TRANSLATE_NOOP("RecordForm", "Transport partner")),
                     ask(&Trip::portalRef, QT_TRANSLATE_NOOP("RecordForm", "Booking number")),
                     ask(&Trip::sharedAlias, QT_TRANSLATE_NOOP("RecordForm", "Name for the driver"),
                         QT_TRANSLATE_NOOP("RecordForm", "Never her name, never the word victim.")),
                     ask(&Trip::sopChecks, QT_TRANSLATE_NOOP("RecordForm", "Checked")),
                     askTime(&Trip::startedAt, &Trip::plannedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "Set off at")),
                     askTime(&Trip::arrivedAt, &Trip::plannedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "Arrived at")),
                     ask(&Trip::confirmedBy, QT_TRANSLATE_NOOP("RecordForm", "Arrival heard by")),
                     ask(&Trip::returnedOn, QT_TRANSLATE_NOOP("RecordForm", "Safely back on")),
                     ask(&Trip::hadIncident, QT_TRANSLATE_NOOP("RecordForm", "Did anything happen?")),
                     ask(&Trip::incidentNote, QT_TRANSLATE_NOOP("RecordForm", "What happened on the way"),
                         nullptr, AskAs::Story),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Money"),
                 {
                     ask(&Trip::cost, QT_TRANSLATE_NOOP("RecordForm", "Cost in rupiah"), nullptr,
                         AskAs::Money),
                     ask(&Trip::funding, QT_TRANSLATE_NOOP("RecordForm", "Paid from")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "A safe ride, where the way to us, to a service or home is a danger or cannot be paid."))
            .needing(&Trip::purpose)
            .signedBy(&Trip::requestedBy),
    };
}

} // namespace rp3
