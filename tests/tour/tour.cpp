// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/kioskscene.h"
#include "tests/stage/roomscene.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace {

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

struct Wanted {
    Appearance appearance;
    QString folder;
};

Wanted readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"demo"_s);
    const QCommandLineOption language(u"language"_s, u"id or en."_s, u"language"_s, u"id"_s);
    const QCommandLineOption dark(u"dark"_s, u"For a dim room."_s);
    parser.addOptions({out, language, dark});
    parser.process(application);
    Wanted wanted;
    wanted.folder = QDir(parser.value(out)).absolutePath();
    wanted.appearance.language = parser.value(language) == u"en"_s ? Language::English : Language::Indonesian;
    wanted.appearance.isDark = parser.isSet(dark);
    return wanted;
}

void tour(const Wanted &wanted)
{
    Scene scene(wanted.appearance, wanted.folder);
    const Worker worker;
    setUpRoom(scene);
    fileComplaint(scene, worker);
    unlock(scene, counselor());
    const auto number = takeIn(scene, worker);
    writeSession(scene);
    lookAround(scene, number);
    lock(scene);
    scene.program.end();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto wanted = readCommandLine(application);
    QDir().mkpath(wanted.folder);
    tour(wanted);
    return 0;
}
