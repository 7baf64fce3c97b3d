// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/casescene.h"

#include "domain/codes/codelists.h"
#include "tests/stage/formscene.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

/// What a page of a case says, under every concern, and no form does.
QString backAtTheCase(const Scene &scene)
{
    return scene.words.say("rp3::CaseSteps", "Next step:");
}

} // namespace

void turnTo(Scene &scene, const char *concern)
{
    scene.program.session().press(scene.words.say("CaseTabs", concern));
}

void planAGoal(Scene &scene)
{
    turnTo(scene, "Plan and sessions");
    Form(scene, "Add a goal")
        .type("What she wants to reach, in her words", u"Bekerja tanpa takut. Contoh."_s)
        .save(u"goal-form"_s, u"Bekerja tanpa takut. Contoh."_s);
}

void planARide(Scene &scene)
{
    turnTo(scene, "Services");
    Form(scene, "Plan a trip")
        .choose("Where to", codes::tripPurpose, u"rs")
        .type("Destination", u"Rumah sakit contoh"_s)
        .type("On", u"hari ini"_s)
        .save(u"trip-form"_s, u"Rumah sakit contoh"_s);
}

void seeHerBack(Scene &scene)
{
    turnTo(scene, "Overview");
    const auto duty = scene.words.say("Duties", "Make sure that she is back");
    const auto button = scene.words.say("rp3::CaseOverview", "Write it: %1").arg(duty);
    Form(scene, button).type("Safely back on", u"hari ini"_s).save(u"back-form"_s, backAtTheCase(scene));
    scene.program.session().waitUntilGone(button);
}

void proposeToClose(Scene &scene)
{
    turnTo(scene, "Closing");
    Form(scene, "Propose to close")
        .choose("Why", codes::closureReason, u"tercapai")
        .tick(codes::closureCriterion, u"safe_now")
        .type("In short", u"Ia bekerja tanpa takut. Contoh."_s)
        .save(u"closing-form"_s, backAtTheCase(scene));
}

void handOver(Scene &scene, const Colleague &colleague)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::HandoverPanel", words); };
    turnTo(scene, "Overview");
    auto &hands = scene.program.session();
    hands.press(say("Hand her case over"));
    hands.choose(say("To whom?"), colleague.name);
    hands.type(say("Why?"), u"Ia meminta pendamping ini. Contoh."_s);
    scene.album.photograph(hands, u"hand-over-to-whom"_s);
    hands.press(say("Hand it over now"));
    hands.waitUntilGone(say("Hand it over now"));
}

void workOnTheCase(Scene &scene)
{
    auto &hands = scene.program.session();
    turnTo(scene, "Safety");
    Form(scene, "Assess the risk")
        .choose("Kind of assessment", codes::assessmentKind, u"penuh")
        .choose("Risk", codes::riskLevel, u"sedang")
        .type("Done at once", u"Nomor darurat diberikan. Contoh."_s)
        .save(u"risk-form"_s, u"Nomor darurat diberikan. Contoh."_s);
    scene.album.photograph(hands, u"safety"_s);
    planAGoal(scene);
    Form(scene, "Plan a day")
        .choose("What for", codes::sessionKind, u"polisi")
        .type("Place", u"Kantor polisi contoh"_s)
        .type("Papers to bring", u"KTP contoh"_s)
        .save(u"day-form"_s, u"Kantor polisi contoh"_s);
    scene.album.photograph(hands, u"plan"_s);
    planARide(scene);
    scene.album.photograph(hands, u"services"_s);
    turnTo(scene, "Evidence");
    Form(scene, "Take in evidence")
        .choose("Kind", codes::evidenceKind, u"benda")
        .type("What it is", u"Kemeja kerja contoh"_s)
        .save(u"evidence-form"_s, u"Kemeja kerja contoh"_s);
    Form(scene, "Write a hand-over")
        .choose("What was done", codes::custodyEvent, u"simpan")
        .type("Given to", u"Lemari contoh"_s)
        .save(u"custody-form"_s, u"Lemari contoh"_s);
    scene.album.photograph(hands, u"evidence"_s);
    openEvidence(scene, coordinator());
    for (const auto &[concern, picture] :
         {std::pair("Law and work", u"law"_s), std::pair("People and incidents", u"people"_s),
          std::pair("Consent", u"consent"_s), std::pair("Closing", u"closing"_s)}) {
        turnTo(scene, concern);
        scene.album.photograph(hands, picture);
    }
    turnTo(scene, "People and incidents");
    hands.lookAt(scene.words.say("rp3::ConflictPanel", "Close the case to them"));
    scene.album.photograph(hands, u"conflict"_s);
    turnTo(scene, "Consent");
    hands.lookAt(scene.words.say("rp3::LooksPanel", "Who looked at her case"));
    scene.album.photograph(hands, u"looks"_s);
    turnTo(scene, "Overview");
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
    scene.album.photograph(hands, u"case-in-work"_s);
    hands.press(scene.words.say("rp3::HandoverPanel", "Hand her case over"));
    hands.lookAt(scene.words.say("rp3::HandoverPanel", "Hand it over now"));
    scene.album.photograph(hands, u"hand-over"_s);
}

