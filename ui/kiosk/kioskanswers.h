// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskquestions.h"

#include <QSet>

namespace rp3 {

/// What a worker has answered so far, and nothing else: all of it is gone at `wipe`. Codes are those of the
/// cards ("ui/kiosk/kioskchoices.h"); an empty one is a question she has skipped.
struct KioskAnswers {
    Code safeNow;
    Code forWhom;
    Codes what;
    Code when;
    Code where;
    QString story; ///< As she typed it.
    AskedAnswers asked; ///< The questions that have no page of their own.
    Code aboutStaff;
    QSet<RecordId> namedStaff;
    Code who;
    QString reportedName;
    QSet<RecordId> notMeant; ///< Staff with a name like `reportedName` of whom she said: another person.
    Code anonymity;
    QString name;
    QString alias;
    Code contact;
    QString phone;
    QString safeHours;
    Codes consents; ///< The scopes she said yes to. Nothing is a yes until she says it.
    Code receipt;

    /// Overwrites what was typed, as far as this program holds it, and forgets the rest. Input widgets keep
    /// copies of their own: only the end of the process is sure to remove those.
    void wipe();

    friend bool operator==(const KioskAnswers &, const KioskAnswers &) = default;
};

/// The questions about her data that the kiosk asks, in order. Others are asked in person, when there is
/// something concrete to agree to.
[[nodiscard]] std::span<const Code> kioskConsentScopes();

/// Whether the question about `scope` has a meaning after her other answers.
[[nodiscard]] bool isAsked(Code scope, const KioskAnswers &answers);

/// Something sexual, today or up to three days ago: the health window of 72 hours may be open.
[[nodiscard]] bool isSexualWithinThreeDays(const KioskAnswers &answers);

/// Staff whose name is like the one she typed, and of whom she has said neither yes nor no.
[[nodiscard]] QList<PublishedMember> membersToAskAbout(const KioskAnswers &answers,
                                                       const PublishedKeys &keys);

/// What is filed. `today` is the room's calendar day. Staff she was asked about and gave no answer for are
/// left out like those she named: silence must not open her words to the person they are about.
[[nodiscard]] FiledComplaint filedFrom(const KioskAnswers &answers, const PublishedKeys &keys, Day today);

/// Somebody could read it if she said yes to every question about her data.
[[nodiscard]] bool couldBeRead(const KioskAnswers &answers, const PublishedKeys &keys);

} // namespace rp3
