// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> evidenceLayouts()
{
    return {
        RecordLayout::of<EvidenceItem>(
            QT_TRANSLATE_NOOP("RecordForm", "Evidence"), QT_TRANSLATE_NOOP("RecordForm", "Take in evidence"),
            {
                {nullptr,
                 {
                     ask(&EvidenceItem::kind, QT_TRANSLATE_NOOP("RecordForm", "Kind")),
                     ask(&EvidenceItem::description, QT_TRANSLATE_NOOP("RecordForm", "What it is"), nullptr,
                         AskAs::Story),
                     ask(&EvidenceItem::obtainedOn, QT_TRANSLATE_NOOP("RecordForm", "Received on")),
                     askTime(&EvidenceItem::obtainedAt, &EvidenceItem::obtainedOn,
                             QT_TRANSLATE_NOOP("RecordForm", "At")),
                     ask(&EvidenceItem::obtainedFrom, QT_TRANSLATE_NOOP("RecordForm", "Received from")),
                     askWhich<Consent>(&EvidenceItem::consent,
                                       QT_TRANSLATE_NOOP("RecordForm", "Her consent to keeping it")),
                     ask(&EvidenceItem::original, QT_TRANSLATE_NOOP("RecordForm", "Original or copy")),
                     ask(&EvidenceItem::metadataKept,
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Does the file still say when and where it was made?"),
                         QT_TRANSLATE_NOOP("RecordForm", "A picture that was sent by a messenger does not.")),
                     ask(&EvidenceItem::mayHoldTraces,
                         QT_TRANSLATE_NOOP("RecordForm", "May it hold traces of the body?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Do not wash it. Keep it in paper, each piece apart.")),
                     ask(&EvidenceItem::sexualContent,
                         QT_TRANSLATE_NOOP("RecordForm", "Does it show something sexual?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Then nobody sees a preview of it.")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Where it is kept"),
                 {
                     ask(&EvidenceItem::storage, QT_TRANSLATE_NOOP("RecordForm", "Kept where")),
                     ask(&EvidenceItem::sealNo, QT_TRANSLATE_NOOP("RecordForm", "Seal number")),
                     ask(&EvidenceItem::legalClass, QT_TRANSLATE_NOOP("RecordForm", "Legal class")),
                     ask(&EvidenceItem::visum, QT_TRANSLATE_NOOP("RecordForm", "Forensic report")),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "What may prove it: messages, pictures, clothes, letters. Take it in "
                                        "as it is, the sooner the better."))
            .needing(&EvidenceItem::kind)
            .startingToday(&EvidenceItem::obtainedOn)
            .stampedAt(&EvidenceItem::obtainedAt),
        RecordLayout::of<CustodyEvent>(
            QT_TRANSLATE_NOOP("RecordForm", "Chain of custody"),
            QT_TRANSLATE_NOOP("RecordForm", "Write a hand-over"),
            {
                {nullptr,
                 {
                     ask(&CustodyEvent::event, QT_TRANSLATE_NOOP("RecordForm", "What was done")),
                     ask(&CustodyEvent::happenedOn, QT_TRANSLATE_NOOP("RecordForm", "On")),
                     ask(&CustodyEvent::givenBy, QT_TRANSLATE_NOOP("RecordForm", "Given by")),
                     ask(&CustodyEvent::givenTo, QT_TRANSLATE_NOOP("RecordForm", "Given to")),
                     askWhich<StaffMember>(
                         &CustodyEvent::secondPerson, QT_TRANSLATE_NOOP("RecordForm", "Who else was there?"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "Two must be there to open, copy or destroy it, or to give it away "
                             "without a receipt. She confirms it with her passphrase.")),
                     ask(&CustodyEvent::reason, QT_TRANSLATE_NOOP("RecordForm", "Why")),
                     ask(&CustodyEvent::receiptNo, QT_TRANSLATE_NOOP("RecordForm", "Receipt number")),
                     ask(&CustodyEvent::hashChecked,
                         QT_TRANSLATE_NOOP("RecordForm", "Was it checked to be unchanged?")),
                 }},
            })
            .within<EvidenceItem>(&CustodyEvent::item)
            .needing(&CustodyEvent::event)
            .startingToday(&CustodyEvent::happenedOn)
            .signedBy(&CustodyEvent::recordedBy)
            .stampedAt(&CustodyEvent::happenedAt),
    };
}

} // namespace rp3
