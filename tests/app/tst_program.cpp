// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "tests/support/temporaryroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/sessionwindow.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QStringList said;
    QString complaint;
};

/// What the program makes of these arguments, in a process of its own.
Answer ask(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RP3_TEST_CHILD"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).split(u'\n'),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The other process: says what it understood.
int answer(const QApplication &application)
{
    const auto invocation = readCommandLine(application);
    QTextStream(stdout) << int(invocation.mode) << '\n'
                        << invocation.vaultFolder << '\n'
                        << int(invocation.isEnglish) << '\n'
                        << int(invocation.isDark) << '\n';
    return 0;
}

} // namespace

class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void withoutAWordItShowsTheDoorsInIndonesian()
    {
        const auto understood = ask({});
        QCOMPARE(understood.code, 0);
        QCOMPARE(understood.said[0], QString::number(int(Mode::Shell)));
        QVERIFY2(understood.said[1].endsWith(u"/vault"_s), qPrintable(understood.said[1]));
        QCOMPARE(understood.said[2], u"0"_s);
        QCOMPARE(understood.said[3], u"0"_s);
    }

    void whatTheShellSaysArrives_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("mode");
        QTest::newRow("work") << QStringList{u"--work"_s} << int(Mode::Session);
        QTest::newRow("kiosk") << QStringList{u"--kiosk"_s} << int(Mode::Kiosk);
        QTest::newRow("both: never the vault") << QStringList{u"--work"_s, u"--kiosk"_s} << int(Mode::Kiosk);
    }

    void whatTheShellSaysArrives()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, mode);
        const auto understood =
            ask(arguments
                + QStringList{u"--vault"_s, u"/tempat lain/vault"_s, u"--language"_s, u"en"_s, u"--dark"_s});
        QCOMPARE(understood.code, 0);
        QCOMPARE(understood.said.mid(0, 4),
                 (QStringList{QString::number(mode), u"/tempat lain/vault"_s, u"1"_s, u"1"_s}));
    }

    void aMistakeIsToldAndOpensNothing()
    {
        const auto understood = ask({u"--buka"_s});
        QVERIFY(understood.code != 0);
        QVERIFY(understood.complaint.contains(u"buka"_s));
    }

    void theHelpNamesEveryOption()
    {
        const auto help = ask({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const auto &option : {u"--work"_s, u"--kiosk"_s, u"--vault"_s, u"--language"_s, u"--dark"_s})
            QVERIFY(help.said.join(u'\n').contains(option));
    }

    void aSessionHasThePageThatSendsAndLockingEndsIt()
    {
        const TemporaryRoom room;
        bool wasOpen = false;
        runSession(room, [&wasOpen](SessionWindow &window) {
            wasOpen = !window.isUnlocked() && wordsOn(window).contains(u"Open the room"_s)
                && toolOf(window, u"Sync"_s) != nullptr;
        });
        QVERIFY(wasOpen);
    }

    void theNextSessionWearsWhatWasChosenInTheLast()
    {
        const TemporaryRoom room;
        std::optional<Scheme> worn;
        runSession(room, [&worn](SessionWindow &window) {
            worn = lookOf(&window).scheme;
            toolOf(window, u"Dark"_s)->click();
        });
        QCOMPARE(worn, Scheme::Light);
        runSession(room, [&worn](SessionWindow &window) { worn = lookOf(&window).scheme; });
        QCOMPARE(worn, Scheme::Dark);
    }

private:
    /// The button of the rail with these words, whether somebody is inside or not.
    static QAbstractButton *toolOf(SessionWindow &window, const QString &words)
    {
        const auto buttons = window.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find(buttons, words, &QAbstractButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    /// From the opened window until it is locked.
    static void runSession(const TemporaryRoom &room, const std::function<void(SessionWindow &)> &look)
    {
        Invocation invocation;
        invocation.mode = Mode::Session;
        invocation.vaultFolder = room.folder();
        invocation.isEnglish = true;
        QTimer::singleShot(0, qApp, [&look] {
            for (auto *widget : QApplication::topLevelWidgets()) {
                auto *window = qobject_cast<SessionWindow *>(widget);
                if (window == nullptr || !window->isVisible())
                    continue;
                look(*window);
                Q_EMIT window->lockWanted();
            }
        });
        QCOMPARE(run(invocation), 0);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("RP3_TEST_CHILD"))
        return answer(application);
    TestProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_program.moc"
