// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> lawLayouts()
{
    return {
        RecordLayout::of<Case>(
            QT_TRANSLATE_NOOP("RecordForm", "What kind of case it is"), nullptr,
            {
                {nullptr,
                 {
                     ask(&Case::flags, QT_TRANSLATE_NOOP("RecordForm", "Which laws may apply?")),
                     ask(&Case::flagsRuledOut,
                         QT_TRANSLATE_NOOP("RecordForm", "Which of them does not apply?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "You asked further, and it is not so. Then nobody is asked "
                                           "again.")),
                     ask(&Case::authority, QT_TRANSLATE_NOOP("RecordForm", "Who is in charge of it?")),
                     ask(&Case::mandatoryAction,
                         QT_TRANSLATE_NOOP("RecordForm", "What became of the duty to report?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Only for sexual violence: it ends the clock of "
                                           "3×24 hours. Nothing is sent by itself.")),
                     ask(&Case::mandatoryActionOn, QT_TRANSLATE_NOOP("RecordForm", "On")),
                     ask(&Case::mandatoryNote,
                         QT_TRANSLATE_NOOP("RecordForm", "Why was it late, or not needed?")),
                     ask(&Case::legalHold,
                         QT_TRANSLATE_NOOP("RecordForm", "Must everything be kept for a court?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Then nothing of it may ever be destroyed.")),
                 }},
            }),
        RecordLayout::of<LegalStep>(
            QT_TRANSLATE_NOOP("RecordForm", "Police and court"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a legal step"),
            {
                {nullptr,
                 {
                     ask(&LegalStep::stage, QT_TRANSLATE_NOOP("RecordForm", "Stage")),
                     ask(&LegalStep::happenedOn, QT_TRANSLATE_NOOP("RecordForm", "On")),
                     ask(&LegalStep::reportNo, QT_TRANSLATE_NOOP("RecordForm", "Report number")),
                     ask(&LegalStep::office, QT_TRANSLATE_NOOP("RecordForm", "Office")),
                     ask(&LegalStep::officer, QT_TRANSLATE_NOOP("RecordForm", "Whom to ask for")),
                     ask(&LegalStep::dueOn, QT_TRANSLATE_NOOP("RecordForm", "Next date")).ahead(),
                     ask(&LegalStep::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr, AskAs::Story),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "Her way with police and court. Nothing of it is begun without her."))
            .needing(&LegalStep::stage)
            .startingToday(&LegalStep::happenedOn),
        RecordLayout::of<LabourStep>(
            QT_TRANSLATE_NOOP("RecordForm", "Labour path"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a labour step"),
            {
                {nullptr,
                 {
                     ask(&LabourStep::step, QT_TRANSLATE_NOOP("RecordForm", "Step"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Labour rights only. Sexual violence is never settled by talks "
                                           "(UU 12/2022 Ps. 23).")),
                     ask(&LabourStep::companyAction, QT_TRANSLATE_NOOP("RecordForm", "What the company did")),
                     ask(&LabourStep::happenedOn, QT_TRANSLATE_NOOP("RecordForm", "On")),
                     ask(&LabourStep::dueOn, QT_TRANSLATE_NOOP("RecordForm", "Next date")).ahead(),
                     ask(&LabourStep::letterNo, QT_TRANSLATE_NOOP("RecordForm", "Letter number")),
                     ask(&LabourStep::office, QT_TRANSLATE_NOOP("RecordForm", "Office")),
                     ask(&LabourStep::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr, AskAs::Story),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm", "Her way to her rights at work: talks, the labour office, the labour court."))
            .needing(&LabourStep::step)
            .startingToday(&LabourStep::happenedOn),
        RecordLayout::of<Loss>(
            QT_TRANSLATE_NOOP("RecordForm", "What it cost her"),
            QT_TRANSLATE_NOOP("RecordForm", "Add a loss"),
            {
                {nullptr,
                 {
                     ask(&Loss::kind, QT_TRANSLATE_NOOP("RecordForm", "Kind of loss")),
                     ask(&Loss::incurredOn, QT_TRANSLATE_NOOP("RecordForm", "On")),
                     ask(&Loss::amount, QT_TRANSLATE_NOOP("RecordForm", "Rupiah"), nullptr, AskAs::Money),
                     ask(&Loss::proof, QT_TRANSLATE_NOOP("RecordForm", "Proof")),
                     ask(&Loss::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr, AskAs::Story),
                 }},
            })
            .askingHer(&Loss::incurredOn, &Loss::amount, &Loss::note)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "What it cost her: wages, doctors, rides. A claim to the court starts from here."))
            .needing(&Loss::kind)
            .startingToday(&Loss::incurredOn),
        RecordLayout::of<WorkBaseline>(
            QT_TRANSLATE_NOOP("RecordForm", "Her work before"),
            QT_TRANSLATE_NOOP("RecordForm", "Write down her work"),
            {
                {nullptr,
                 {
                     ask(&WorkBaseline::recordedOn, QT_TRANSLATE_NOOP("RecordForm", "Written down on")),
                     ask(&WorkBaseline::employmentStatus,
                         QT_TRANSLATE_NOOP("RecordForm", "Kind of contract")),
                     ask(&WorkBaseline::worksSince, QT_TRANSLATE_NOOP("RecordForm", "Works there since")),
                     ask(&WorkBaseline::contractEndsOn, QT_TRANSLATE_NOOP("RecordForm", "Contract ends on"))
                         .onEitherSide(),
                     ask(&WorkBaseline::shift, QT_TRANSLATE_NOOP("RecordForm", "Shift")),
                     ask(&WorkBaseline::line, QT_TRANSLATE_NOOP("RecordForm", "Line or department")),
                     ask(&WorkBaseline::monthlyPay, QT_TRANSLATE_NOOP("RecordForm", "Monthly pay in rupiah"),
                         nullptr, AskAs::Money),
                     ask(&WorkBaseline::companyKnowsOn,
                         QT_TRANSLATE_NOOP("RecordForm", "Company knows since"),
                         QT_TRANSLATE_NOOP("RecordForm", "Retaliation is watched from then on.")),
                 }},
            })
            .askingHerAllBut(&WorkBaseline::recordedOn)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "How she worked before the complaint. Without it no punishment at work can be shown later."))
            .needing(&WorkBaseline::recordedOn)
            .startingToday(&WorkBaseline::recordedOn),
    };
}

} // namespace rp3
