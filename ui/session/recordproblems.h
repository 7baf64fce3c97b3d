// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "storage/postrecords.h"
#include "storage/views.h"

#include <QString>

#include <optional>

namespace rp3 {

/// What is wrong with an answer, and which.
struct RecordProblem {
    int field;
    QString words;
    bool asksForMediation = false; ///< Where it is refused, somebody may be pressing her to settle.
};

/// What a rule has against a record of this case; nothing: it may be saved. `chosen`: the answers that are
/// new or changed; `after`: all of them, as they will stand; `record`: which one is changed, null: a new one.
/// The door of storage asks the same rules; here they are said where the answer stands.
[[nodiscard]] std::optional<RecordProblem> problemOf(RecordKind kind, const FieldValues &chosen,
                                                     const FieldValues &after, const CaseView &view,
                                                     const RecordId &record = {});

/// The same for a record of the post or the room; null: a new one. `answers`: every field of its form.
[[nodiscard]] std::optional<RecordProblem> problemOf(RecordKind kind, const RecordId &record,
                                                     const FieldValues &answers, const PostView &view);

} // namespace rp3
