// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/recordlayout.h"

namespace rp3 {

/// What is asked when a woman comes in, step by step: parts of the layouts of the records, so that a question
/// is worded once.
struct IntakeLayouts {
    RecordLayout search; ///< By what she may be known already.
    RecordLayout keeping; ///< How she wants to be recorded, before she says who she is.
    RecordLayout arrival; ///< Who came, and how.
    RecordLayout contact; ///< How to reach her safely.
    RecordLayout aboutHer;
    RecordLayout reporter; ///< Who reports for her.
    RecordLayout guardian; ///< Who says yes for her, if she is a child.
    RecordLayout story;
    RecordLayout incident;
    RecordLayout reported;
    RecordLayout wishes;
    RecordLayout risk;
    RecordLayout decision; ///< Of the case; its risk is that of the assessment.
    RecordLayout handOver; ///< Whom it goes to, if it is for somebody else.
};

[[nodiscard]] const IntakeLayouts &intakeLayouts();

} // namespace rp3
