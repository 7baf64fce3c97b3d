// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> endingLayouts()
{
    return {
        RecordLayout::of<Closure>(
            QT_TRANSLATE_NOOP("RecordForm", "Closing"), QT_TRANSLATE_NOOP("RecordForm", "Propose to close"),
            {
                {nullptr,
                 {
                     ask(&Closure::reason, QT_TRANSLATE_NOOP("RecordForm", "Why")),
                     ask(&Closure::criteria, QT_TRANSLATE_NOOP("RecordForm", "What holds")),
                     ask(&Closure::summary, QT_TRANSLATE_NOOP("RecordForm", "In short"), nullptr,
                         AskAs::Story),
                     ask(&Closure::aftercareOn, QT_TRANSLATE_NOOP("RecordForm", "Ask again on")).ahead(),
                     ask(&Closure::reopenConditions, QT_TRANSLATE_NOOP("RecordForm", "When to open it again"),
                         nullptr, AskAs::Story),
                     ask(&Closure::proposedOn, QT_TRANSLATE_NOOP("RecordForm", "Proposed on")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "When the goals are met or she no longer wants it: propose it here, "
                                        "and a coordinator closes."))
            .needing(&Closure::reason)
            .startingToday(&Closure::proposedOn)
            .signedBy(&Closure::proposedBy),
        RecordLayout::of<DataRequest>(
            QT_TRANSLATE_NOOP("RecordForm", "Her data"),
            QT_TRANSLATE_NOOP("RecordForm", "Write down her request"),
            {
                {nullptr,
                 {
                     ask(&DataRequest::kind, QT_TRANSLATE_NOOP("RecordForm", "What she asks for")),
                     ask(&DataRequest::receivedOn, QT_TRANSLATE_NOOP("RecordForm", "Asked on")),
                     askTime(&DataRequest::receivedAt, &DataRequest::receivedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "At")),
                     ask(&DataRequest::wish, QT_TRANSLATE_NOOP("RecordForm", "In her words"), nullptr,
                         AskAs::Story),
                     ask(&DataRequest::granted, QT_TRANSLATE_NOOP("RecordForm", "Granted?")),
                     ask(&DataRequest::decidedOn, QT_TRANSLATE_NOOP("RecordForm", "Decided on")),
                     askWhich<StaffMember>(&DataRequest::decidedBy,
                                           QT_TRANSLATE_NOOP("RecordForm", "Decided by")),
                     ask(&DataRequest::reason, QT_TRANSLATE_NOOP("RecordForm", "Reason for a refusal"),
                         nullptr, AskAs::Story),
                     ask(&DataRequest::doneOn, QT_TRANSLATE_NOOP("RecordForm", "Done on")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "If she asks to see, correct or limit what is kept of her, she has a "
                                        "right to an answer in 3×24 hours. To erase it the law sets no hour, "
                                        "but the case stays open until she has an answer."))
            .needing(&DataRequest::kind)
            .startingToday(&DataRequest::receivedOn)
            .stampedAt(&DataRequest::receivedAt),
    };
}

} // namespace rp3
