// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/coordinatorscene.h"

#include "tests/stage/casescene.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

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

} // namespace rp3::stage
