// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/syncscene.h"

#include "domain/codes/codelists.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

QString sync(const Scene &scene, const char *words)
{
    return scene.words.say("rp3::SyncPage", words);
}

} // namespace

QString connectToProvince(Scene &scene, const QByteArray &letter)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::EnrolmentPanel", words); };
    auto &hands = scene.program.session();
    hands.press(sync(scene, "Sync"));
    hands.waitFor(say("This PC is not connected to the province"));
    hands.paste(say("Letter of the province"), QString::fromLatin1(letter));
    scene.album.photograph(hands, u"letter-of-the-province"_s);
    hands.press(say("Read the letter"));
    hands.lookAt(say("The digits are the same: connect"));
    scene.album.photograph(hands, u"digits-to-compare"_s);
    static const QRegularExpression digits(u"^\\d{4}( \\d{4}){4,}$"_s, QRegularExpression::MultilineOption);
    const auto fingerprint = hands.read(digits);
    hands.press(say("The digits are the same: connect"));
    hands.waitFor(sync(scene, "Send now"));
    hands.waitFor(sync(scene, "Waits for its next time"));
    scene.album.photograph(hands, u"connected"_s);
    return fingerprint;
}

void sendNow(Scene &scene)
{
    auto &hands = scene.program.session();
    hands.press(sync(scene, "Sync"));
    hands.press(sync(scene, "Send now"));
    waitUntil(u"the end of sending"_s, [&] {
        if (hands.sees(sync(scene, "Tries again by itself")))
            giveUp(u"sending failed:\n"_s + hands.look().join(u'\n'));
        return hands.sees(sync(scene, "Waits for its next time"));
    });
    scene.album.photograph(hands, u"sent"_s);
}

std::optional<CaseDelivery> deliveryOf(Scene &scene, const QString &caseNumber)
{
    const auto seen = scene.program.session().look();
    const auto at = seen.indexOf(caseNumber);
    if (at < 0 || at + 4 >= seen.size())
        return std::nullopt;
    // A dash stands for nothing.
    const auto count = [&](qsizetype column) { return seen.at(at + column).toInt(); };
    return CaseDelivery{count(1), count(2), count(3), count(4)};
}

void readAnswer(Scene &scene, const QString &caseNumber)
{
    auto &hands = scene.program.session();
    hands.press(scene.words.say("rp3::SessionWindow", "Cases"));
    hands.press(caseNumber);
    hands.waitFor(scene.words.say(codes::referralOutcome, u"diterima"));
    scene.album.photograph(hands, u"answer-of-the-province"_s);
}

} // namespace rp3::stage
