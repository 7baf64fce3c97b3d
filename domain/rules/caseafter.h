// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"

namespace rp3 {

/// The case of `facts` once a record of this kind was written or changed: what the latest of them by its date
/// says of the case as a whole, whenever it was written down. The officer's last judgement of the risk, the
/// date promised last, the stage of the law; a report to the police also ends the mandatory clock. Everything
/// else of it stays.
/// Source: domain catalogue B2, where risk and stage are "current".
[[nodiscard]] Case caseAfter(const CaseFacts &facts, RecordKind written);

} // namespace rp3
