// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/support/temporaryroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/casespage.h"
#include "ui/session/sessionwindow.h"
#include "ui/session/unlockpage.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"
#include "ui/words/windowtitle.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSessionWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        closeWindow();
        m_room.emplace();
        openWindow(m_room->folder());
    }

    void cleanup() { closeWindow(); }

    void withoutARoomItSetsOneUp()
    {
        closeWindow();
        const QTemporaryDir empty;
        openWindow(empty.filePath(u"vault"_s));
        QVERIFY(wordsOn(*m_window).contains(u"Setting up, step 1 of 3"_s));
        closeWindow();
    }

    void lockedItShowsNothingOfTheRoom()
    {
        QVERIFY(m_room->file(aFiling()));
        QVERIFY(!m_window->isUnlocked());
        QVERIFY(buttonOn(*m_window, u"Cases"_s) == nullptr);
        QVERIFY(!wordsOn(*m_window).contains(u"Melati"_s));
        QVERIFY(wordsOn(*m_window).contains(u"Open the room"_s));
    }

    void theTitleSaysNothingWhateverIsOpen()
    {
        QCOMPARE(m_window->windowTitle(), neutralTitle());
        unlock();
        QCOMPARE(m_window->windowTitle(), neutralTitle());
        m_words.setLanguage(Language::Indonesian);
        QTRY_COMPARE(m_window->windowTitle(), neutralTitle());
        for (const auto &word : {u"Melati"_s, u"aman"_s, u"kasus"_s, u"kekerasan"_s, u"safe"_s})
            QVERIFY(!m_window->windowTitle().contains(word, Qt::CaseInsensitive));
    }

    void everyControlHasANameInBothLanguages()
    {
        unlock();
        QVERIFY2(unnamedOn(*m_window).isEmpty(), qPrintable(unnamedOn(*m_window).join(u' ')));
        press(*m_window, u"Indonesia"_s);
        QTRY_VERIFY(buttonOn(*m_window, u"Beranda"_s) != nullptr);
        QVERIFY(unnamedOn(*m_window).isEmpty());
        QCOMPARE(m_words.language(), Language::Indonesian);
        press(*m_window, u"English"_s);
        QTRY_VERIFY(buttonOn(*m_window, u"Home"_s) != nullptr);
    }

    void herEyesChooseTheColours()
    {
        unlock();
        const auto ground = [this] { return m_window->palette().color(QPalette::Window); };
        const auto light = ground();
        press(*m_window, u"Dark"_s);
        QTRY_COMPARE(ground(), Palette(Scheme::Dark)[Role::Ground]);
        press(*m_window, u"Contrast"_s);
        QTRY_COMPARE(ground(), Palette(Scheme::HighContrast)[Role::Ground]);
        press(*m_window, u"Light"_s);
        QTRY_COMPARE(ground(), light);
        QVERIFY(buttonOn(*m_window, u"Dark"_s) != nullptr);
    }

    void theSearchIsAtHandAndBounded()
    {
        QVERIFY(m_room->file(aFiling()));
        unlock();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QTest::keyClick(&*m_window, Qt::Key_K, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search != nullptr);
        QElapsedTimer timer;
        timer.start();
        paste(search, QString(10'000'000, u'x'));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(search->text().size() <= 200);
        QVERIFY(!shownOn<CasesPage>(*m_window).isEmpty());
    }

    void aComplaintIsBegunFromAnywhereByKeyboard()
    {
        unlock();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        press(*m_window, u"Cases"_s);
        QTest::keyClick(&*m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(buttonOn(*m_window, u"Open the case"_s) != nullptr);
        QVERIFY(unnamedOn(*m_window).isEmpty());
        QTRY_VERIFY(buttonOn(*m_window, u"Leave, and keep the draft"_s)->isEnabled());
        press(*m_window, u"Leave, and keep the draft"_s);
        QTRY_VERIFY(wordsOn(*m_window).contains(u"New in the letter box"_s));
    }

    void namesAreReadOnlyWhileTheKeyIsHeld()
    {
        QVERIFY(m_room->file(aFiling()));
        unlock();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        QTRY_VERIFY(buttonOn(*m_window, u"Read and take in"_s) != nullptr);
        QVERIFY(!wordsOn(*m_window).contains(u"Melati"_s));
        QTest::keyPress(m_window->windowHandle(), Qt::Key_F8);
        QVERIFY(wordsOn(*m_window).contains(u"Melati"_s));
        QTest::keyRelease(m_window->windowHandle(), Qt::Key_F8);
        QVERIFY(!wordsOn(*m_window).contains(u"Melati"_s));
        press(*m_window, u"Read and take in"_s);
        QTRY_VERIFY(wordsOn(*m_window).contains(u"Melati"_s)); // She opened it.
        QVERIFY(!wordsOn(*m_window).contains(u"Hold F8"_s));
    }

    void lockingIsOneClick()
    {
        unlock();
        QSignalSpy wanted(&*m_window, &SessionWindow::lockWanted);
        press(*m_window, u"Lock"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void aNewFilingIsReadAndTakenInToItsPage()
    {
        QVERIFY(m_room->file(aFiling()));
        unlock();
        QTRY_VERIFY(buttonOn(*m_window, u"Read and take in"_s) != nullptr);
        press(*m_window, u"Read and take in"_s);
        QVERIFY(wordsOn(*m_window).contains(u"A complaint from the filing screen"_s));
        // What had the focus is gone with its page: Enter must not lock.
        QVERIFY(QApplication::focusWidget() != buttonOn(*m_window, u"Lock"_s));
        press(*m_window, u"Back"_s);
        QTRY_VERIFY(wordsOn(*m_window).contains(u"New in the letter box"_s));
    }

    void whomSheLooksForWhileNamesAreReadIsFound()
    {
        closeWindow();
        auto session = m_room->unlockAsCounselor();
        std::ignore = aCaseOf(*m_room, *session);
        session.reset();
        openWindow(m_room->folder());
        unlock(u"Konselor Contoh"_s, u"hujan kopi jendela biru"_s);
        QTest::keyClicks(shownOn<QLineEdit>(*m_window).first(), u"melati"_s);
        const auto *rows = m_window->findChild<CasesPage *>()->findChild<QTableView *>()->model();
        QTRY_COMPARE(rows->rowCount(), 1);
    }

    void whoWasJustTakenInIsFoundByHerName()
    {
        QVERIFY(m_room->file(aFiling()));
        unlock(u"Konselor Contoh"_s, u"hujan kopi jendela biru"_s);
        const auto home = await(m_store->home()); // after it the names of all cases have been read
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        QVERIFY(await(m_store->accept(home->inbox.first().filing, acceptance)));
        auto *search = shownOn<QLineEdit>(*m_window).first();
        const auto *rows = m_window->findChild<CasesPage *>()->findChild<QTableView *>()->model();
        const auto isFound = [&] {
            search->clear();
            QTest::keyClicks(search, u"melati"_s);
            const auto asked = await(m_store->home()); // what the page asked was answered before
            QCoreApplication::processEvents();
            return asked && rows->rowCount() == 1;
        };
        QTRY_VERIFY(isFound());
    }

private:
    void openWindow(const QString &folder)
    {
        m_store.emplace(folder, m_room->clock);
        m_window.emplace(*m_store, m_room->clock, m_words, m_theme);
        m_window->resize(1'366, 768);
        m_window->show();
    }

    void closeWindow()
    {
        m_window.reset();
        m_store.reset();
    }

    void unlock(const QString &name = u"Koordinator Contoh"_s,
                const QString &phrase = u"kapal merah gunung tujuh"_s)
    {
        m_window->findChild<UnlockPage *>()->findChild<QComboBox *>()->setCurrentText(name);
        for (auto *line : shownOn<QLineEdit>(*m_window)) {
            if (line->echoMode() == QLineEdit::Password)
                line->setText(phrase);
        }
        QSignalSpy unlocked(&*m_window, &SessionWindow::unlocked);
        press(*m_window, u"Unlock"_s);
        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(m_window->isUnlocked());
    }

    LanguageSwitch m_words{Language::English};
    Theme m_theme;
    std::optional<TemporaryRoom> m_room;
    std::optional<Store> m_store;
    std::optional<SessionWindow> m_window;
};

QTEST_MAIN(TestSessionWindow)
#include "tst_sessionwindow.moc"
