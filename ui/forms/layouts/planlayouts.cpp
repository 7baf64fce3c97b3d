// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> planLayouts()
{
    return {
        RecordLayout::of<Goal>(
            QT_TRANSLATE_NOOP("RecordForm", "Goals of the plan"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a goal"),
            {
                {nullptr,
                 {
                     ask(&Goal::goal,
                         QT_TRANSLATE_NOOP("RecordForm", "What she wants to reach, in her words"), nullptr,
                         AskAs::Story),
                     ask(&Goal::domain, QT_TRANSLATE_NOOP("RecordForm", "Part of her life")),
                     ask(&Goal::service, QT_TRANSLATE_NOOP("RecordForm", "Service that helps")),
                     ask(&Goal::steps, QT_TRANSLATE_NOOP("RecordForm", "Steps: who does what"), nullptr,
                         AskAs::Story),
                     ask(&Goal::status, QT_TRANSLATE_NOOP("RecordForm", "How far it is")),
                     ask(&Goal::agreedOn, QT_TRANSLATE_NOOP("RecordForm", "Agreed with her on")),
                     ask(&Goal::reviewOn, QT_TRANSLATE_NOOP("RecordForm", "Look at it again on")).ahead(),
                     ask(&Goal::approvedOn, QT_TRANSLATE_NOOP("RecordForm", "Approved on"),
                         QT_TRANSLATE_NOOP("RecordForm", "By a coordinator.")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm", "What she wants to reach, in her own words, once the first danger is over."))
            .needing(&Goal::goal)
            .startingToday(&Goal::agreedOn),
        RecordLayout::of<Session>(
            QT_TRANSLATE_NOOP("RecordForm", "Accompaniment sessions"),
            QT_TRANSLATE_NOOP("RecordForm", "Write a session"),
            {
                {nullptr,
                 {
                     ask(&Session::heldOn, QT_TRANSLATE_NOOP("RecordForm", "When was it?")),
                     askTime(&Session::startedAt, &Session::heldOn,
                             QT_TRANSLATE_NOOP("RecordForm", "At what time?")),
                     ask(&Session::kind, QT_TRANSLATE_NOOP("RecordForm", "What kind of session?")),
                     ask(&Session::place, QT_TRANSLATE_NOOP("RecordForm", "Where?")),
                     ask(&Session::attendance, QT_TRANSLATE_NOOP("RecordForm", "Did she come?")),
                     ask(&Session::minutes, QT_TRANSLATE_NOOP("RecordForm", "How many minutes?")),
                     askCompanion(&Session::staff, QT_TRANSLATE_NOOP("RecordForm", "Who stood by her?")),
                     ask(&Session::companionRole, QT_TRANSLATE_NOOP("RecordForm", "As what?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Only the roles that accompany a woman."),
                         AskAs::Companion),
                     askWhich<Trip>(&Session::trip, QT_TRANSLATE_NOOP("RecordForm", "With which ride?")),
                     ask(&Session::purpose, QT_TRANSLATE_NOOP("RecordForm", "What was it for?")),
                     askWhich<Goal>(&Session::goals,
                                    QT_TRANSLATE_NOOP("RecordForm", "Which goals did you work on?"),
                                    QT_TRANSLATE_NOOP("RecordForm",
                                                      "The goals of her plan. Add a new one there first.")),
                 }},
                {nullptr,
                 {
                     ask(&Session::summary, QT_TRANSLATE_NOOP("RecordForm", "What was said and done?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Write what she said, not what you think of it."),
                         AskAs::Story),
                     ask(&Session::outcome, QT_TRANSLATE_NOOP("RecordForm", "What came of it?"), nullptr,
                         AskAs::Story),
                     askWhich<EvidenceItem>(
                         &Session::documents, QT_TRANSLATE_NOOP("RecordForm", "Which papers belong to it?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Take them in as evidence first.")),
                     ask(&Session::conditionBefore,
                         QT_TRANSLATE_NOOP("RecordForm", "How was she before, 0 to 10?"),
                         QT_TRANSLATE_NOOP("RecordForm", "In her own judgement.")),
                     ask(&Session::conditionAfter,
                         QT_TRANSLATE_NOOP("RecordForm", "How was she afterwards, 0 to 10?")),
                     ask(&Session::nextStep, QT_TRANSLATE_NOOP("RecordForm", "What is the next step?")),
                     ask(&Session::nextOn, QT_TRANSLATE_NOOP("RecordForm", "Which date did you promise her?"),
                         QT_TRANSLATE_NOOP("RecordForm", "For example 24/11/2026."))
                         .ahead(),
                     ask(&Session::readBack,
                         QT_TRANSLATE_NOOP("RecordForm", "Did you read the summary back to her?")),
                     ask(&Session::privateNote, QT_TRANSLATE_NOOP("RecordForm", "Your own note"),
                         QT_TRANSLATE_NOOP("RecordForm", "It stands in no letter and no export."),
                         AskAs::Story),
                 }},
            })
            .askingHer(&Session::conditionBefore, &Session::conditionAfter)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm", "Each talk with her: what was said and done, written down on the same day."))
            .needing(&Session::kind)
            .startingToday(&Session::heldOn)
            .stampedAt(&Session::startedAt),
        RecordLayout::of<Appointment>(
            QT_TRANSLATE_NOOP("RecordForm", "Days to go with her"),
            QT_TRANSLATE_NOOP("RecordForm", "Plan a day"),
            {
                {nullptr,
                 {
                     ask(&Appointment::kind, QT_TRANSLATE_NOOP("RecordForm", "What for")),
                     ask(&Appointment::plannedOn, QT_TRANSLATE_NOOP("RecordForm", "On")).ahead(),
                     askTime(&Appointment::plannedAt, &Appointment::plannedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "At")),
                     ask(&Appointment::place, QT_TRANSLATE_NOOP("RecordForm", "Place")),
                     askCompanion(&Appointment::escort,
                                  QT_TRANSLATE_NOOP("RecordForm", "Who goes with her?")),
                     ask(&Appointment::papers, QT_TRANSLATE_NOOP("RecordForm", "Papers to bring")),
                     ask(&Appointment::shiftClash, QT_TRANSLATE_NOOP("RecordForm", "What about her shift")),
                     ask(&Appointment::needsTransport,
                         QT_TRANSLATE_NOOP("RecordForm", "Does she need a ride?")),
                     askWhich<Trip>(&Appointment::trip, QT_TRANSLATE_NOOP("RecordForm", "Which ride?"),
                                    QT_TRANSLATE_NOOP("RecordForm", "Plan it under Services first.")),
                     ask(&Appointment::attendance, QT_TRANSLATE_NOOP("RecordForm", "Did she go?")),
                     ask(&Appointment::cameHomeSafely,
                         QT_TRANSLATE_NOOP("RecordForm", "Did she come home safely?")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "A day on which somebody goes with her: to the police, a doctor, a court, an office."))
            .needing(&Appointment::kind),
        RecordLayout::of<Task>(
            QT_TRANSLATE_NOOP("RecordForm", "Tasks"), QT_TRANSLATE_NOOP("RecordForm", "Add a task"),
            {
                {nullptr,
                 {
                     ask(&Task::words, QT_TRANSLATE_NOOP("RecordForm", "What is to be done")),
                     askWhich<StaffMember>(&Task::assignedTo,
                                           QT_TRANSLATE_NOOP("RecordForm", "Who does it?")),
                     ask(&Task::dueOn, QT_TRANSLATE_NOOP("RecordForm", "Until")).ahead(),
                     ask(&Task::doneOn, QT_TRANSLATE_NOOP("RecordForm", "Done on")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "What somebody of this room has to do for her, and until when."))
            .needing(&Task::words),
        RecordLayout::of<FollowUp>(
            QT_TRANSLATE_NOOP("RecordForm", "Follow-up"),
            QT_TRANSLATE_NOOP("RecordForm", "Plan or write a follow-up"),
            {
                {nullptr,
                 {
                     ask(&FollowUp::kind, QT_TRANSLATE_NOOP("RecordForm", "What about")),
                     ask(&FollowUp::dueOn, QT_TRANSLATE_NOOP("RecordForm", "Planned for")).ahead(),
                     ask(&FollowUp::doneOn, QT_TRANSLATE_NOOP("RecordForm", "Held on")),
                     ask(&FollowUp::method, QT_TRANSLATE_NOOP("RecordForm", "How")),
                     ask(&FollowUp::contactResult, QT_TRANSLATE_NOOP("RecordForm", "Could you reach her?")),
                     ask(&FollowUp::retaliation,
                         QT_TRANSLATE_NOOP("RecordForm", "Has she been punished for reporting?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Compare with her work before: shift, line, pay, contract.")),
                     ask(&FollowUp::safetyChanged,
                         QT_TRANSLATE_NOOP("RecordForm", "Has her safety changed?")),
                     ask(&FollowUp::note, QT_TRANSLATE_NOOP("RecordForm", "What she says"), nullptr,
                         AskAs::Story),
                     ask(&FollowUp::nextOn, QT_TRANSLATE_NOOP("RecordForm", "Next time")).ahead(),
                 }},
            })
            .askingHer(&FollowUp::retaliation, &FollowUp::safetyChanged, &FollowUp::note)
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "When you ask how she is: planned at the end of each talk, and done "
                                        "even if nothing happens."))
            .needing(&FollowUp::kind)
            .signedBy(&FollowUp::doneBy),
    };
}

} // namespace rp3
