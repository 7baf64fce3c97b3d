// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of the kiosk: sentences of at most twelve words, for somebody who is tired.

#include "ui/kiosk/kioskpages.h"

namespace rp3 {

namespace {

using Step = KioskStep;

} // namespace

QString KioskPages::words(KioskStep step)
{
    if (const auto place = questionOf(step))
        return questionWords(kioskQuestions()[std::size_t(*place)]);
    switch (step) {
    case Step::Language:
        return tr("Choose a language. Need another language? Ask the officer for an interpreter.");
    case Step::Doors:
        return tr("Welcome. Here you may ask or tell. No name is needed. You may stop at any time.");
    case Step::Rights:
    case Step::MoreRights:
        return tr("Your rights");
    case Step::Steps:
        return tr("What happens if I report?");
    case Step::Police:
        return tr(
            "In sexual violence, the service unit must report to police. The limit is three times 24 hours. "
            "We will tell you first.");
    case Step::Company:
        return tr("What can my company see?");
    case Step::WhoHelps:
        return tr("Who can help? You can call these numbers yourself.");
    case Step::Ask:
        return tr(
            "Do you have a question? Ask the officer in this room. You can also call these numbers yourself. "
            "A question is not counted as a case.");
    case Step::HelpNow:
        return tr("Call the officer now. In danger, call 112. The 112 call is free, 24 hours. "
                  "Tell the person nearest to you: I need help.");
    case Step::Limits:
        return tr(
            "We keep your story secret. There are three exceptions. One, a life is in danger. Two, it "
            "concerns "
            "a child. Three, a law obliges the service unit to tell police. We will tell you first. You may "
            "skip or stop. You may withdraw consent at any time. You will still be served.");
    case Step::SafeNow:
        return tr("Are you safe in this room now?");
    case Step::NotSafe:
        return tr("Call the officer now. You can go on with your story later.");
    case Step::ForWhom:
        return tr("Who is this story about? You may skip every question.");
    case Step::What:
        return tr("What happened? You may choose more than one.");
    case Step::WhatElse:
        return tr("Did something else happen? You may choose more than one.");
    case Step::When:
        return tr("When did it happen? A rough time is fine.");
    case Step::Health:
        return tr("See a doctor soon, before three days. After three days, still see a doctor. Do not wash "
                  "or throw "
                  "away the clothes. Keep them in a separate paper bag. Do not delete messages.");
    case Step::Where:
    case Step::WhereElse:
        return tr("Where did it happen?");
    case Step::Story:
        return tr("Tell it in your own words. You need not write it well.");
    case Step::Question:
        break; // above
    case Step::AboutStaff:
        return tr("Is it about someone of this room? That person will not be able to read your story.");
    case Step::StaffList:
        return tr("Who is it? People you choose cannot read your story.");
    case Step::Who:
    case Step::WhoElse:
        return tr("Who did it? The role is enough.");
    case Step::ReportedName:
        return tr("What is the name of that person? You may write a name, or not.");
    case Step::SameName:
        return tr(
            "Someone here has a name like that. Do you mean this person? If you skip, this person cannot "
            "read your story.");
    case Step::Anonymity:
        return tr("How do you want to report? You may report without a name. You may also use only a code. "
                  "We read every report. Without a contact, we cannot reach you.");
    case Step::HerName:
        return tr("What is your name? You may write only one of them.");
    case Step::Contact:
        return tr("How can we reach you safely?");
    case Step::SafeNumber:
        return tr("Which number is safe?");
    case Step::ConsentStore:
        return tr(
            "May we store your data? To reach the officer, your report must be stored here. Your answer goes "
            "with it. If you say no, help stays.");
    case Step::ConsentContact:
        return tr("May we contact you again? You may change it at any time. If you say no, help stays.");
    case Step::ConsentCoded:
        return tr("May we send coded data to the provincial unit? Without your name and without your story. "
                  "If you say no, help stays.");
    case Step::ConsentNamed:
        return tr(
            "May we send data with your name to the provincial unit? Then the provincial unit can also read "
            "this report. If you say no, help stays.");
    case Step::ConsentNumbers:
        return tr(
            "May we count your answers in number reports? Nobody can see you in a number. If you say no, "
            "help stays.");
    case Step::Receipt:
        return tr(
            "Do you want a code? With the code you can ask about your report later. The code does not hold "
            "your name.");
    case Step::Review:
        return tr("These are your answers. Check them before you send. You may change or delete them.");
    case Step::Nobody:
        return tr(
            "Nobody here could read your story. So we store nothing. These people are outside this room. "
            "They can help you.");
    case Step::Sealing:
        return tr("Your report is being locked. Please wait a moment.");
    case Step::Code:
        return tr("This is your code.");
    case Step::ThankYou:
        return tr("Thank you for telling us. It is not your fault. Your report is saved.");
    }
    Q_UNREACHABLE();
}

} // namespace rp3
