// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> roomLayouts()
{
    return {
        RecordLayout::of<DirectoryEntry>(
            QT_TRANSLATE_NOOP("RecordForm", "Who can help"),
            QT_TRANSLATE_NOOP("RecordForm", "Add somebody who helps"),
            {
                {nullptr,
                 {
                     ask(&DirectoryEntry::name, QT_TRANSLATE_NOOP("RecordForm", "Name")),
                     ask(&DirectoryEntry::kind, QT_TRANSLATE_NOOP("RecordForm", "Kind of organisation")),
                     ask(&DirectoryEntry::services, QT_TRANSLATE_NOOP("RecordForm", "What they give")),
                     ask(&DirectoryEntry::phone, QT_TRANSLATE_NOOP("RecordForm", "Telephone")),
                     ask(&DirectoryEntry::contactPerson, QT_TRANSLATE_NOOP("RecordForm", "Contact person")),
                     ask(&DirectoryEntry::hours, QT_TRANSLATE_NOOP("RecordForm", "Hours"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "For example: Mon-Fri 08.00-16.00, Sat 08.00-12.00")),
                     ask(&DirectoryEntry::address, QT_TRANSLATE_NOOP("RecordForm", "Address"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "A hidden address does not stand here. Leave this empty to keep it.")),
                     ask(&DirectoryEntry::addressHidden,
                         QT_TRANSLATE_NOOP("RecordForm", "Must the address stay hidden?"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "A shelter's always does, unless a coordinator says no here.")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "How sure it is"),
                 {
                     ask(&DirectoryEntry::verifiedOn, QT_TRANSLATE_NOOP("RecordForm", "Last called on")),
                     ask(&DirectoryEntry::confidence, QT_TRANSLATE_NOOP("RecordForm", "How sure")),
                     ask(&DirectoryEntry::active, QT_TRANSLATE_NOOP("RecordForm", "Still helps?")),
                     ask(&DirectoryEntry::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr,
                         AskAs::Story),
                 }},
            })
            .needing(&DirectoryEntry::name),
        RecordLayout::of<StaffMember>(
            QT_TRANSLATE_NOOP("RecordForm", "Who works here"),
            QT_TRANSLATE_NOOP("RecordForm", "Add somebody"),
            {
                {nullptr,
                 {
                     ask(&StaffMember::roles, QT_TRANSLATE_NOOP("RecordForm", "Her roles")),
                     ask(&StaffMember::active, QT_TRANSLATE_NOOP("RecordForm", "Does she work here now?"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "If not, she gets no new cases and may do nothing here any more.")),
                     ask(&StaffMember::sex, QT_TRANSLATE_NOOP("RecordForm", "Sex"),
                         QT_TRANSLATE_NOOP(
                             "RecordForm",
                             "Women may ask to be accompanied by a woman. The law prefers it.")),
                     ask(&StaffMember::paidByHost,
                         QT_TRANSLATE_NOOP("RecordForm", "Is she paid by the company that hosts this room?")),
                     ask(&StaffMember::joinedOn, QT_TRANSLATE_NOOP("RecordForm", "Here since")),
                 }},
            })
            .needing(&StaffMember::roles),
        RecordLayout::of<StaffTraining>(
            QT_TRANSLATE_NOOP("RecordForm", "Training"), QT_TRANSLATE_NOOP("RecordForm", "Add training"),
            {
                {nullptr,
                 {
                     ask(&StaffTraining::trainings, QT_TRANSLATE_NOOP("RecordForm", "Trained in")),
                     ask(&StaffTraining::trainedOn, QT_TRANSLATE_NOOP("RecordForm", "Trained on")),
                     ask(&StaffTraining::validUntil, QT_TRANSLATE_NOOP("RecordForm", "Valid until"),
                         QT_TRANSLATE_NOOP("RecordForm", "Leave it empty if it does not expire.")),
                     ask(&StaffTraining::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr,
                         AskAs::Story),
                 }},
            })
            .within<StaffMember>(&StaffTraining::member)
            .needing(&StaffTraining::trainings)
            .startingToday(&StaffTraining::trainedOn),
    };
}

} // namespace rp3
