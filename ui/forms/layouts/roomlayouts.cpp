// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

namespace {

RecordLayout postLayout()
{
    return RecordLayout::of<Post>(
               QT_TRANSLATE_NOOP("RecordForm", "About this room"), nullptr,
               {
                   {nullptr,
                    {
                        ask(&Post::name, QT_TRANSLATE_NOOP("RecordForm", "Name")),
                        ask(&Post::phone, QT_TRANSLATE_NOOP("RecordForm", "Telephone"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "A worker sees it on the filing screen and calls it."),
                            AskAs::Phone),
                        ask(&Post::openHours, QT_TRANSLATE_NOOP("RecordForm", "Hours"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "For example: Mon-Fri 08.00-16.00, Sat 08.00-12.00")),
                        ask(&Post::address, QT_TRANSLATE_NOOP("RecordForm", "Address")),
                        ask(&Post::rooms, QT_TRANSLATE_NOOP("RecordForm", "What it has")),
                        ask(&Post::openedOn, QT_TRANSLATE_NOOP("RecordForm", "Open since")),
                    }},
                   {QT_TRANSLATE_NOOP("RecordForm", "Where it stands"),
                    {
                        ask(&Post::operatedBy, QT_TRANSLATE_NOOP("RecordForm", "Run by")),
                        ask(&Post::hostCompany, QT_TRANSLATE_NOOP("RecordForm", "On whose ground")),
                        ask(&Post::estate, QT_TRANSLATE_NOOP("RecordForm", "Industrial estate")),
                        ask(&Post::subDistrict, QT_TRANSLATE_NOOP("RecordForm", "Sub-district")),
                        ask(&Post::womenWorkers, QT_TRANSLATE_NOOP("RecordForm", "Women who work there"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "At a large site, months without a complaint are a warning.")),
                        ask(&Post::menWorkers, QT_TRANSLATE_NOOP("RecordForm", "Men who work there")),
                    }},
                   {QT_TRANSLATE_NOOP("RecordForm", "Who answers for it"),
                    {
                        ask(&Post::provinceUnit,
                            QT_TRANSLATE_NOOP("RecordForm", "Women-child unit of the province"),
                            QT_TRANSLATE_NOOP("RecordForm", "By the name that it has here.")),
                        ask(&Post::agreementFrom,
                            QT_TRANSLATE_NOOP("RecordForm", "Agreement with the province since"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "In writing, and with the personnel office outside it."))
                            .onEitherSide(),
                        ask(&Post::agreementUntil, QT_TRANSLATE_NOOP("RecordForm", "Valid until")).ahead(),
                        ask(&Post::dataOfficer, QT_TRANSLATE_NOOP("RecordForm", "Data protection officer"),
                            QT_TRANSLATE_NOOP("RecordForm", "Whom a woman may ask about her data, and how.")),
                    }},
               })
        .needing(&Post::name);
}

RecordLayout supervisionLayout()
{
    return RecordLayout::of<Supervision>(
               QT_TRANSLATE_NOOP("RecordForm", "Supervision"),
               QT_TRANSLATE_NOOP("RecordForm", "Write down a supervision"),
               {
                   {nullptr,
                    {
                        ask(&Supervision::heldOn, QT_TRANSLATE_NOOP("RecordForm", "Held on")),
                        ask(&Supervision::checks, QT_TRANSLATE_NOOP("RecordForm", "Found in order")),
                        ask(&Supervision::leftToDo, QT_TRANSLATE_NOOP("RecordForm", "Left to do"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "Without a name, hers or anybody's: the whole "
                                              "room reads it."),
                            AskAs::Story),
                        ask(&Supervision::nextOn, QT_TRANSLATE_NOOP("RecordForm", "Next one on"),
                            QT_TRANSLATE_NOOP("RecordForm", "Leave it empty: in a week."))
                            .ahead(),
                    }},
               })
        .needing(&Supervision::checks)
        .startingToday(&Supervision::heldOn)
        .signedBy(&Supervision::heldBy);
}

RecordLayout breachLayout()
{
    return RecordLayout::of<Breach>(
               QT_TRANSLATE_NOOP("RecordForm", "Data in wrong hands"),
               QT_TRANSLATE_NOOP("RecordForm", "Report data in wrong hands"),
               {
                   {nullptr,
                    {
                        ask(&Breach::foundOn, QT_TRANSLATE_NOOP("RecordForm", "Noticed on")),
                        askTime(&Breach::foundAt, &Breach::foundOn, QT_TRANSLATE_NOOP("RecordForm", "At")),
                        ask(&Breach::what, QT_TRANSLATE_NOOP("RecordForm", "Which data?"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "What kind, without a name: the whole room "
                                              "reads it."),
                            AskAs::Story),
                        ask(&Breach::how, QT_TRANSLATE_NOOP("RecordForm", "When and how did it happen?"),
                            nullptr, AskAs::Story),
                        ask(&Breach::people, QT_TRANSLATE_NOOP("RecordForm", "How many people it concerns")),
                        ask(&Breach::handling, QT_TRANSLATE_NOOP("RecordForm", "What is done about it?"),
                            nullptr, AskAs::Story),
                    }},
                   {QT_TRANSLATE_NOOP("RecordForm", "Who was told in writing"),
                    {
                        ask(&Breach::peopleToldOn, QT_TRANSLATE_NOOP("RecordForm", "Everybody concerned, on"),
                            QT_TRANSLATE_NOOP("RecordForm",
                                              "Each by the way that is safe for her. No letter "
                                              "home.")),
                        ask(&Breach::officeToldOn, QT_TRANSLATE_NOOP("RecordForm", "The office, on")),
                        ask(&Breach::closedOn, QT_TRANSLATE_NOOP("RecordForm", "Settled on")),
                    }},
               })
        .needing(&Breach::what)
        .startingToday(&Breach::foundOn)
        .stampedAt(&Breach::foundAt)
        .signedBy(&Breach::foundBy);
}

} // namespace

