// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"

namespace rp3 {

struct FieldDescription;

/// The code of every list that has one for what she did not want to answer.
inline constexpr Code declinedCode(u"menolak");

/// Whether `code` says that she did not want to answer.
[[nodiscard]] constexpr bool isDeclined(Code code)
{
    return code == declinedCode;
}

/// Whether `code` says that there is no answer: unknown (`tidak_tahu`, `unknown`) or declined. Such an answer
/// stands alone.
[[nodiscard]] constexpr bool isNoAnswer(Code code)
{
    return code == Code(u"tidak_tahu") || code == Code(u"unknown") || isDeclined(code);
}

/// Whether the list of this field can say by itself that she did not want to answer.
[[nodiscard]] bool hasDeclinedCode(const FieldDescription &field);

/// What `field` holds when she did not want to answer it: that code; undefined where its list has none, or it
/// has no list, and `declinedField` says so.
[[nodiscard]] QCborValue declinedAnswer(const FieldDescription &field);

/// Whether she did not want to answer `field`: a code says so, or it has no answer and stands in the list of
/// `declinedField`. An answer that came since, perhaps from another PC, counts more than that list.
[[nodiscard]] bool isDeclined(RecordKind kind, const FieldValues &values, int field);

/// Adds to `answers` those of another form for the same record: where both answer, the first counts; what she
/// did not want to say in either is declined.
void addAnswers(FieldValues &answers, FieldValues more);

/// A form asks only some questions: keeps in `after`, which holds each of them, what she did not want to say
/// `before` to the others.
void keepDeclined(const FieldValues &before, FieldValues &after);

} // namespace rp3
