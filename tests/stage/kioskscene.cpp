// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/kioskscene.h"

#include "ui/widgets/storyedit.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

using Step = KioskStep;

/// Characters. Nobody types more than this at the filing screen.
constexpr qsizetype longestTyped = 1'000;

/// A worker at the filing screen.
class Visit final {
public:
    Visit(Scene &scene, const Worker &worker, const Wishes &wishes)
        : m_scene(scene)
        , m_hands(scene.program.kiosk())
        , m_worker(worker)
        , m_wishes(wishes)
    {
    }

    void enter();
    void tellWhatHappened();
    void tellWho();
    void tellThatItIsSomeoneHere();
    void tellAboutHerself();
    void consent();
    QString send();
    void leave();

private:
    [[nodiscard]] QString window(const char *words) const
    {
        return m_scene.words.say("rp3::KioskWindow", words);
    }

    [[nodiscard]] QString page(const char *words) const
    {
        return m_scene.words.say("rp3::KioskPages", words);
    }

    /// Waits for the page of `step`. Every question on the way that the story does not need is passed over.
    void reach(Step step);

    /// Goes on to the next page, with a picture of this one.
    void goOn(const QString &picture, const char *button = "Next")
    {
        m_scene.album.photograph(m_hands, picture);
        m_hands.press(window(button));
    }

    void touchCard(Step step, const QString &card, const QString &picture)
    {
        reach(step);
        m_hands.press(card);
        goOn(picture);
    }

    void answer(Step step, bool yes, const QString &picture)
    {
        touchCard(step, page(yes ? "Yes" : "No"), picture);
    }

    Scene &m_scene;
    Hands &m_hands;
    const Worker &m_worker;
    const Wishes &m_wishes;
};

void Visit::reach(Step step)
{
    while (!m_hands.sees(Words::question(step)) && m_hands.look().contains(window("Skip")))
        goOn(u"kiosk-passed-over"_s, "Skip");
    m_hands.waitFor(Words::question(step));
}

void Visit::enter()
{
    const auto &words = m_scene.words;
    reach(Step::Language);
    m_scene.album.photograph(m_hands, u"kiosk-language"_s);
    m_hands.press(words.language() == Language::English ? u"English"_s : u"Bahasa Indonesia"_s);
    reach(Step::Doors);
    m_scene.album.photograph(m_hands, u"kiosk-doors"_s);
    m_hands.press(words.card(kiosk::doors(), u"tell"));
    reach(Step::Limits);
    goOn(u"kiosk-secrecy-and-its-limits"_s);
}

void Visit::tellWhatHappened()
{
    const auto &words = m_scene.words;
    touchCard(Step::SafeNow, words.card(kiosk::safeNow(), u"yes"), u"kiosk-safe-now"_s);
    touchCard(Step::ForWhom, words.card(kiosk::forWhom(), u"korban"), u"kiosk-for-whom"_s);
    touchCard(Step::What, words.card(kiosk::what(), u"insult"), u"kiosk-what"_s);
    reach(Step::WhatElse);
    goOn(u"kiosk-what-else"_s, "Skip");
    touchCard(Step::When, words.card(kiosk::when(), u"three_days"), u"kiosk-when"_s);
    touchCard(Step::Where, words.card(kiosk::where(), u"line"), u"kiosk-where"_s);
    reach(Step::Story);
    if (m_worker.story().size() > longestTyped)
        m_hands.paste(Words::question(Step::Story), m_worker.story());
    else
        m_hands.type(Words::question(Step::Story), m_worker.story());
    if (m_worker.story().size() > StoryEdit::defaultLongest)
        m_hands.waitFor(m_scene.words
                            .say("rp3::StoryEdit",
                                 "What you pasted was too long. The first part is here; %1 characters fit.")
                            .section(u"%1"_s, 0, 0));
    goOn(u"kiosk-story"_s);
}

