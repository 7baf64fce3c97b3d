// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporaryroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/unlockpage.h"
#include "ui/widgets/busyline.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestUnlockPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        closePage();
        m_room.emplace();
        openPage();
    }

    void cleanup() { closePage(); }

    void offersEverybodyAndOpensForTheRightWords()
    {
        auto *who = m_page->findChild<QComboBox *>();
        QCOMPARE(who->count(), 2);
        QVERIFY(unnamedOn(*m_page).isEmpty());
        QSignalSpy unlocked(&*m_page, &UnlockPage::unlocked);
        type(u"kapal merah gunung tujuh"_s);
        QTest::keyClick(phrase(), Qt::Key_Return);
        const auto *busy = m_page->findChild<BusyLine *>();
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Opening the room…"_s);
        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(!busy->isBusy());
        QVERIFY(phrase()->text().isEmpty()); // It stays nowhere.
    }

    void aWrongPassphraseIsSaidInBothLanguagesAndMayBeTriedAgain()
    {
        QSignalSpy unlocked(&*m_page, &UnlockPage::unlocked);
        type(u"kapal merah gunung delapan"_s);
        press(*m_page, u"Unlock"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::WrongKey).together()));
        QVERIFY(!m_page->findChild<BusyLine *>()->isBusy());
        QVERIFY(phrase()->text().isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::WrongKey).together()));
        m_words.setLanguage(Language::English);
        QTRY_VERIFY(buttonOn(*m_page, u"Unlock"_s) != nullptr);
        type(u"kapal merah gunung tujuh"_s);
        press(*m_page, u"Unlock"_s);
        QTRY_COMPARE(unlocked.size(), 1);
    }

    void tooFewLettersAreAWrongPassphraseToo()
    {
        type(u"kapal"_s);
        press(*m_page, u"Unlock"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::WrongKey).together()));
    }

    void aForeignOrDamagedVaultIsNotBlamedOnHerPassphrase_data()
    {
        QTest::addColumn<bool>("isForeign");
        QTest::newRow("of another room") << true;
        QTest::newRow("damaged") << false;
    }

    void aForeignOrDamagedVaultIsNotBlamedOnHerPassphrase()
    {
        QFETCH(bool, isForeign);
        closePage();
        const QString path = m_room->folder() + u"/vault.db"_s;
        const auto kept = contentOf(path);
        const TemporaryRoom other;
        setContent(path,
                   isForeign ? contentOf(other.folder() + u"/vault.db"_s) : QByteArray(kept.size(), 'x'));
        openPage();
        type(u"kapal merah gunung tujuh"_s);
        press(*m_page, u"Unlock"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Corrupt).together()));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Corrupt).together()));
        closePage();
        setContent(path, kept); // Nothing was written into it meanwhile.
        QVERIFY(m_room->unlockAsCoordinator()->alarms().isEmpty());
    }

    void slotsThatCannotBeReadAreSaid()
    {
        closePage();
        setContent(m_room->folder() + u"/vault.slots"_s, "damaged");
        setContent(m_room->folder() + u"/vault.slots.2"_s, "damaged");
        openPage();
        QVERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Corrupt).together()));
    }

    void tenMegabytesAreNoPassphrase()
    {
        paste(phrase(), QString(10'000'000, u'x'));
        QVERIFY(phrase()->text().size() <= crypto::Passphrase::maxLength);
        press(*m_page, u"Unlock"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::WrongKey).together()));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void setContent(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    void openPage()
    {
        m_store.emplace(m_room->folder(), m_room->clock);
        m_page.emplace(*m_store);
        m_page->show();
    }

    void closePage()
    {
        m_page.reset();
        m_store.reset();
    }

    [[nodiscard]] QLineEdit *phrase() const
    {
        for (auto *line : m_page->findChildren<QLineEdit *>()) {
            if (line->echoMode() == QLineEdit::Password)
                return line;
        }
        return nullptr;
    }

    /// As the first one in the list: the coordinator.
    void type(const QString &words) const
    {
        QVERIFY(m_page->findChild<QComboBox *>()->currentText() == u"Koordinator Contoh"_s);
        QTest::keyClicks(phrase(), words);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<TemporaryRoom> m_room;
    std::optional<Store> m_store;
    std::optional<UnlockPage> m_page;
};

QTEST_MAIN(TestUnlockPage)
#include "tst_unlockpage.moc"
