// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What somebody said of the service when her case was closed: apart from it, without a name and without a
/// link. Source: domain catalogue B13.
struct Feedback {
    RecordId id;
    Day givenOn; ///< the first day of its month: an exact one could be joined with a closing
    Count wasSafe; ///< 1–5: I felt safe here
    Count wasHeard; ///< 1–5: I was believed
    Count couldDecide; ///< 1–5: I decided myself
    Count wasHelped; ///< 1–5: it helped
    Count wouldRecommend; ///< 1–5: I would send a friend
    QString words;

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

consteval auto fields(Type<Feedback>)
{
    return fieldTable(RecordKind::Feedback, "feedback", Home::Post, History::AppendOnly,
                      field(1, "given_on", &Feedback::givenOn, Tier::Coded),
                      field(2, "was_safe", &Feedback::wasSafe, Tier::Coded),
                      field(3, "was_heard", &Feedback::wasHeard, Tier::Coded),
                      field(4, "could_decide", &Feedback::couldDecide, Tier::Coded),
                      field(5, "was_helped", &Feedback::wasHelped, Tier::Coded),
                      field(6, "would_recommend", &Feedback::wouldRecommend, Tier::Coded),
                      field(7, "words", &Feedback::words, Tier::Story));
}

} // namespace rp3
