// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/records.h"
#include "storage/filingdrop.h"

#include <map>

namespace rp3 {

/// A question of the kiosk whose answer is a field of what is filed, as it stands in the field table. A new
/// one needs its field and its line here: its page, its line in the review and its place on the counselor's
/// pages follow from them.
struct KioskQuestion {
    RecordKind kind; ///< Complaint, Person, Incident or ReportedPerson.
    int field; ///< A code, codes (six at most to choose from), or text.
    const char *question; ///< English: the question, then at most two sentences of help.
    const char *label; ///< English: how the counselor reads it.
};

[[nodiscard]] std::span<const KioskQuestion> kioskQuestions();

[[nodiscard]] QString questionWords(const KioskQuestion &question);
[[nodiscard]] QString labelWords(const KioskQuestion &question);

/// What she touched or typed; empty if she passed it over.
struct KioskAnswer {
    Codes codes;
    QString text;

    friend bool operator==(const KioskAnswer &, const KioskAnswer &) = default;
};

/// By the place of the question in `kioskQuestions`.
using AskedAnswers = std::map<int, KioskAnswer>;

/// Writes the answers into the records that are filed.
void applyAnswers(const AskedAnswers &answers, FiledComplaint &filed);

/// An answer in words, for her review and for the counselor; empty if there is none.
[[nodiscard]] QString answerWords(const KioskQuestion &question, const KioskAnswer &answer);

/// The codes to choose from, without those that say "no answer" where a page can be passed over.
[[nodiscard]] QList<Code> choicesOf(const KioskQuestion &question);

/// What kind of answer it takes.
[[nodiscard]] const FieldDescription &fieldOf(const KioskQuestion &question);

} // namespace rp3
