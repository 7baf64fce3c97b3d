// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

namespace rp3 {

/// What the case knows already and helps to answer a form of it, in one line: how long she waited after an
/// incident; that nobody may call her, while a follow-up is still to be done; her work before, where it is
/// asked whether she is punished at it; what kind of case it may be; what the yes of a child does; who works
/// here and has the name of the reported person. Empty for everything else.
[[nodiscard]] QString formHint(RecordKind kind, const FieldValues &answers, const CaseView &view);

} // namespace rp3
