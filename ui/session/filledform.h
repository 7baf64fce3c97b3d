// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/act.h"
#include "storage/views.h"

namespace rp3 {

struct RecordLayout;

/// Which record is to be written.
struct RecordRequest {
    RecordKind kind{};
    RecordId record; ///< Null: a new one.
    RecordId parent; ///< What a new one belongs to; null: the case itself.
    FieldValues starting = {}; ///< What a new one starts with, beside what its layout says.
    QString file = {}; ///< Of a new item of evidence: the path of the file that is kept with it.

    friend bool operator==(const RecordRequest &, const RecordRequest &) = default;
};

/// The form of a record as it was filled in.
struct FilledForm {
    RecordRequest request;
    const RecordLayout *layout; ///< That it was asked by.
    DossierId dossier;
    RecordId me; ///< Who writes.
    Instant now;
    FieldValues before; ///< Of the record as it stands; empty: a new one.
    FieldValues answers; ///< Of every question.
    QString reason = {}; ///< Why a document is corrected.
    const CaseView *theCase = nullptr; ///< Null: the record belongs to the post or the room.
};

/// Whether it corrects a document, which is done with a reason.
[[nodiscard]] bool isCorrection(const RecordRequest &request);

/// The record that the form says, with what the program knows by itself: who wrote it and when, what it
/// belongs to, who approved a ride.
[[nodiscard]] FieldValues recordOf(const FilledForm &form);

/// The one act that saves it: the record, the receipt of evidence that is taken in, and what follows for the
/// case (`caseAfter`). Empty if nothing was changed.
[[nodiscard]] Act actOf(const FilledForm &form);

} // namespace rp3
