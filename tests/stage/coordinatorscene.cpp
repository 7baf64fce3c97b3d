// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/coordinatorscene.h"

#include "domain/codes/codelists.h"
#include "tests/stage/casescene.h"
#include "tests/stage/formscene.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

void lookAtWhatWaits(Scene &scene)
{
    auto &hands = scene.program.session();
    hands.lookAt(scene.words.say("rp3::HomePage", "Where a colleague needs you"));
    scene.album.photograph(hands, u"home-of-a-coordinator"_s);
}

void openWithAReason(Scene &scene, const QString &caseNumber, const Worker &worker)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::ReasonPanel", words); };
    openCase(scene, caseNumber);
    auto &hands = scene.program.session();
    hands.waitFor(say("Who she is, is closed to you"));
    if (hands.sees(worker.name))
        giveUp(u"her name stands on a page that is closed"_s);
    scene.album.photograph(hands, u"case-closed-name"_s);
    hands.type(say("Why must you know it?"), u"Pendampingnya sakit. Contoh."_s);
    hands.press(say("Write it down and open"));
    hands.waitFor(worker.name);
    scene.album.photograph(hands, u"case-opened-name"_s);
}

void approve(Scene &scene, const char *concern, const char *records)
{
    turnTo(scene, concern);
    const auto button =
        scene.words.say("rp3::RecordCards", "Approve: %1").arg(scene.words.say("RecordForm", records));
    auto &hands = scene.program.session();
    hands.press(button);
    hands.waitUntilGone(button);
    scene.album.photograph(hands, u"approved"_s);
}

void closeCase(Scene &scene)
{
    const auto next = [&](QStringView status) {
        return scene.words.say("rp3::CaseSteps", "Next step: %1")
            .arg(scene.words.say(codes::caseStatus, status));
    };
    auto &hands = scene.program.session();
    for (const auto *status : {u"asesmen", u"rencana", u"penanganan", u"pantau", u"tutup"}) {
        hands.press(next(status));
        hands.waitUntilGone(next(status));
    }
    hands.waitFor(next(u"buka_lagi"));
    scene.album.photograph(hands, u"case-closed"_s);
}

void takeRoleAway(Scene &scene, const Colleague &colleague, QStringView role, QStringView left)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::StaffPage", words); };
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::SessionWindow", "Room"));
    const QString change = say("Change") + u": "_s + colleague.name;
    Form(scene, change).tick(codes::staffRole, role).save(u"staff-form"_s, say("Works here"));
    const auto roles = scene.words.say(codes::staffRole, left);
    waitUntil(u"no other role than: "_s + roles, [&] { return hands.look().contains(roles); });
    scene.album.photograph(hands, u"staff-after"_s);
}

} // namespace rp3::stage
