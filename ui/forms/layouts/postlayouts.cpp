// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

namespace {

RecordLayout feedbackLayout()
{
    return RecordLayout::of<Feedback>(
               QT_TRANSLATE_NOOP("RecordForm", "What women say of us"),
               QT_TRANSLATE_NOOP("RecordForm", "Type in a slip"),
               {
                   {QT_TRANSLATE_NOOP("RecordForm", "From 1, not at all, to 5, very much"),
                    {
                        ask(&Feedback::wasSafe, QT_TRANSLATE_NOOP("RecordForm", "I felt safe here"), nullptr,
                            AskAs::Score),
                        ask(&Feedback::wasHeard, QT_TRANSLATE_NOOP("RecordForm", "I was believed"), nullptr,
                            AskAs::Score),
                        ask(&Feedback::couldDecide, QT_TRANSLATE_NOOP("RecordForm", "I decided myself"),
                            nullptr, AskAs::Score),
                        ask(&Feedback::wasHelped, QT_TRANSLATE_NOOP("RecordForm", "It helped me"), nullptr,
                            AskAs::Score),
                        ask(&Feedback::wouldRecommend,
                            QT_TRANSLATE_NOOP("RecordForm", "I would send a friend"), nullptr, AskAs::Score),
                    }},
                   {nullptr,
                    {
                        ask(&Feedback::words, QT_TRANSLATE_NOOP("RecordForm", "In her own words"),
                            QT_TRANSLATE_NOOP(
                                "RecordForm",
                                "Leave out names, places and days: nobody should know her by it."),
                            AskAs::Story),
                    }},
               })
        .inMonth(&Feedback::givenOn);
}

} // namespace

QList<RecordLayout> postLayouts()
{
    return {
        RecordLayout::of<OutreachEvent>(
            QT_TRANSLATE_NOOP("RecordForm", "Talks and campaigns"),
            QT_TRANSLATE_NOOP("RecordForm", "Write down a talk"),
            {
                {nullptr,
                 {
                     ask(&OutreachEvent::kind, QT_TRANSLATE_NOOP("RecordForm", "What kind of talk?"),
                         QT_TRANSLATE_NOOP("RecordForm", "A talk of the 16 Days belongs to the campaign.")),
                     ask(&OutreachEvent::heldOn, QT_TRANSLATE_NOOP("RecordForm", "Held on")),
                     ask(&OutreachEvent::topic, QT_TRANSLATE_NOOP("RecordForm", "What it was about")),
                     ask(&OutreachEvent::audiences, QT_TRANSLATE_NOOP("RecordForm", "Who was invited")),
                     ask(&OutreachEvent::place, QT_TRANSLATE_NOOP("RecordForm", "Where it was held")),
                     ask(&OutreachEvent::subDistricts, QT_TRANSLATE_NOOP("RecordForm", "Sub-districts"),
                         QT_TRANSLATE_NOOP("RecordForm", "Whose people took part, with commas between.")),
                     ask(&OutreachEvent::language, QT_TRANSLATE_NOOP("RecordForm", "Language")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "How many came"),
                 {
                     ask(&OutreachEvent::women, QT_TRANSLATE_NOOP("RecordForm", "Women")),
                     ask(&OutreachEvent::men, QT_TRANSLATE_NOOP("RecordForm", "Men")),
                     ask(&OutreachEvent::unknown, QT_TRANSLATE_NOOP("RecordForm", "Not counted by sex")),
                     ask(&OutreachEvent::materials,
                         QT_TRANSLATE_NOOP("RecordForm", "Leaflets and posters handed out")),
                     ask(&OutreachEvent::note, QT_TRANSLATE_NOOP("RecordForm", "Note"),
                         QT_TRANSLATE_NOOP("RecordForm", "No names of those who came."), AskAs::Story),
                 }},
            })
            .needing(&OutreachEvent::kind)
            .startingToday(&OutreachEvent::heldOn),
        RecordLayout::of<Visit>(
            QT_TRANSLATE_NOOP("RecordForm", "Came without leaving a record"),
            QT_TRANSLATE_NOOP("RecordForm", "Count another day"),
            {
                {nullptr,
                 {
                     ask(&Visit::visitedOn, QT_TRANSLATE_NOOP("RecordForm", "Came on")),
                     ask(&Visit::count, QT_TRANSLATE_NOOP("RecordForm", "How many women")),
                 }},
            })
            .needing(&Visit::count)
            .startingToday(&Visit::visitedOn),
        RecordLayout::of<TripBudget>(
            QT_TRANSLATE_NOOP("RecordForm", "Money for rides"), QT_TRANSLATE_NOOP("RecordForm", "Add money"),
            {
                {nullptr,
                 {
                     ask(&TripBudget::year, QT_TRANSLATE_NOOP("RecordForm", "For the year"),
                         QT_TRANSLATE_NOOP("RecordForm", "Four digits.")),
                     ask(&TripBudget::funding, QT_TRANSLATE_NOOP("RecordForm", "From")),
                     ask(&TripBudget::amount, QT_TRANSLATE_NOOP("RecordForm", "Amount in rupiah"),
                         QT_TRANSLATE_NOOP("RecordForm",
                                           "If it comes in stages, write down each stage by itself."),
                         AskAs::Money),
                     ask(&TripBudget::approvedOn, QT_TRANSLATE_NOOP("RecordForm", "Granted on")),
                 }},
            })
            .needing(&TripBudget::amount)
            .startingToday(&TripBudget::approvedOn),
        feedbackLayout(),
    };
}

} // namespace rp3
