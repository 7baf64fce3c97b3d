// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell.h"
#include "tests/support/temporaryroom.h"
#include "tests/ui/onpage.h"
#include "ui/words/languageswitch.h"
#include "ui/words/windowtitle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// The other process. The shell starts its own program: here, this test again.
int child(const QString &wish)
{
    QFile arguments(qEnvironmentVariable("RP3_TEST_ARGUMENTS"));
    if (arguments.open(QIODevice::WriteOnly))
        arguments.write(QCoreApplication::arguments().mid(1).join(u'\n').toUtf8());
    arguments.close();
    if (wish == u"crash")
        std::abort();
    if (wish == u"stay")
        return QApplication::exec(); // Until it is ended from outside.
    return 0;
}

} // namespace

class TestShell final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        qputenv("RP3_TEST_ARGUMENTS", m_folder.filePath(u"arguments"_s).toUtf8());
        QFile::remove(m_folder.filePath(u"arguments"_s));
        m_words.setLanguage(Language::English);
    }

    void cleanup() { qunsetenv("RP3_TEST_CHILD"); }

    void twoDoorsNamedInBothLanguages()
    {
        auto shell = aShell();
        QVERIFY(unnamedOn(*shell).isEmpty());
        QVERIFY(buttonOn(*shell, u"I am a worker"_s) != nullptr);
        QVERIFY(buttonOn(*shell, u"I work in this room"_s) != nullptr);
        QCOMPARE(shell->windowTitle(), neutralTitle());
        press(*shell, u"Bahasa Indonesia"_s);
        QTRY_VERIFY(buttonOn(*shell, u"English"_s) != nullptr);
        QVERIFY(buttonOn(*shell, u"I am a worker"_s) == nullptr);
    }

    void beforeSetUpNobodyIsSentToTheFilingScreen()
    {
        Shell shell(over(m_folder.filePath(u"none"_s)), m_words);
        shell.show();
        QVERIFY(buttonOn(shell, u"I am a worker"_s) == nullptr);
        QVERIFY(buttonOn(shell, u"I work in this room"_s) != nullptr);
    }

    void eachDoorStartsItsOwnProcessAndComesBack_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<QString>("mode");
        QTest::newRow("worker") << u"I am a worker"_s << u"--kiosk"_s;
        QTest::newRow("staff") << u"I work in this room"_s << u"--work"_s;
    }

    void eachDoorStartsItsOwnProcessAndComesBack()
    {
        QFETCH(QString, door);
        QFETCH(QString, mode);
        qputenv("RP3_TEST_CHILD", "end");
        auto shell = aShell();
        press(*shell, door);
        QVERIFY(!shell->isVisible()); // Nobody opens a second door meanwhile.
        QTRY_VERIFY_WITH_TIMEOUT(shell->isVisible(), 30'000);
        QCOMPARE(arguments().mid(0, 6),
                 (QStringList{mode, u"--vault"_s, m_room.folder(), u"--language"_s, u"en"_s, u"--dark"_s}));
        QVERIFY(!wordsOn(*shell).contains(u"closed by itself"_s));
    }

    void aCrashIsToldInBothLanguagesAndTheDoorOpensAgain()
    {
        qputenv("RP3_TEST_CHILD", "crash");
        auto shell = aShell();
        press(*shell, u"I work in this room"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shell->isVisible(), 30'000);
        QTRY_VERIFY(wordsOn(*shell).contains(u"Everything that was saved is safe."_s));
        press(*shell, u"Bahasa Indonesia"_s);
        QTRY_VERIFY(!wordsOn(*shell).contains(u"Everything that was saved is safe."_s));
        QVERIFY(wordsOn(*shell).contains(u"Semua yang sudah tersimpan aman."_s));
        press(*shell, u"English"_s);
        QTRY_VERIFY(buttonOn(*shell, u"I work in this room"_s) != nullptr);
        qputenv("RP3_TEST_CHILD", "end");
        press(*shell, u"I work in this room"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shell->isVisible(), 30'000);
        QVERIFY(!wordsOn(*shell).contains(u"closed by itself"_s));
    }

    void whenTheShellEndsNothingStaysOpen()
    {
        qputenv("RP3_TEST_CHILD", "stay");
        auto shell = aShell();
        press(*shell, u"I work in this room"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!arguments().isEmpty(), 30'000); // It runs.
        QElapsedTimer timer;
        timer.start();
        shell.reset();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    static Invocation over(const QString &folder)
    {
        Invocation invocation;
        invocation.vaultFolder = folder;
        invocation.isEnglish = true;
        invocation.isDark = true;
        return invocation;
    }

    [[nodiscard]] std::unique_ptr<Shell> aShell()
    {
        auto shell = std::make_unique<Shell>(over(m_room.folder()), m_words);
        shell->resize(1'366, 768);
        shell->show();
        return shell;
    }

    [[nodiscard]] QStringList arguments() const
    {
        QFile file(m_folder.filePath(u"arguments"_s));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }

    LanguageSwitch m_words{Language::English};
    QTemporaryDir m_folder;
    TemporaryRoom m_room;
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (const auto wish = qEnvironmentVariable("RP3_TEST_CHILD"); !wish.isEmpty())
        return child(wish);
    TestShell test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shell.moc"
