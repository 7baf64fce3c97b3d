// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/staffmember.h"
#include "domain/records/stafftraining.h"
#include "domain/rules/legalrule.h"

namespace rp3 {

/// What speaks against somebody as the companion of one woman.
enum class CompanionDoubt {
    NotActive, ///< She does not work in this room any more.
    OtherRole, ///< None of her roles `accompanies`.
    NotTrained, ///< Training that a companion must have is missing (`ItemFlag::ToAccompany`).
    TrainingExpired, ///< She had it, and it is not valid today.
    OtherSex, ///< The same sex is preferred.
    SexNotKnown, ///< Of one of the two: ask the woman whom she wants.
};

/// Whether a member of staff may accompany.
enum class Eligibility {
    Eligible, ///< Nothing speaks against it.
    WithReservation, ///< Another one is preferred: the woman decides.
    NotEligible, ///< What the law asks for is missing.
};

/// An answer that always says why. It is shown to who assigns, and blocks nothing by itself.
struct CompanionAnswer {
    Eligibility eligibility = Eligibility::Eligible;
    QList<CompanionDoubt> doubts; ///< In the order of the enumeration.
    const LegalRule *source = nullptr; ///< `legal::tpksCompanion`, UU 12/2022 Ps. 26.
};

/// Whether somebody with this role (`codes::staffRole`) accompanies a woman (`ItemFlag::Accompanies`).
[[nodiscard]] bool accompanies(Code role);

/// Whether `member` may accompany a woman of this sex (`codes::sex`) today. Trainings of others are ignored;
/// one without an end stays valid.
[[nodiscard]] CompanionAnswer mayAccompany(const StaffMember &member, const QList<StaffTraining> &trainings,
                                           Code survivorSex, Day today);

} // namespace rp3