void Visit::tellWho()
{
    const auto &words = m_scene.words;
    const bool isAboutStaff = !m_wishes.aboutStaff.isEmpty();
    touchCard(Step::AboutStaff, words.card(kiosk::aboutStaff(), isAboutStaff ? u"these" : u"no"),
              u"kiosk-about-staff"_s);
    if (isAboutStaff) {
        reach(Step::StaffList);
        for (const auto &name : m_wishes.aboutStaff)
            m_hands.press(name);
        goOn(u"kiosk-staff-list"_s);
    }
    touchCard(Step::Who, words.card(kiosk::who(), u"line_manager"), u"kiosk-who"_s);
    reach(Step::ReportedName);
    goOn(u"kiosk-name-of-that-person"_s, "Skip");
}

void Visit::tellThatItIsSomeoneHere()
{
    touchCard(Step::AboutStaff, m_scene.words.card(kiosk::aboutStaff(), u"someone"), u"kiosk-someone-here"_s);
    reach(Step::Nobody);
    goOn(u"kiosk-nobody-could-read-it"_s, "Finish");
    m_hands.waitUntilGone(Words::question(Step::Nobody));
    m_hands.close();
}

void Visit::tellAboutHerself()
{
    const auto &words = m_scene.words;
    touchCard(Step::Anonymity, words.card(kiosk::anonymity(), u"identified"), u"kiosk-with-name"_s);
    reach(Step::HerName);
    m_hands.type(page("Name"), m_worker.name);
    goOn(u"kiosk-her-name"_s);
    touchCard(Step::Contact, words.card(kiosk::contact(), u"phone"), u"kiosk-contact"_s);
    reach(Step::SafeNumber);
    m_hands.type(page("Number"), m_worker.phone);
    goOn(u"kiosk-safe-number"_s);
}

void Visit::consent()
{
    answer(Step::ConsentContact, true, u"kiosk-may-we-contact"_s);
    answer(Step::ConsentStore, true, u"kiosk-may-we-store"_s);
    answer(Step::ConsentCoded, m_wishes.sharesCodes, u"kiosk-may-we-send-codes"_s);
    answer(Step::ConsentNamed, m_wishes.sharesName, u"kiosk-may-we-send-name"_s);
    answer(Step::ConsentNumbers, m_wishes.isCounted, u"kiosk-may-we-count"_s);
}

QString Visit::send()
{
    touchCard(Step::Receipt, m_scene.words.card(kiosk::receipt(), u"given"), u"kiosk-receipt-wanted"_s);
    reach(Step::Review);
    goOn(u"kiosk-review"_s, "Send");
    reach(Step::Code);
    static const QRegularExpression digits(u"\\d{4}( \\d{4}){3}"_s);
    const auto code = m_hands.read(digits);
    m_hands.type(m_scene.words.say("rp3::ReceiptPage", "Your code"), code);
    m_hands.waitFor(m_scene.words.say("rp3::ReceiptPage", "Correct, the code matches."));
    goOn(u"kiosk-receipt"_s);
    return code;
}

void Visit::leave()
{
    reach(Step::ThankYou);
    goOn(u"kiosk-thank-you"_s, "Finish");
    // The next worker finds the first page, in Indonesian.
    m_hands.waitUntilGone(Words::question(Step::ThankYou));
    m_hands.close();
}

} // namespace

void findNobodyToReadIt(Scene &scene, const Worker &worker)
{
    scene.program.shell().press(scene.words.say("rp3::Shell", "I am a worker"));
    const Wishes wishes;
    Visit visit(scene, worker, wishes);
    visit.enter();
    visit.tellWhatHappened();
    visit.tellThatItIsSomeoneHere();
}

QString fileComplaint(Scene &scene, const Worker &worker, const Wishes &wishes)
{
    scene.program.shell().press(scene.words.say("rp3::Shell", "I am a worker"));
    Visit visit(scene, worker, wishes);
    visit.enter();
    visit.tellWhatHappened();
    visit.tellWho();
    visit.tellAboutHerself();
    visit.consent();
    const auto receipt = visit.send();
    visit.leave();
    return receipt;
}

} // namespace rp3::stage
