// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskanswers.h"

namespace rp3 {

/// The pages of the kiosk: one question, or one thing to read, each.
enum class KioskStep : std::uint8_t {
    Language,
    Doors,
    // Read first
    Rights,
    MoreRights,
    Steps,
    Police, ///< When the law makes the unit report.
    Company, ///< What her company can see.
    WhoHelps,
    // Ask
    Ask,
    // Help now
    HelpNow,
    // Tell
    Limits, ///< Of secrecy: always before her story.
    SafeNow,
    NotSafe, ///< Whom to call; then she goes on or stops.
    ForWhom,
    What,
    WhatElse,
    When,
    Health, ///< The first 72 hours.
    Where,
    WhereElse,
    Story,
    Question = 100, ///< The first of `kioskQuestions`; the others follow it: see `stepOf`.
    AboutStaff = 200,
    StaffList,
    Who,
    WhoElse,
    ReportedName,
    SameName, ///< "Do you mean this person of the room?"
    Anonymity,
    HerName,
    Contact,
    SafeNumber,
    ConsentStore,
    ConsentContact,
    ConsentCoded,
    ConsentNamed,
    ConsentNumbers,
    Receipt, ///< Whether she can carry a code.
    Review,
    Nobody, ///< Nobody could read it: whom to call; nothing is stored.
    Sealing,
    Code,
    ThankYou,
};

/// The pages behind one door, as her answers make them. Pure. Always ends with a page that has no next one.
/// Without `keys` nothing can be filed here.
[[nodiscard]] QList<KioskStep> stepsBehind(Code door, const KioskAnswers &answers,
                                           const std::optional<PublishedKeys> &keys);

/// The page of a question of `kioskQuestions`, by its place there. These pages have no names of their own, so
/// that a new question touches no other file.
[[nodiscard]] KioskStep stepOf(int question);

/// The place of the question that the page asks; nothing for other pages.
[[nodiscard]] std::optional<int> questionOf(KioskStep step);

/// The scope that a consent page asks for; empty for other pages.
[[nodiscard]] Code scopeOf(KioskStep step);

/// Where she is. Forward and back follow from her answers alone, so that changing one never leaves her on a
/// page that no longer makes sense.
class KioskFlow final {
public:
    /// For the dots: telling is seven short steps.
    static constexpr int chapters = 7;

    [[nodiscard]] KioskStep current() const { return m_current; }

    [[nodiscard]] Code door() const { return m_door; }

    /// 1–7 on the pages of telling, 0 elsewhere.
    [[nodiscard]] int chapter() const;

    /// She came from the review to change one answer, and goes back there next.
    [[nodiscard]] bool isChanging() const { return m_changing; }

    void start();
    void openDoor(Code door, const KioskAnswers &answers, const std::optional<PublishedKeys> &keys);

    [[nodiscard]] std::optional<KioskStep> after(const KioskAnswers &answers,
                                                 const std::optional<PublishedKeys> &keys) const;
    [[nodiscard]] std::optional<KioskStep> before(const KioskAnswers &answers,
                                                  const std::optional<PublishedKeys> &keys) const;

    void goTo(KioskStep step);

    /// From the review to one question and back.
    void change(KioskStep step);

private:
    Code m_door;
    KioskStep m_current = KioskStep::Language;
    bool m_changing = false;
};

} // namespace rp3
