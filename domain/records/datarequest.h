// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What she asks of her own data (*hak subjek data*), UU 27/2022 Ps. 5–13. Source: domain catalogue (e).
struct DataRequest {
    RecordId id;
    Code kind;
    Day receivedOn;
    Day decidedOn;
    Flag granted;
    Day doneOn;
    Instant receivedAt; ///< starts the 3×24 h
    QString wish;
    QString reason; ///< why it was refused
    RecordId decidedBy; ///< staff

    friend bool operator==(const DataRequest &, const DataRequest &) = default;
};

consteval auto fields(Type<DataRequest>)
{
    return fieldTable(RecordKind::DataRequest, "data_request", Home::Case, History::Editable,
                      field(1, "kind", &DataRequest::kind, Tier::Coded, codes::dataRequest),
                      field(2, "received_on", &DataRequest::receivedOn, Tier::Coded),
                      field(3, "decided_on", &DataRequest::decidedOn, Tier::Coded),
                      field(4, "granted", &DataRequest::granted, Tier::Coded),
                      field(5, "done_on", &DataRequest::doneOn, Tier::Coded),
                      field(6, "received_at", &DataRequest::receivedAt, Tier::Story),
                      field(7, "wish", &DataRequest::wish, Tier::Story),
                      field(8, "reason", &DataRequest::reason, Tier::Story),
                      field(9, "decided_by", &DataRequest::decidedBy, Tier::Story));
}

} // namespace rp3
