// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// One link of the chain of custody (*rantai penguasaan bukti*). Source: domain catalogue B10.
struct CustodyEvent {
    RecordId id;
    RecordId item; ///< an `EvidenceItem`
    Code event;
    Day happenedOn;
    Flag hashChecked; ///< the file was still what it was
    Instant happenedAt;
    QString givenBy;
    QString givenTo;
    QString reason;
    QString receiptNo;
    RecordId recordedBy; ///< staff
    RecordId secondPerson; ///< staff, where two must be there

    friend bool operator==(const CustodyEvent &, const CustodyEvent &) = default;
};

consteval auto fields(Type<CustodyEvent>)
{
    return fieldTable(RecordKind::CustodyEvent, "custody_event", Home::Case, History::AppendOnly,
                      field(1, "item", &CustodyEvent::item, Tier::Coded),
                      field(2, "event", &CustodyEvent::event, Tier::Coded, codes::custodyEvent),
                      field(3, "happened_on", &CustodyEvent::happenedOn, Tier::Coded),
                      field(4, "hash_checked", &CustodyEvent::hashChecked, Tier::Coded),
                      field(5, "happened_at", &CustodyEvent::happenedAt, Tier::Story),
                      field(6, "given_by", &CustodyEvent::givenBy, Tier::Story),
                      field(7, "given_to", &CustodyEvent::givenTo, Tier::Story),
                      field(8, "reason", &CustodyEvent::reason, Tier::Story),
                      field(9, "receipt_no", &CustodyEvent::receiptNo, Tier::Story),
                      field(10, "recorded_by", &CustodyEvent::recordedBy, Tier::Story),
                      field(11, "second_person", &CustodyEvent::secondPerson, Tier::Story));
}

} // namespace rp3
