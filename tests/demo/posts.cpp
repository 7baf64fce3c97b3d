// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "tests/demo/inventedyear.h"
#include "tests/stage/people.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

// `./rp3 demo --posts N --cases N`: rooms with a year of invented work in them, to try the program with.

namespace {

using namespace rp3;
using namespace rp3::demo;
using namespace Qt::StringLiterals;

struct Wanted {
    QString folder;
    int posts = 1;
    int cases = 0;
    std::uint64_t seed = 0;
};

Wanted readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where the rooms go."_s, u"folder"_s, u"demo"_s);
    const QCommandLineOption posts(u"posts"_s, u"How many rooms."_s, u"number"_s, u"1"_s);
    const QCommandLineOption cases(u"cases"_s, u"How many cases in each."_s, u"number"_s, u"200"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same number makes the same year."_s, u"number"_s, u"1"_s);
    parser.addOptions({out, posts, cases, seed});
    parser.process(application);
    return {QDir(parser.value(out)).absolutePath(), parser.value(posts).toInt(), parser.value(cases).toInt(),
            parser.value(seed).toULongLong()};
}

int makeRoom(const Wanted &wanted, int number)
{
    const auto code = u"DEM%1"_s.arg(number, 2, 10, QChar(u'0'));
    const auto folder = QDir(wanted.folder).filePath(code);
    QElapsedTimer timer;
    timer.start();
    InventedYear year(folder, code, wanted.seed + std::uint64_t(number));
    const auto lived = year.live(wanted.cases, SystemClock().now(), [&](int cases) {
        if (cases % 1'000 == 0)
            std::fprintf(stderr, "%s: %d cases\n", qPrintable(code), cases);
    });
    if (!lived) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(code), qPrintable(lived.error().detail));
        return EXIT_FAILURE;
    }
    std::printf("%s: %d cases, %d of them closed, %d acts in %.1f s\n  ./rp3 run --work --vault %s\n",
                qPrintable(code), lived->cases, lived->closed, lived->acts, double(timer.elapsed()) / 1e3,
                qPrintable(folder));
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    const auto wanted = readCommandLine(application);
    if (wanted.posts < 1 || wanted.posts > 99 || wanted.cases < 1) {
        std::fprintf(stderr, "From 1 to 99 posts, and at least one case.\n");
        return EXIT_FAILURE;
    }
    for (int number = 1; number <= wanted.posts; ++number) {
        if (const int failed = makeRoom(wanted, number); failed != EXIT_SUCCESS)
            return failed;
    }
    for (const auto &colleague : {stage::coordinator(), stage::counselor()})
        std::printf("%s: %s\n", qPrintable(colleague.name), qPrintable(colleague.passphrase));
    return EXIT_SUCCESS;
}
