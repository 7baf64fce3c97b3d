// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/roomscene.h"

#include "domain/codes/codelists.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

/// One of the two founders types herself in.
void found(Scene &scene, const Colleague &founder, const QString &picture, const char *button)
{
    auto &hands = scene.program.session();
    const auto say = [&](const char *words) { return scene.words.say("rp3::FounderStep", words); };
    hands.type(say("Name"), founder.name);
    hands.type(say("Passphrase"), founder.passphrase);
    hands.type(say("Passphrase once more"), founder.passphrase);
    scene.album.photograph(hands, picture);
    hands.press(scene.words.say("rp3::SetupPage", button));
}

/// Each page that concerns the room as a whole.
void lookAtTheRoom(Scene &scene)
{
    struct Page {
        const char *tab;
        const char *context;
        const char *words; ///< On it, and on no other.
        QString picture;
    };

    const QList<Page> pages{
        {"About the room", "rp3::RoomFactsPage", "No agreement with the province is written down here.",
         u"room-facts"_s},
        {"Supervision", "rp3::SupervisionPage",
         "None is written down yet. Tick what you found in order; what you did not tick is where to look "
         "next "
         "week.",
         u"room-supervision"_s},
        {"Money for rides", "rp3::RideMoneyPage",
         "Nothing granted and no ride this year. A coordinator writes down what is granted.",
         u"room-money"_s},
        {"Feedback", "RecordForm", "What women say of us", u"room-feedback"_s},
        {"Data in wrong hands", "rp3::BreachPage",
         "Nothing is written down. If something happens: write it down here first, even if you are not sure. "
         "Nobody is blamed for reporting.",
         u"room-breaches"_s}};
    auto &hands = scene.program.session();
    for (const auto &page : pages) {
        hands.press(scene.words.say("RoomTabs", page.tab));
        hands.waitFor(scene.words.say(page.context, page.words));
        scene.album.photograph(hands, page.picture);
    }
}

} // namespace

void setUpRoom(Scene &scene)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::SetupPage", words); };
    auto &shell = scene.program.shell();
    shell.waitFor(scene.words.say("rp3::Shell", "I work in this room"));
    scene.album.photograph(shell, u"doors-before-set-up"_s);
    shell.press(scene.words.say("rp3::Shell", "I work in this room"));

    auto &hands = scene.program.session();
    hands.type(say("Name of the room"), u"RP3 Kawasan Contoh"_s);
    hands.type(say("Code of the post"), u"TST01"_s);
    hands.type(say("Telephone for workers"), u"000-000-000"_s);
    scene.album.photograph(hands, u"set-up-room"_s);
    hands.press(say("Next"));
    hands.waitFor(say("The coordinator"));
    found(scene, coordinator(), u"set-up-coordinator"_s, "Next");
    hands.waitFor(say("A second person"));
    found(scene, counselor(), u"set-up-second-person"_s, "Set up the room");
    hands.waitFor(scene.words.say("rp3::UnlockPage", "Who are you?"));
    hands.close();

    shell.waitFor(scene.words.say("rp3::Shell", "I am a worker"));
    scene.album.photograph(shell, u"doors"_s);
}

void unlock(Scene &scene, const Colleague &colleague)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::UnlockPage", words); };
    scene.program.shell().press(scene.words.say("rp3::Shell", "I work in this room"));
    auto &hands = scene.program.session();
    hands.choose(say("Who are you?"), colleague.name);
    hands.type(say("Your passphrase"), colleague.passphrase);
    scene.album.photograph(hands, u"unlock"_s);
    hands.press(say("Unlock"));
    hands.waitFor(scene.words.say("rp3::HomePage", "New in the letter box"));
    scene.album.photograph(hands, u"home"_s);
}

QString takeIn(Scene &scene, const Worker &worker)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::HomePage", "Read and take in"));
    hands.waitFor(worker.story());
    hands.waitFor(worker.name);
    hands.waitFor(worker.phone);
    scene.album.photograph(hands, u"filing"_s);
    hands.choose(scene.words.say("RecordForm", "How great is the danger?"),
                 scene.words.say(codes::riskLevel, u"sedang"));
    hands.type(scene.words.say("RecordForm", "Why do you judge so?"), u"Contoh alasan."_s);
    scene.album.photograph(hands, u"decision"_s);
    hands.press(scene.words.say("rp3::FilingPage", "Take in as a case"));
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
    scene.album.photograph(hands, u"case"_s);
    static const QRegularExpression number(u"RP3-TST01-[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z*~$=]"_s);
    return hands.read(number);
}

QString sessionSummary()
{
    return u"Kami bicara tentang rencana aman. Contoh."_s;
}

void writeSession(Scene &scene)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::CasePage", "Write a session"));
    hands.choose(scene.words.say("RecordForm", "What kind of session?"),
                 scene.words.say(codes::sessionKind, u"dpa"));
    hands.type(scene.words.say("RecordForm", "What was said and done?"), sessionSummary());
    hands.type(scene.words.say("RecordForm", "What is the next step?"), u"Bertemu lagi minggu depan."_s);
    scene.album.photograph(hands, u"session"_s);
    hands.press(scene.words.say("rp3::RecordFormPage", "Save"));
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
    hands.waitFor(sessionSummary());
    scene.album.photograph(hands, u"case-after-session"_s);
}

void lookAround(Scene &scene, const QString &caseNumber)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::SessionWindow", "Cases"));
    hands.waitFor(caseNumber);
    scene.album.photograph(hands, u"cases"_s);
    hands.press(scene.words.say("rp3::NamesLine", "Show names"));
    hands.waitFor(scene.words.say("rp3::NamesLine", "Hide names"));
    scene.album.photograph(hands, u"cases-with-names"_s);
    hands.press(scene.words.say("rp3::NamesLine", "Hide names"));
    hands.press(scene.words.say("rp3::SessionWindow", "Planner"));
    hands.waitFor(scene.words.say("rp3::PlannerPage", "Days to go with her"));
    scene.album.photograph(hands, u"planner"_s);
    hands.press(scene.words.say("rp3::SessionWindow", "Outreach"));
    hands.waitFor(scene.words.say("rp3::OutreachPage", "What it brought"));
    scene.album.photograph(hands, u"outreach"_s);
    hands.press(scene.words.say("rp3::SessionWindow", "Directory"));
    hands.waitFor(scene.words.say("rp3::DirectoryPage", "Comes with the program"));
    scene.album.photograph(hands, u"directory"_s);
    hands.press(scene.words.say("rp3::SessionWindow", "Room"));
    hands.waitFor(scene.words.say("rp3::StaffPage", "Works here"));
    scene.album.photograph(hands, u"room"_s);
    lookAtTheRoom(scene);
    hands.press(scene.words.say("rp3::SessionWindow", "Home"));
    hands.waitFor(scene.words.say("rp3::HomePage", "Due now"));
    scene.album.photograph(hands, u"home-after"_s);
}

void lock(Scene &scene)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::SessionWindow", "Lock"));
    hands.waitForEnd();
    scene.program.shell().waitFor(scene.words.say("rp3::Shell", "I am a worker"));
}

} // namespace rp3::stage
