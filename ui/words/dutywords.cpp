// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dutywords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

const char *markedWords(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Respond:
        return QT_TRANSLATE_NOOP("Duties", "Meet her for the first time");
    case DutyKind::ForwardCase:
        return QT_TRANSLATE_NOOP("Duties", "Hand the case on to the unit that must report it");
    case DutyKind::ReportToPolice:
        return QT_TRANSLATE_NOOP("Duties", "See to the report to the police");
    case DutyKind::CheckKind:
        return QT_TRANSLATE_NOOP("Duties", "Look at what kind of case this is");
    case DutyKind::ReferToHealth:
        return QT_TRANSLATE_NOOP("Duties", "Refer her to a doctor now");
    case DutyKind::ReviewRisk:
        return QT_TRANSLATE_NOOP("Duties", "Judge the risk again");
    case DutyKind::AnswerDataRequest:
        return QT_TRANSLATE_NOOP("Duties", "Answer what she asked about her data");
    case DutyKind::HonourWithdrawal:
        return QT_TRANSLATE_NOOP("Duties", "She took her yes back: stop, and tell those who have her data");
    case DutyKind::FindProtector:
        return QT_TRANSLATE_NOOP("Duties",
                                 "Her guardian is in conflict with her: bring in UPT PPA as her protector");
    case DutyKind::ForwardChild:
        return QT_TRANSLATE_NOOP("Duties", "A child is concerned: hand the case on to UPT PPA");
    case DutyKind::CheckRetaliation:
        return QT_TRANSLATE_NOOP("Duties", "Ask whether she is punished at work");
    case DutyKind::AskContractEnd:
        return QT_TRANSLATE_NOOP("Duties", "Her contract ends soon: ask whether it is renewed");
    case DutyKind::FollowUp:
        return QT_TRANSLATE_NOOP("Duties", "Follow up");
    case DutyKind::Accompany:
        return QT_TRANSLATE_NOOP("Duties", "Go with her");
    case DutyKind::FindEscort:
        return QT_TRANSLATE_NOOP("Duties", "Find somebody to go with her");
    case DutyKind::PreparePapers:
        return QT_TRANSLATE_NOOP("Duties", "Get her papers ready");
    case DutyKind::ArrangeShift:
        return QT_TRANSLATE_NOOP("Duties", "Settle her shift for that day");
    case DutyKind::BookRide:
        return QT_TRANSLATE_NOOP("Duties", "Book her ride");
    case DutyKind::AskHome:
        return QT_TRANSLATE_NOOP("Duties", "Ask whether she came home safely");
    case DutyKind::KeepPromise:
        return QT_TRANSLATE_NOOP("Duties", "Keep the date you promised");
    case DutyKind::AwaitAcceptance:
        return QT_TRANSLATE_NOOP("Duties", "Ask whether the referral was accepted");
    case DutyKind::FindReceiver:
        return QT_TRANSLATE_NOOP("Duties", "No other unit has this case yet: ask one to take it over");
    case DutyKind::CheckNamesake:
        return QT_TRANSLATE_NOOP("Duties",
                                 "Somebody here has the name of the reported person: is it the same person?");
    case DutyKind::CompleteService:
        return QT_TRANSLATE_NOOP("Duties", "See how the service goes");
    case DutyKind::ReviewSafetyPlan:
        return QT_TRANSLATE_NOOP("Duties", "Go through the safety plan again");
    case DutyKind::ReviewGoal:
        return QT_TRANSLATE_NOOP("Duties", "Look at the goal again");
    case DutyKind::DoTask:
        return QT_TRANSLATE_NOOP("Duties", "A task");
    case DutyKind::CareForEvidence:
        return QT_TRANSLATE_NOOP("Duties", "See to the evidence");
    case DutyKind::ApproveTrip:
        return QT_TRANSLATE_NOOP("Duties", "Approve the trip");
    case DutyKind::ApproveGoal:
        return QT_TRANSLATE_NOOP("Duties", "Approve the plan");
    case DutyKind::ApproveClosing:
        return QT_TRANSLATE_NOOP("Duties", "Close the case, or say what is missing");
    case DutyKind::ConfirmTrip:
        return QT_TRANSLATE_NOOP("Duties", "Make sure that she is back");
    case DutyKind::CheckRide:
        return QT_TRANSLATE_NOOP("Duties", "Make her ride safe, and tick what was checked");
    case DutyKind::SecureProtection:
        return QT_TRANSLATE_NOOP("Duties", "Ask the police how she is protected");
    case DutyKind::AskLpsk:
        return QT_TRANSLATE_NOOP("Duties", "Ask the police whether LPSK was asked");
    case DutyKind::RenewProtection:
        return QT_TRANSLATE_NOOP("Duties", "Her protection by the police ends");
    case DutyKind::ChaseRestitution:
        return QT_TRANSLATE_NOOP("Duties", "Ask whether the restitution was paid");
    case DutyKind::KeepLegalDate:
        return QT_TRANSLATE_NOOP("Duties", "A date of the police or the court");
    case DutyKind::KeepLabourDate:
        return QT_TRANSLATE_NOOP("Duties", "A date of the labour path");
    case DutyKind::LookBack:
        return QT_TRANSLATE_NOOP("Duties", "Ask how she is since the closing");
    case DutyKind::HandOver:
        return QT_TRANSLATE_NOOP("Duties", "Nobody who works here accompanies her: hand the case over");
    }
    Q_UNREACHABLE();
}

} // namespace

QString dutyWords(DutyKind kind)
{
    return QCoreApplication::translate("Duties", markedWords(kind));
}

QString dutyDetails(const Duty &duty, Day today)
{
    QStringList details;
    if (duty.overdue)
        details.append(QCoreApplication::translate("Duties", "Overdue"));
    if (!duty.dueOn.isNull())
        details.append(dayFromNow(duty.dueOn, today));
    if (duty.escalates)
        details.append(QCoreApplication::translate("Duties", "Tell the coordinator"));
    if (duty.source != nullptr && !duty.source->law.isEmpty())
        details.append(duty.source->law.toString());
    return details.join(u" · "_s);
}

} // namespace rp3
