// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/casescene.h"

#include "domain/codes/codelists.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

/// One form: filled by its questions, photographed, saved.
class Form final {
public:
    Form(Scene &scene, const char *add)
        : m_scene(scene)
        , m_hands(scene.program.session())
    {
        m_hands.press(scene.words.say("RecordForm", add));
    }

    Form &choose(const char *question, const CodeList &list, QStringView code)
    {
        m_hands.choose(m_scene.words.say("RecordForm", question), m_scene.words.say(list, code));
        return *this;
    }

    Form &type(const char *question, const QString &text)
    {
        m_hands.type(m_scene.words.say("RecordForm", question), text);
        return *this;
    }

    void save(const QString &picture, const QString &shownAfterwards)
    {
        m_scene.album.photograph(m_hands, picture);
        m_hands.press(m_scene.words.say("rp3::RecordFormPage", "Save"));
        m_hands.waitFor(shownAfterwards);
    }

private:
    Scene &m_scene;
    Hands &m_hands;
};

void turnTo(Scene &scene, const char *concern)
{
    scene.program.session().press(scene.words.say("CaseTabs", concern));
}

} // namespace

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
    turnTo(scene, "Plan and sessions");
    Form(scene, "Add a goal")
        .type("What she wants to reach, in her words", u"Bekerja tanpa takut. Contoh."_s)
        .save(u"goal-form"_s, u"Bekerja tanpa takut. Contoh."_s);
    Form(scene, "Plan a day")
        .choose("What for", codes::sessionKind, u"polisi")
        .type("Place", u"Kantor polisi contoh"_s)
        .type("Papers to bring", u"KTP contoh"_s)
        .save(u"day-form"_s, u"Kantor polisi contoh"_s);
    scene.album.photograph(hands, u"plan"_s);
    turnTo(scene, "Services");
    Form(scene, "Plan a trip")
        .choose("Where to", codes::tripPurpose, u"rs")
        .type("Destination", u"Rumah sakit contoh"_s)
        .save(u"trip-form"_s, u"Rumah sakit contoh"_s);
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
    for (const auto &[concern, picture] :
         {std::pair("Law and work", u"law"_s), std::pair("People and incidents", u"people"_s),
          std::pair("Consent", u"consent"_s), std::pair("Closing", u"closing"_s)}) {
        turnTo(scene, concern);
        scene.album.photograph(hands, picture);
    }
    turnTo(scene, "Overview");
    hands.waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
    scene.album.photograph(hands, u"case-in-work"_s);
}

} // namespace rp3::stage
