// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fullroom.h"
#include "bench/report.h"
#include "crypto/sodium.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <chrono>

using namespace rp3;
using namespace rp3::bench;
using namespace Qt::StringLiterals;

// The real program, as it is shipped, from its start to what a person waits for. Its windows are drawn in
// memory.

namespace {

constexpr int rounds = 7;

/// What the stopwatch in the program said, by name.
using Said = QMap<QString, double>;

/// `who`: name and passphrase of whoever unlocks; empty: nobody.
Said runProgram(const QStringList &arguments, const QString &who)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, QDir::tempPath());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.warning=false"_s); // the platform's about itself
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(RP3_STOPWATCH));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, QString(u"rp3stopwatch:"_s + who));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = std::chrono::steady_clock::now().time_since_epoch().count();
    program.start(QStringLiteral(RP3_PROGRAM), arguments);
    if (!program.waitForFinished(900'000) || program.exitCode() != 0)
        qFatal("the program did not end as it should");
    Said said;
    const auto lines = program.readAllStandardOutput().split('\n');
    for (const auto &line : lines) {
        const auto words = line.split(' ');
        if (words.size() == 2)
            said.insert(QString::fromLatin1(words[0]), words[1].toDouble());
    }
    said[u"window"_s] -= double(start);
    return said;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What one passphrase costs in this room, in ms.
double derivation()
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i) {
        Durations durations;
        durations.measure(
            [] { must(crypto::argon2id<crypto::MasterKey>("nobody's phrase", {}, crypto::argon2Default)); });
        taken.push_back(durations.milliseconds(0.5));
    }
    return medianOf(taken);
}

void measureShell(Report &report, const QString &vault)
{
    std::vector<double> window;
    for (int i = 0; i < rounds; ++i)
        window.push_back(runProgram({u"--vault"_s, vault}, {})[u"window"_s] / 1e6);
    report.line({u"start → the doors answer"_s, medianOf(window), u"ms"_s, atMost(500)});
}

void measureSession(Report &report, const QString &vault)
{
    std::vector<double> window;
    std::vector<double> home;
    const QString counselor = FullRoom::counselorsName() + u'=' + FullRoom::counselorsPhrase();
    Said last;
    for (int i = 0; i < 3; ++i) {
        const bool isLast = i == 2; // It stays until all cases are looked through, which takes minutes.
        last = runProgram({u"--work"_s, u"--vault"_s, vault},
                          isLast ? QString(counselor + u"=stay"_s) : counselor);
        window.push_back(last[u"window"_s] / 1e6);
        home.push_back(last[u"home"_s] / 1e6);
    }
    const auto key = derivation();
    report.line({u"start → the passphrase can be typed"_s, medianOf(window), u"ms"_s});
    report.line({u"passphrase → Home answers"_s, medianOf(home), u"ms"_s});
    report.line({u"of which key derivation, measured apart"_s, key, u"ms"_s});
    report.line({u"key derivation → Home answers"_s, medianOf(home) - key, u"ms"_s, atMost(1000)});
    report.line({u"Home → every name loaded, every case looked through"_s, last[u"done"_s] / 1e9, u"s"_s});
    report.line({u"memory after that (RSS)"_s, last[u"rss"_s] / 1e3, u"MB"_s, atMost(150)});
    report.line({u"the same without what it shares (PSS)"_s, last[u"pss"_s] / 1e3, u"MB"_s});
    report.line({u"at most, while the key was derived"_s, last[u"peak"_s] / 1e3, u"MB"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    QCommandLineParser parser;
    parser.addOptions({{u"json"_s, u"Where the figures go, too."_s, u"file"_s},
                       {u"room"_s, u"The room that storage_bench filled."_s, u"folder"_s}});
    parser.process(application);
    Report report(QCoreApplication::arguments());
    report.table(u"The real program, in the room that was filled"_s);
    measureShell(report, parser.value(u"room"_s));
    measureSession(report, parser.value(u"room"_s));
    return 0;
}