QList<RecordLayout> roomLayouts()
{
    return {
        postLayout(),
        RecordLayout::of<DirectoryEntry>(
            QT_TRANSLATE_NOOP("RecordForm", "Who can help"),
            QT_TRANSLATE_NOOP("RecordForm", "Add somebody who helps"),
            {
                {nullptr,
                 {
                     ask(&DirectoryEntry::name, QT_TRANSLATE_NOOP("RecordForm", "Name")),
                     ask(&DirectoryEntry::kind, QT_TRANSLATE_NOOP("RecordForm", "Kind of organisation")),
                     ask(&DirectoryEntry::services, QT_TRANSLATE_NOOP("RecordForm", "What they give")),
                     ask(&DirectoryEntry::phone, QT_TRANSLATE_NOOP("RecordForm", "Telephone"), nullptr,
                         AskAs::Phone),
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
                {QT_TRANSLATE_NOOP("RecordForm", "If it is a company"),
                 {
                     ask(&DirectoryEntry::sector, QT_TRANSLATE_NOOP("RecordForm", "What it makes")),
                     ask(&DirectoryEntry::hasTaskForce,
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Does it have a task force against sexual violence?"),
                         QT_TRANSLATE_NOOP("RecordForm", "Every company must (Kepmenaker 88/2023).")),
                     ask(&DirectoryEntry::hasBipartiteBody,
                         QT_TRANSLATE_NOOP("RecordForm", "Does it have a bipartite body?")),
                     ask(&DirectoryEntry::hasPolicy,
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "Do its rules or its collective agreement forbid harassment?")),
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
                     ask(&StaffMember::languages,
                         QT_TRANSLATE_NOOP("RecordForm", "Languages besides Indonesian")),
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
                         QT_TRANSLATE_NOOP("RecordForm", "Leave it empty if it does not expire."))
                         .ahead(),
                     ask(&StaffTraining::note, QT_TRANSLATE_NOOP("RecordForm", "Note"), nullptr,
                         AskAs::Story),
                 }},
            })
            .within<StaffMember>(&StaffTraining::member)
            .needing(&StaffTraining::trainings)
            .startingToday(&StaffTraining::trainedOn),
        supervisionLayout(),
        breachLayout(),
    };
}

} // namespace rp3
