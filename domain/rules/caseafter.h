// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/case.h"

namespace rp3 {

/// What a new record of this kind says of the case as a whole: the officer's last judgement of the risk, the
/// date promised last, the stage of the law; a report to the police also ends the mandatory clock. Everything
/// else of `record` stays; `values` are of any tier.
/// Source: domain catalogue B2, where risk and stage are "current".
[[nodiscard]] Case caseAfter(Case record, RecordKind kind, const FieldValues &values);

} // namespace rp3
