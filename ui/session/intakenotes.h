// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "storage/caseopening.h"
#include "storage/drafts.h"

#include <map>
#include <optional>

namespace rp3 {

/// What a counselor has written down of a complaint so far, as she answered it: nothing of it is needed, and
/// each answer is a field of the record that it belongs to.
struct IntakeNotes {
    int step = 0; ///< Where she stopped.
    Instant begunAt; ///< Her first answer; null: nothing was answered yet.
    FieldValues complaint;
    FieldValues survivor;
    FieldValues reporter;
    FieldValues consent; ///< How she agreed: the same for every answer of this meeting.
    FieldValues guardian; ///< Who says yes for her, if she is a child.
    FieldValues triage;
    FieldValues decision; ///< Of the case.
    FieldValues handOver; ///< Of the service, if it is for somebody else.
    bool handsOver = false;
    bool limitsRead = false;
    std::map<Code, Code> consents; ///< Her answer by scope.
    QList<FieldValues> incidents;
    QList<FieldValues> reported;
    std::map<RecordId, Code> keptOut; ///< Staff who must know nothing of it, and why.
    std::optional<PersonPlace> sameAs; ///< Where she is known already.

    friend bool operator==(const IntakeNotes &, const IntakeNotes &) = default;
};

/// The notes before the counselor, and those of women who wait because another one came first. They change
/// places in one draft, written whole: a power cut finds each of them in it.
struct IntakeDraft {
    IntakeNotes notes;
    QList<IntakeNotes> waiting = {}; ///< Whoever waits longest comes first.

    friend bool operator==(const IntakeDraft &, const IntakeDraft &) = default;
};

/// An empty page: she came by herself.
[[nodiscard]] IntakeNotes blankNotes();

/// Whether nothing was written down yet, on whatever step.
[[nodiscard]] bool isBlank(IntakeNotes notes);

[[nodiscard]] QByteArray encode(const IntakeDraft &draft);

/// Where the draft is kept.
[[nodiscard]] DraftKey intakeDraftKey();

/// How many talks the draft holds that are not finished.
[[nodiscard]] qsizetype unfinishedTalks(const IntakeDraft &draft);

/// Nothing for a draft of another version of this page.
[[nodiscard]] std::optional<IntakeDraft> decodeIntakeDraft(QByteArrayView bytes);

/// The complaint that the notes tell, opened at `now`. The notes may have waited: it came in, and she agreed,
/// when they were begun, if nobody says another day or time of its coming. Whoever wants no name recorded has
/// none; a consent is an answer that she gave, yes or no; if she is away, she gave none.
[[nodiscard]] NewComplaint complaintFrom(const IntakeNotes &notes, Instant now);

} // namespace rp3
