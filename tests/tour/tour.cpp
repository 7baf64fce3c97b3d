// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/clock.h"
#include "domain/codes/codelists.h"
#include "storage/filingdrop.h"
#include "storage/store.h"
#include "tests/tour/hands.h"
#include "ui/session/sessionwindow.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>

namespace {

using namespace rp3;
using namespace Qt::StringLiterals;

const QString coordinator = u"Koordinator Contoh"_s;
const QString counselor = u"Konselor Contoh"_s;
const QString coordinatorPhrase = u"kapal merah gunung tujuh"_s;
const QString counselorPhrase = u"hujan kopi jendela biru"_s;

/// The program's words in the language of the tour.
QString say(const char *context, const char *words)
{
    return QCoreApplication::translate(context, words);
}

struct Stage {
    QString vault;
    QString pictures;
    int picture = 0;
};

/// Two people set the room up.
void setUp(Stage &stage, SessionWindow &window)
{
    const tour::Hands hands(window, stage.pictures, stage.picture);
    hands.type(say("rp3::SetupPage", "Name of the room"), u"RP3 Kawasan Contoh"_s);
    hands.type(say("rp3::SetupPage", "Code of the post"), u"TST01"_s);
    hands.type(say("rp3::SetupPage", "Telephone for workers"), u"000-000-000"_s);
    hands.photograph(u"set-up-room"_s);
    hands.press(say("rp3::SetupPage", "Next"));
    for (const auto &[name, phrase] :
         {std::pair(coordinator, coordinatorPhrase), std::pair(counselor, counselorPhrase)}) {
        hands.type(say("rp3::SetupPage", "Name"), name);
        hands.type(say("rp3::SetupPage", "Passphrase"), phrase);
        hands.type(say("rp3::SetupPage", "Passphrase once more"), phrase);
        hands.photograph(name == coordinator ? u"set-up-coordinator"_s : u"set-up-second-person"_s);
        hands.press(name == coordinator ? say("rp3::SetupPage", "Next")
                                        : say("rp3::SetupPage", "Set up the room"));
    }
    hands.waitFor(say("rp3::UnlockPage", "Who are you?"));
}

FiledComplaint complaint()
{
    FiledComplaint filed;
    filed.complaint.channel = Code(u"langsung");
    filed.complaint.reporterRole = Code(u"korban");
    filed.complaint.safeNow = Code(u"yes");
    filed.complaint.narrative = u"Mandor saya mengancam tidak memperpanjang kontrak. Ini cerita contoh."_s;
    filed.person.role = Code(u"korban");
    filed.person.name = u"Melati Contoh"_s;
    filed.person.phone = u"0800-0000-1234"_s;
    filed.incident.violenceForms = {Code(u"psikis")};
    Consent consent;
    consent.scope = Code(u"bagi_kode");
    consent.decision = Code(u"yes");
    filed.consents = {consent};
    return filed;
}

/// A counselor takes the complaint in and writes a session.
void work(Stage &stage, SessionWindow &window)
{
    const tour::Hands hands(window, stage.pictures, stage.picture);
    hands.choose(say("rp3::UnlockPage", "Who are you?"), counselor);
    hands.type(say("rp3::UnlockPage", "Your passphrase"), counselorPhrase);
    hands.photograph(u"unlock"_s);
    hands.press(say("rp3::UnlockPage", "Unlock"));
    hands.waitFor(say("rp3::HomePage", "New in the letter box"));
    hands.photograph(u"home"_s);
    hands.press(say("rp3::HomePage", "Read and take in"));
    hands.waitFor(say("rp3::FilingPage", "Your decision"));
    hands.photograph(u"filing"_s);
    hands.choose(say("RecordForm", "How great is the danger?"),
                 codes::riskLevel.word(Code(u"sedang"), currentLanguage()));
    hands.type(say("RecordForm", "Why do you judge so?"), u"Contoh alasan."_s);
    hands.photograph(u"decision"_s);
    hands.press(say("rp3::FilingPage", "Take in as a case"));
    hands.waitFor(say("rp3::CasePage", "What happened here"));
    hands.photograph(u"case"_s);
    hands.press(say("rp3::CasePage", "Write a session"));
    hands.choose(say("RecordForm", "What kind of session?"),
                 codes::sessionKind.word(Code(u"dpa"), currentLanguage()));
    hands.type(say("RecordForm", "What was said and done?"), u"Kami bicara tentang rencana aman. Contoh."_s);
    hands.type(say("RecordForm", "What is the next step?"), u"Bertemu lagi minggu depan."_s);
    hands.photograph(u"session"_s);
    hands.press(say("rp3::SessionFormPage", "Save the session"));
    hands.waitFor(u"Kami bicara tentang rencana aman"_s);
    hands.photograph(u"case-after-session"_s);
    hands.press(say("rp3::SessionWindow", "Cases"));
    hands.waitUntil("a row in the list",
                    [&] { return window.findChild<QTableView *>()->model()->rowCount() == 1; });
    hands.photograph(u"cases"_s);
    hands.press(say("rp3::SessionWindow", "Home"));
    hands.photograph(u"home-after"_s);
}

int tourThrough(Stage &stage, LanguageSwitch &language)
{
    const SystemClock clock;
    {
        Store store(stage.vault, clock);
        SessionWindow window(store, clock, language);
        window.resize(1366, 768);
        window.show();
        setUp(stage, window);
        const auto filed =
            FilingDrop(stage.vault, clock)
                .file(*readPublishedKeys(stage.vault), complaint(), *crypto::ReceiptCode::generate());
        if (!filed)
            return 1;
        work(stage, window);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where pictures go."_s, u"folder"_s, u"tour"_s);
    const QCommandLineOption languageOption(u"language"_s, u"id or en."_s, u"language"_s, u"id"_s);
    const QCommandLineOption dark(u"dark"_s, u"For a dim room."_s);
    parser.addOptions({out, languageOption, dark});
    parser.process(application);
    LanguageSwitch language(parser.value(languageOption) == u"en"_s ? Language::English
                                                                    : Language::Indonesian);
    Look look;
    look.scheme = parser.isSet(dark) ? Scheme::Dark : Scheme::Light;
    const Theme theme(look);
    const QTemporaryDir folder;
    Stage stage{QString(folder.path() + u"/vault"_s), parser.value(out), 0};
    QDir().mkpath(stage.pictures);
    return tourThrough(stage, language);
}
