// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/everyform.h"

#include "tests/stage/casescene.h"
#include "tests/stage/people.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casetabs.h"

#include <algorithm>
#include <array>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

/// Where the records of the post and of the room are written.
struct PostPlace {
    RecordKind kind;
    const char *page; ///< In the rail.
    const char *tab; ///< Under Room; null: the page has none.
};

constexpr std::array postPlaces{
    PostPlace{RecordKind::OutreachEvent, "Outreach", nullptr},
    PostPlace{RecordKind::Visit, "Outreach", nullptr},
    PostPlace{RecordKind::DirectoryEntry, "Directory", nullptr},
    PostPlace{RecordKind::StaffMember, "Room", "Staff"},
    PostPlace{RecordKind::StaffTraining, "Room", "Staff"},
    PostPlace{RecordKind::Post, "Room", "About the room"},
    PostPlace{RecordKind::Supervision, "Room", "Supervision"},
    PostPlace{RecordKind::TripBudget, "Room", "Money for rides"},
    PostPlace{RecordKind::Feedback, "Room", "Feedback"},
    PostPlace{RecordKind::Breach, "Room", "Data in wrong hands"},
};

bool isOfACase(const RecordLayout &layout)
{
    return describe(layout.kind)->home == Home::Case;
}

QString nameOf(RecordKind kind)
{
    const auto name = describe(kind)->name;
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Presses what opens a form, takes its picture, and leaves it.
void lookAt(Scene &scene, RecordKind kind, const QString &button, const char *back)
{
    const auto say = [&](const char *words) { return scene.words.say("rp3::RecordFormPage", words); };
    auto &hands = scene.program.session();
    hands.press(button);
    const auto name = nameOf(kind);
    waitUntil(u"the form of "_s + name, [&] { return hands.look().contains(say("Save")); });
    scene.album.keep(hands, u"form-"_s + name);
    hands.press(say(back));
}

const char *concernOf(RecordKind kind)
{
    const auto &tabs = caseTabs();
    const auto found =
        std::ranges::find_if(tabs, [&](const CaseTab &tab) { return tab.kinds.contains(kind); });
    if (found == tabs.end())
        giveUp(u"no concern has: "_s + nameOf(kind));
    return found->name;
}

/// On the page of a case.
QString caseButton(const Scene &scene, const RecordLayout &layout)
{
    if (layout.add != nullptr)
        return scene.words.say("RecordForm", layout.add);
    // There is one, made elsewhere.
    return scene.words.say("rp3::RecordCards", "Change: %1").arg(scene.words.say("RecordForm", layout.title));
}

/// On a page of the post or of the room.
QString postButton(const Scene &scene, RecordKind kind)
{
    const auto *layout = layoutOf(kind);
    if (kind == RecordKind::Post)
        return scene.words.say("rp3::RoomFactsPage", "Change");
    if (kind == RecordKind::StaffMember)
        return scene.words.say("rp3::StaffPage", "Change") + u": "_s + counselor().name;
    const auto add = scene.words.say("RecordForm", layout->add);
    return kind == RecordKind::StaffTraining ? QString(add + u": "_s + counselor().name) : add;
}

} // namespace

void lookAtEveryCaseForm(Scene &scene)
{
    for (const auto &layout : recordLayouts()) {
        if (!isOfACase(layout))
            continue;
        turnTo(scene, concernOf(layout.kind));
        lookAt(scene, layout.kind, caseButton(scene, layout), "Back to the case");
    }
    turnTo(scene, "Overview");
    scene.program.session().waitFor(scene.words.say("rp3::CaseTimeline", "What happened here"));
}

void lookAtEveryPostForm(Scene &scene)
{
    auto &hands = scene.program.session();
    for (const auto &layout : recordLayouts()) {
        if (isOfACase(layout))
            continue;
        const auto place = std::ranges::find(postPlaces, layout.kind, &PostPlace::kind);
        if (place == postPlaces.end())
            giveUp(u"no page has: "_s + nameOf(layout.kind));
        hands.press(scene.words.say("rp3::SessionWindow", place->page));
        if (place->tab != nullptr)
            hands.press(scene.words.say("RoomTabs", place->tab));
        lookAt(scene, layout.kind, postButton(scene, layout.kind), "Back");
    }
}

} // namespace rp3::stage
