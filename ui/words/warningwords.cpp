// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/warningwords.h"

#include "domain/rules/warnings.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

QString say(const char *marked)
{
    return QCoreApplication::translate("Warnings", marked);
}

/// Of a rule that looks at the site.
QString siteReason(const WarningRule &rule, const WarningNumbers &numbers)
{
    using namespace warnings;
    if (&rule == &w1)
        return say(QT_TRANSLATE_NOOP(
                       "Warnings",
                       "%1 complaints or more in %2 days are about the same person, or come from "
                       "the same unit. Does one of the women need more protection?"))
            .arg(numbers.w1.count)
            .arg(numbers.w1.days);
    if (&rule == &w2)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "This month has far more complaints than the %1 months before it. Did "
                                     "something change in the company, or do more women dare to speak?"))
            .arg(numbers.w2.months);
    if (&rule == &w9)
        return say(QT_TRANSLATE_NOOP(
                       "Warnings",
                       "The share of complaints that come late rose %1 months running. What keeps "
                       "women from coming sooner?"))
            .arg(numbers.w9.months);
    if (&rule == &w10)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "No complaint for %1 months, with many women at work here. Do they know "
                                     "this room, and can they reach it unseen?"))
            .arg(numbers.w10.months);
    if (&rule == &w11)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "%1 complaints or more in %2 days are about the same place where nobody "
                                     "watches. Can it be made safe?"))
            .arg(numbers.w11.count)
            .arg(numbers.w11.days);
    if (&rule == &w12)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "%1 complaints or more in %2 days come from the same shift or the same "
                                     "line. Who leads there, and how?"))
            .arg(numbers.w12.count)
            .arg(numbers.w12.days);
    if (&rule == &w13)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "The province has heard nothing from this room for more than %1 days. "
                                     "Nothing is lost here. Connect, or carry a stick."))
            .arg(std::chrono::duration_cast<std::chrono::days>(numbers.w13.limit).count());
    return {};
}

} // namespace

QString warningReason(const WarningRule &rule, const WarningNumbers &numbers)
{
    using namespace warnings;
    if (&rule == &w3)
        return say(QT_TRANSLATE_NOOP("Warnings", "The last assessment is graver than the one before it."));
    if (&rule == &w4)
        return say(QT_TRANSLATE_NOOP(
                       "Warnings",
                       "The risk is high, and nobody has spoken with her for more than %1 hours."))
            .arg(numbers.w4.limit.count());
    if (&rule == &w5)
        return say(QT_TRANSLATE_NOOP("Warnings",
                                     "Less than %1 hours are left to report, and nobody wrote how it ended."))
            .arg(numbers.w5.limit.count());
    if (&rule == &w6)
        return say(
            QT_TRANSLATE_NOOP("Warnings",
                              "A doctor can still help against pregnancy and infection, and nobody has "
                              "referred her."));
    if (&rule == &w7)
        return say(
            QT_TRANSLATE_NOOP("Warnings", "She says that she is punished at work since she complained."));
    if (&rule == &w8)
        return say(QT_TRANSLATE_NOOP("Warnings", "A child is concerned, or it may be trafficking."));
    if (&rule == &w14)
        return say(
            QT_TRANSLATE_NOOP("Warnings",
                              "The record of custody does not say where a piece of evidence was. It may "
                              "be worth nothing in court."));
    return siteReason(rule, numbers);
}

QString warningDoubt(const Warning &warning)
{
    if (!warning.byOneWord)
        return {};
    return say(QT_TRANSLATE_NOOP("Warnings",
                                 "In some of these cases only one word of the name is known, and many people "
                                 "share it: they may be different persons. Read how each is described."));
}

} // namespace rp3