void openEvidence(Scene &scene, const Colleague &second)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::SecondDialog", words); };
    turnTo(scene, "Evidence");
    auto &hands = scene.program.session();
    hands.press(scene.words.say("RecordForm", "Write a hand-over"));
    hands.choose(scene.words.say("RecordForm", "What was done"),
                 scene.words.say(codes::custodyEvent, u"buka"));
    hands.choose(scene.words.say("RecordForm", "Who else was there?"), second.name);
    hands.type(scene.words.say("RecordForm", "Why"), u"Diperlihatkan kepadanya. Contoh."_s);
    hands.press(scene.words.say("rp3::RecordFormPage", "Save"));
    hands.type(say("Your passphrase"), second.passphrase);
    scene.album.photograph(hands, u"second-person"_s);
    hands.press(say("Confirm"));
    hands.waitFor(scene.words.say("Confirmation", "Confirmed by %1").arg(second.name));
    scene.album.photograph(hands, u"evidence-confirmed"_s);
}

void correctAMistake(Scene &scene)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::RecordFormPage", words); };
    const auto note = u"Ongkos ojek ke pos. Contoh."_s;
    turnTo(scene, "Law and work");
    Form(scene, "Write down her work")
        .type("Line or department", u"Jahit 3 contoh"_s)
        .save(u"work-before-form"_s, u"Jahit 3 contoh"_s);
    Form(scene, "Add a loss")
        .choose("Kind of loss", codes::restitutionLoss, u"wealth_income")
        .type("Rupiah", u"150000"_s)
        .type("Note", note)
        .save(u"loss-form"_s, note);
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::RecordCards", "Change: %1")
                    .arg(scene.words.say("RecordForm", "What it cost her")));
    hands.press(say("Written by mistake: take it away"));
    hands.type(say("Why is it taken away?"), u"Ditanggung pos ini. Contoh."_s);
    scene.album.photograph(hands, u"taking-away"_s);
    hands.press(say("Take away"));
    hands.waitFor(scene.words.say("RecordForm", "Add a loss"));
    hands.waitUntilGone(note);
    scene.album.photograph(hands, u"taken-away"_s);
    turnTo(scene, "Plan and sessions");
    hands.press(scene.words.say("RecordForm", "Plan or write a follow-up"));
    hands.choose(scene.words.say("RecordForm", "What about"),
                 scene.words.say(codes::followUpKind, u"balasan"));
    hands.waitFor(u"Jahit 3 contoh"_s);
    scene.album.photograph(hands, u"retaliation-form"_s);
    hands.press(say("Back to the case"));
    hands.waitFor(backAtTheCase(scene));
}

void takeInAFile(Scene &scene)
{
    const QString path = scene.program.disk() + u"/percakapan.txt"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("Percakapan contoh.") <= 0)
        giveUp(u"cannot write: "_s + path);
    file.close();
    turnTo(scene, "Evidence");
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::EvidencePanel", "Take in a file"));
    const auto field = QCoreApplication::translate("QFileDialog", "File &name:").remove(u'&');
    hands.waitFor(field);
    scene.album.photograph(hands, u"evidence-dialog"_s);
    hands.type(field, path);
    hands.strike(u"Return"_s);
    hands.choose(scene.words.say("RecordForm", "Kind"), scene.words.say(codes::evidenceKind, u"chat"));
    scene.album.photograph(hands, u"evidence-file-form"_s);
    hands.press(scene.words.say("rp3::RecordFormPage", "Save"));
    turnTo(scene, "Evidence");
    hands.waitFor(scene.words.say("rp3::EvidencePanel", "Check the file"));
    scene.album.photograph(hands, u"evidence-file"_s);
}

void lookIntoASign(Scene &scene, const QString &caseNumber)
{
    auto &hands = scene.program.session();
    turnTo(scene, "Law and work");
    const auto title = scene.words.say("RecordForm", "What kind of case it is");
    Form(scene, scene.words.say("rp3::RecordCards", "Change: %1").arg(title))
        .tick(codes::caseFlag, u"child")
        .save(u"case-form"_s, backAtTheCase(scene));
    hands.press(scene.words.say("rp3::SessionWindow", "Home"));
    static const QRegularExpression signs(u"^(Lihat \\d+ tanda|Look at \\d+ signs?)$"_s,
                                          QRegularExpression::MultilineOption);
    hands.press(hands.read(signs));
    const auto open = scene.words.say("rp3::WarningsPage", "Open case %1").arg(caseNumber);
    hands.waitFor(scene.words.say("rp3::WarningsPage", "Back to Home"));
    hands.waitFor(open);
    scene.album.photograph(hands, u"early-detection"_s);
    hands.press(open);
    turnTo(scene, "Overview"); // The case stands where it was left.
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
}

void decide(Scene &scene)
{
    auto &hands = scene.program.session();
    const auto button = u"%1: %2"_s.arg(scene.words.say("rp3::DecisionsPanel", "This one holds"),
                                        scene.words.say(codes::riskLevel, u"rendah"));
    hands.waitFor(button);
    scene.album.photograph(hands, u"decision-to-take"_s);
    hands.press(button);
    hands.waitUntilGone(button);
    scene.album.photograph(hands, u"decision-taken"_s);
}

void openCase(Scene &scene, const QString &caseNumber)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::SessionWindow", "Cases"));
    hands.press(caseNumber);
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
}

} // namespace rp3::stage
