// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"
#include "ui/session/facts.h"

namespace rp3 {

/// One act as the timeline tells it.
struct TimelineWords {
    QString when; ///< Day, time, and who.
    QString title; ///< What was done; empty: nothing a person needs to see.
    QList<Fact> facts; ///< What it says, for acts whose words are worth reading again, who
                       ///< confirmed it, and why it was done.
};

[[nodiscard]] TimelineWords timelineWords(const TimelineItem &item, const CaseView &view);

/// Whether the act is about the case itself. Where another record was written, the case moved along with it.
[[nodiscard]] bool isNamedByCase(const TimelineItem &item);

/// What people must decide, in a sentence.
[[nodiscard]] QString decisionWords(const Decision &decision);

} // namespace rp3
