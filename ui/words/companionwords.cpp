// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/companionwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

const char *marked(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return QT_TRANSLATE_NOOP("Companions", "May accompany");
    case Eligibility::WithReservation:
        return QT_TRANSLATE_NOOP("Companions", "May accompany if the woman wants it");
    case Eligibility::NotEligible:
        return QT_TRANSLATE_NOOP("Companions", "May not accompany yet");
    }
    Q_UNREACHABLE();
}

const char *marked(CompanionDoubt doubt)
{
    switch (doubt) {
    case CompanionDoubt::NotActive:
        return QT_TRANSLATE_NOOP("Companions", "does not work here now");
    case CompanionDoubt::OtherRole:
        return QT_TRANSLATE_NOOP("Companions", "none of her roles accompanies");
    case CompanionDoubt::NotTrained:
        return QT_TRANSLATE_NOOP("Companions", "the training that the law asks for is missing");
    case CompanionDoubt::TrainingExpired:
        return QT_TRANSLATE_NOOP("Companions", "her training is not valid any more");
    case CompanionDoubt::OtherSex:
        return QT_TRANSLATE_NOOP("Companions", "not a woman");
    case CompanionDoubt::SexNotKnown:
        return QT_TRANSLATE_NOOP("Companions", "sex not written down");
    }
    Q_UNREACHABLE();
}

const char *markedInShort(CompanionDoubt doubt)
{
    switch (doubt) {
    case CompanionDoubt::NotActive:
        return QT_TRANSLATE_NOOP("Companions", "not here now");
    case CompanionDoubt::OtherRole:
        return QT_TRANSLATE_NOOP("Companions", "not a companion");
    case CompanionDoubt::NotTrained:
        return QT_TRANSLATE_NOOP("Companions", "training missing");
    case CompanionDoubt::TrainingExpired:
        return QT_TRANSLATE_NOOP("Companions", "training expired");
    case CompanionDoubt::OtherSex:
        return QT_TRANSLATE_NOOP("Companions", "another sex than hers");
    case CompanionDoubt::SexNotKnown:
        return QT_TRANSLATE_NOOP("Companions", "sex not known");
    }
    Q_UNREACHABLE();
}

} // namespace

QString eligibilityWords(Eligibility eligibility)
{
    return QCoreApplication::translate("Companions", marked(eligibility));
}

QString doubtWords(CompanionDoubt doubt)
{
    return QCoreApplication::translate("Companions", marked(doubt));
}

QString doubtsInShort(const CompanionAnswer &answer)
{
    const auto words = [](CompanionDoubt doubt) {
        return QCoreApplication::translate("Companions", markedInShort(doubt));
    };
    if (answer.doubts.contains(CompanionDoubt::OtherRole))
        return words(CompanionDoubt::OtherRole);
    QStringList all;
    for (const auto doubt : answer.doubts)
        all.append(words(doubt));
    return all.join(u"; "_s);
}

} // namespace rp3
