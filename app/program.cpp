// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/kiosk.h"
#include "app/shell.h"
#include "domain/base/clock.h"
#include "storage/store.h"
#include "sync/courier.h"
#include "sync/httpstransport.h"
#include "ui/session/sessionwindow.h"
#include "ui/style/keptlook.h"
#include "ui/style/textzoom.h"
#include "ui/style/theme.h"
#include "ui/sync/syncpage.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The screen of the PCs in the rooms.
constexpr QSize usualScreen(1366, 768);

/// What is chosen from here on stands at the next start, too.
void keepLooks(Theme &theme, const QString &folder)
{
    QObject::connect(&theme, &Theme::lookChanged, &theme,
                     [folder](const Look &look) { keepLook(folder, look); });
}

int runShell(const Invocation &invocation, LanguageSwitch &language, Theme &theme)
{
    Shell shell(invocation, language);
    keepLooks(theme, invocation.vaultFolder);
    QObject::connect(&shell, &Shell::ended, &theme, [&] { // Somebody may have chosen another in her session.
        theme.setLook(keptLook(invocation.vaultFolder, theme.look()));
    });
    shell.resize(usualScreen);
    shell.show();
    return QApplication::exec();
}

int runSession(const Invocation &invocation, LanguageSwitch &language, Theme &theme)
{
    const SystemClock clock;
    Store store(invocation.vaultFolder, clock);
    Enrolment enrolment(store, httpsTransports(clock));
    Courier courier(store, clock, httpsTransports(clock));
    SessionWindow window(store, clock, language, theme);
    keepLooks(theme, invocation.vaultFolder);
    auto *sync = new SyncPage(store, courier, enrolment);
    window.addPage(sync, u"folder-sync"_s, [] { return SyncPage::tr("Sync"); });
    QObject::connect(&window, &SessionWindow::syncWanted, sync, [&window, sync] { window.showPage(sync); });
    QObject::connect(&window, &SessionWindow::unlocked, &courier, &Courier::start);
    QObject::connect(&window, &SessionWindow::lockWanted, &window, &QWidget::close);
    window.resize(usualScreen);
    window.showMaximized();
    return QApplication::exec();
}

} // namespace

Invocation readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    // Not "session": Qt itself takes that word, and the one after it, off the command line.
    const QCommandLineOption session(u"work"_s, u"Open the window of those who work in the room."_s);
    const QCommandLineOption kiosk(u"kiosk"_s, u"Open the filing screen."_s);
    const QCommandLineOption vault(u"vault"_s, u"Where the vault lives."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"id or en."_s, u"language"_s, u"id"_s);
    const QCommandLineOption dark(u"dark"_s, u"For a dim room."_s);
    const QCommandLineOption text(u"text"_s, u"Size of the text, 100 to 200 percent."_s, u"percent"_s,
                                  u"100"_s);
    parser.addOptions({session, kiosk, vault, language, dark, text});
    parser.process(application);

    Invocation invocation;
    if (parser.isSet(session))
        invocation.mode = Mode::Session;
    if (parser.isSet(kiosk))
        invocation.mode = Mode::Kiosk;
    invocation.vaultFolder = parser.isSet(vault)
        ? parser.value(vault)
        : QString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/vault"_s);
    invocation.isEnglish = parser.value(language) == u"en"_s;
    invocation.isDark = parser.isSet(dark);
    invocation.textPercent = qBound(smallestTextPercent, parser.value(text).toInt(), largestTextPercent);
    return invocation;
}

int run(const Invocation &invocation)
{
    LanguageSwitch language(invocation.isEnglish ? Language::English : Language::Indonesian);
    Look look;
    look.scheme = invocation.isDark ? Scheme::Dark : Scheme::Light;
    look.seat = invocation.mode == Mode::Session ? Seat::Session : Seat::Kiosk;
    look.textPercent = invocation.textPercent;
    Theme theme(keptLook(invocation.vaultFolder, look));
    const TextZoom zoom(theme);
    switch (invocation.mode) {
    case Mode::Shell:
        return runShell(invocation, language, theme);
    case Mode::Session:
        return runSession(invocation, language, theme);
    case Mode::Kiosk:
        return runKiosk(invocation.vaultFolder, language);
    }
    Q_UNREACHABLE();
}

} // namespace rp3
