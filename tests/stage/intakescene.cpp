// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/intakescene.h"

#include "domain/codes/codelists.h"
#include "domain/codes/spoken.h"
#include "domain/rules/triage.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

void takeComplaint(Scene &scene, const Worker &worker, const QString &caseNumber)
{
    auto &hands = scene.program.session();
    const auto say = [&](const char *words) { return scene.words.say("rp3::IntakePage", words); };
    const auto field = [&](const char *words) { return scene.words.say("RecordForm", words); };
    const auto next = [&](const QString &picture) {
        scene.album.photograph(hands, picture);
        hands.press(say("Next"));
    };
    hands.press(scene.words.say("rp3::HomePage", "New complaint"));
    const auto &reachable = triageQuestions().back();
    hands.choose(reachable.question.in(scene.words.language()).toString(),
                 scene.words.say(codes::triageAnswer, u"yes"));
    next(u"intake-safety"_s);
    hands.press(scene.words.say("rp3::ConsentPanel", "It was read to her"));
    hands.choose(consentQuestions()[1].question.in(scene.words.language()).toString(),
                 scene.words.say(codes::consentDecision, u"yes"));
    hands.choose(field("How she said it"), scene.words.say(codes::consentMethod, u"tertulis"));
    next(u"intake-consent"_s);
    hands.type(field("Name"), u"Mellati"_s);
    hands.type(field("Telephone"), worker.phone);
    hands.press(scene.words.say("rp3::LikenessCards", "The same woman as in case %1").arg(caseNumber));
    hands.waitFor(scene.words.say("rp3::LikenessCards", "The two cases will name each other."));
    next(u"intake-search"_s);
    hands.choose(field("Who reports"), scene.words.say(codes::reporterRole, u"korban"));
    next(u"intake-arrival"_s);
    hands.type(field("Her words"), u"Dia menunggu saya di gerbang. Ini cerita contoh."_s);
    next(u"intake-story"_s);
    hands.choose(field("How exact is the date"), scene.words.say(codes::datePrecision, u"exact"));
    next(u"intake-incident"_s);
    hands.type(field("Position"), u"Mandor contoh"_s);
    next(u"intake-reported"_s);
    hands.choose(field("Risk"), scene.words.say(codes::riskLevel, u"sedang"));
    scene.album.photograph(hands, u"intake-risk"_s);
    hands.press(say("Open the case"));
    hands.waitFor(scene.words.say("rp3::CaseOverview", "Also known in case"));
    scene.album.photograph(hands, u"intake-case"_s);
}

} // namespace rp3::stage
