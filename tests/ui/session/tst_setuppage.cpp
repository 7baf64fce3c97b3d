// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/setuppage.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSetupPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_store.reset();
        m_folder.emplace();
        m_store.emplace(m_folder->filePath(u"vault"_s), m_clock);
        m_page.emplace(*m_store);
        m_page->resize(700, 900);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void twoPeopleMakeARoomThatBothOpen()
    {
        QSignalSpy founded(&*m_page, &SetupPage::founded);
        describeRoom();
        describe(u"Koordinator Contoh"_s, u"kapal merah gunung tujuh"_s);
        describe(u"Konselor Contoh"_s, u"hujan kopi jendela biru"_s);
        QTRY_COMPARE_WITH_TIMEOUT(founded.size(), 1, 60'000);
        const auto users = Store::users(m_store->folder());
        QCOMPARE(users->size(), std::size_t(2));
        auto phrase = crypto::Passphrase::fromTyped(u"hujan kopi jendela biru");
        const auto welcome = await(m_store->unlock(users->at(1).user, *std::move(phrase)));
        QVERIFY(welcome);
        QVERIFY(welcome->alarms.isEmpty());
        QCOMPARE(welcome->home.me.name, u"Konselor Contoh"_s);
        for (const auto *line : m_page->findChildren<QLineEdit *>())
            QVERIFY(line->echoMode() != QLineEdit::Password || line->text().isEmpty());
    }

    void saysPlainlyThatItIsATrialInBothLanguages()
    {
        QVERIFY(wordsOn(*m_page).contains(u"There is no recovery yet"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Ini versi uji coba."_s));
    }

    void aWrongCodeIsSaidBesideIt()
    {
        for (const auto &code : {u"JKT"_s, u"12345"_s, QString(), u"JK\u202E0199"_s}) {
            fill({u"Pos Contoh"_s, code, u"000-000-000"_s});
            press(*m_page, u"Next"_s);
            QVERIFY2(wordsOn(*m_page).contains(u"The code has three letters and two digits"_s),
                     qPrintable(code));
            QCOMPARE(step(), 0);
        }
    }

    void aNumberWithLettersIsSaidBesideIt()
    {
        fill({u"Pos Contoh"_s, u"JKT01"_s, u"0800 rumah"_s});
        press(*m_page, u"Next"_s);
        QVERIFY(wordsOn(*m_page).contains(u"A telephone number has digits, and no letters."_s));
        QCOMPARE(step(), 0);
    }

    void everyStepIsNamedForAReader()
    {
        QVERIFY(unnamedOn(*m_page).isEmpty());
        describeRoom();
        QVERIFY(unnamedOn(*m_page).isEmpty());
        QCOMPARE(step(), 1);
    }

    void passphrasesThatAreShortOrDifferAreSaid()
    {
        describeRoom();
        fill({u"Koordinator Contoh"_s, u"pendek"_s, u"pendek"_s});
        press(*m_page, u"Next"_s);
        QVERIFY(wordsOn(*m_page).contains(u"The passphrase is too short."_s));
        fill({u"Koordinator Contoh"_s, u"kapal merah gunung tujuh"_s, u"kapal merah gunung enam"_s});
        press(*m_page, u"Next"_s);
        QVERIFY(wordsOn(*m_page).contains(u"The two passphrases are not the same."_s));
        QCOMPARE(step(), 1);
    }

    void onePersonIsNotTwo()
    {
        describeRoom();
        describe(u"Koordinator Contoh"_s, u"kapal merah gunung tujuh"_s);
        // Nor with a character that nobody sees.
        fill({u"Koordinator\u200B Contoh"_s, u"hujan kopi jendela biru"_s, u"hujan kopi jendela biru"_s});
        press(*m_page, u"Set up the room"_s);
        QVERIFY(wordsOn(*m_page).contains(u"The second person is somebody else."_s));
        QVERIFY(!Store::hasRoom(m_store->folder()));
    }

    void tenMegabytesInANameAreCutWithWords()
    {
        paste(shownOn<QLineEdit>(*m_page).first(), QString(10'000'000, u'x'));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No more than 200 characters fit here."_s));
        QCOMPARE(shownOn<QLineEdit>(*m_page).first()->text().size(), 200);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        // In the place of the folder stands a file.
        QFile file(m_folder->filePath(u"vault"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        describeRoom();
        describe(u"Koordinator Contoh"_s, u"kapal merah gunung tujuh"_s);
        describe(u"Konselor Contoh"_s, u"hujan kopi jendela biru"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*m_page).contains(errorText(ErrorKind::Denied).happened), 60'000);
        QVERIFY(buttonOn(*m_page, u"Set up the room"_s)->isEnabled());
    }

private:
    [[nodiscard]] int step() const { return m_page->findChild<QStackedWidget *>()->currentIndex(); }

    void fill(const QStringList &texts)
    {
        const auto lines = shownOn<QLineEdit>(*m_page);
        QCOMPARE(lines.size(), texts.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i]->setText(texts[i]);
    }

    void describeRoom()
    {
        fill({u"Pos Contoh"_s, u"tst01"_s, u"000-000-000"_s});
        press(*m_page, u"Next"_s);
        QCOMPARE(step(), 1);
    }

    void describe(const QString &name, const QString &phrase)
    {
        fill({name, phrase, phrase});
        press(*m_page, step() == 2 ? u"Set up the room"_s : u"Next"_s);
    }

    LanguageSwitch m_words{Language::English};
    FakeClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
    std::optional<SetupPage> m_page;
};

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
