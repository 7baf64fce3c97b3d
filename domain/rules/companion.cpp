// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/companion.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

#include <algorithm>
#include <optional>

namespace rp3 {

namespace {

bool isValid(const StaffTraining &training, Day today)
{
    return training.trainedOn <= today && (training.validUntil.isNull() || training.validUntil >= today);
}

/// What is wrong with one training, over all records of it.
std::optional<CompanionDoubt> doubtAbout(Code subject, const QList<StaffTraining> &hers, Day today)
{
    std::optional<CompanionDoubt> doubt = CompanionDoubt::NotTrained;
    for (const StaffTraining &training : hers) {
        if (!training.trainings.contains(subject))
            continue;
        if (isValid(training, today))
            return std::nullopt;
        if (training.trainedOn <= today)
            doubt = CompanionDoubt::TrainingExpired;
    }
    return doubt;
}

/// The gravest doubt over everything a companion must have learnt.
std::optional<CompanionDoubt> trainingDoubt(const QList<StaffTraining> &hers, Day today)
{
    std::optional<CompanionDoubt> gravest;
    for (const CodeItem &item : codes::staffTraining.items()) {
        if (!item.flags.testFlag(ItemFlag::ToAccompany))
            continue;
        const auto doubt = doubtAbout(item.code, hers, today);
        if (doubt)
            gravest = gravest ? std::min(*gravest, *doubt) : *doubt;
    }
    return gravest;
}

std::optional<CompanionDoubt> sexDoubt(Code companion, Code survivor)
{
    const auto isKnown = [](Code sex) { return sex == code::sex::f || sex == code::sex::m; };
    if (!isKnown(companion) || !isKnown(survivor))
        return CompanionDoubt::SexNotKnown;
    return companion == survivor ? std::nullopt : std::optional(CompanionDoubt::OtherSex);
}

} // namespace

bool accompanies(Code role)
{
    const CodeItem *item = codes::staffRole.find(role);
    return item && item->flags.testFlag(ItemFlag::Accompanies);
}

CompanionAnswer mayAccompany(const StaffMember &member, const QList<StaffTraining> &trainings,
                             Code survivorSex, Day today)
{
    QList<StaffTraining> hers;
    std::copy_if(trainings.begin(), trainings.end(), std::back_inserter(hers),
                 [&](const StaffTraining &training) { return training.member == member.id; });
    CompanionAnswer answer;
    answer.source = &legal::tpksCompanion;
    if (member.active == false)
        answer.doubts.append(CompanionDoubt::NotActive);
    if (std::none_of(member.roles.begin(), member.roles.end(), accompanies))
        answer.doubts.append(CompanionDoubt::OtherRole);
    if (const auto doubt = trainingDoubt(hers, today))
        answer.doubts.append(*doubt);
    if (!answer.doubts.isEmpty())
        answer.eligibility = Eligibility::NotEligible;
    if (const auto doubt = sexDoubt(member.sex, survivorSex)) {
        answer.doubts.append(*doubt);
        answer.eligibility = std::max(answer.eligibility, Eligibility::WithReservation);
    }
    return answer;
}

} // namespace rp3
