// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filingdrop.h"
#include "storage/room.h"
#include "tests/stage/kioskscene.h"
#include "tests/stage/roomscene.h"
#include "ui/session/alarmtext.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

namespace {

QStringList filingsIn(const Scene &scene)
{
    const QDir drop(filingsFolder(scene.program.vault()));
    return drop.entryList({u"*.filing"_s}, QDir::Files);
}

/// Somebody who pasted ten megabytes, and whose name has characters that turn the line around and ring a
/// bell.
Worker careless()
{
    Worker worker;
    worker.name = u"Mel\u202Eati\u0007 Contoh"_s;
    worker.sentence = QString(10 * 1024 * 1024, u'a');
    return worker;
}

} // namespace

/// What goes wrong in a room on an ordinary day, at the windows where it goes wrong: each time somebody is
/// told clearly, in her language, and nothing is lost.
class TestBadInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachIsSaidInHerLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Bahasa Indonesia") << Language::Indonesian;
        QTest::newRow("English") << Language::English;
    }

    void eachIsSaidInHerLanguage()
    {
        QFETCH(const Language, language);
        Scene scene({language});
        setUpRoom(scene);
        findNobodyToReadIt(scene, {});
        QCOMPARE(filingsIn(scene), QStringList()); // nothing is stored that nobody could read
        fileComplaint(scene, careless());
        aFilingIsCutOffByAPowerCut(scene);
        aWrongPassphraseIsNoDisaster(scene);
        theRoomOpensAllTheSame(scene);
        aVaultThatIsCutShortIsNotOpened(scene);
        scene.program.end();
        QCOMPARE(scene.program.said(), QString());
    }

private:
    void aFilingIsCutOffByAPowerCut(const Scene &scene)
    {
        QCOMPARE(filingsIn(scene).size(), 1);
        const QDir drop(filingsFolder(scene.program.vault()));
        QFile whole(drop.filePath(filingsIn(scene).first()));
        QFile half(drop.filePath(u"cut.filing"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
        QVERIFY(half.write(whole.read(whole.size() / 2)) > 0);
    }

    void aWrongPassphraseIsNoDisaster(Scene &scene)
    {
        const auto say = [&](const char *words) { return scene.words.say("rp3::UnlockPage", words); };
        scene.program.shell().press(scene.words.say("rp3::Shell", "I work in this room"));
        auto &hands = scene.program.session();
        hands.type(say("Your passphrase"), u"salah salah salah salah"_s);
        hands.press(say("Unlock"));
        hands.waitFor(errorText(ErrorKind::WrongKey).happened);
        hands.close();
    }

    void theRoomOpensAllTheSame(Scene &scene)
    {
        unlock(scene, counselor());
        auto &hands = scene.program.session();
        hands.waitFor(alarmText(Alarm::UnreadableFiling));
        hands.press(scene.words.say("rp3::NamesLine", "Show names"));
        hands.waitFor(u"Melati Contoh"_s); // read from left to right, and silent
        QCOMPARE(filingsIn(scene), QStringList{u"cut.filing"_s}); // kept as it is
        lock(scene);
    }

    void aVaultThatIsCutShortIsNotOpened(Scene &scene)
    {
        QFile vault(scene.program.vault() + u"/vault.db"_s);
        const auto size = vault.size() / 2;
        QVERIFY(vault.resize(size));
        const auto say = [&](const char *words) { return scene.words.say("rp3::UnlockPage", words); };
        scene.program.shell().press(scene.words.say("rp3::Shell", "I work in this room"));
        auto &hands = scene.program.session();
        hands.choose(say("Who are you?"), counselor().name);
        hands.type(say("Your passphrase"), counselor().passphrase);
        hands.press(say("Unlock"));
        hands.waitFor(errorText(ErrorKind::Corrupt).happened);
        hands.close();
        QCOMPARE(vault.size(), size);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
