// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/openwindow.h"
#include "tests/ui/keyboard.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

/// Who has no mouse, or no hand for one, gets everywhere and is told where she is.
class TestKeyboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void cleanupTestCase() { m_open.reset(); }

    void everyControlOfAPlaceIsReachedByTab_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<Place>("place");
        for (const auto who : {Who::Counselor, Who::Coordinator}) {
            const auto places = OpenWindow::places(who);
            for (const auto &place : places)
                QTest::addRow("%s: %s", who == Who::Counselor ? "counselor" : "coordinator",
                              qPrintable(place.name))
                    << who << place;
        }
    }

    void everyControlOfAPlaceIsReachedByTab()
    {
        QFETCH(const Who, who);
        QFETCH(const Place, place);
        openAs(who);
        QVERIFY2(m_open->turnTo(place), qPrintable(wordsOn(m_open->window())));
        const auto missed = missedByTab(m_open->window());
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void theRailIsOneStopAndItsArrowsTurnThePages()
    {
        openAs(Who::Counselor);
        QVERIFY(m_open->turnTo(OpenWindow::places(Who::Counselor).first()));
        auto &window = m_open->window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        buttonOn(window, u"Home"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(wordsOn(window).contains(u"Closed cases too"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(wordsOn(window).contains(u"Days to go with her"_s));
    }

    void openingTheRoom()
    {
        m_open.reset(); // One window at a time has the keyboard.
        OpenWindow locked(m_words, m_theme, Who::Coordinator);
        QCOMPARE(missedByTab(locked.window()), QStringList());
    }

    void settingARoomUp()
    {
        m_open.reset();
        int steps = 0;
        lookAtSetUp(m_words, m_theme, [&](SessionWindow &window) {
            QCOMPARE(missedByTab(window), QStringList());
            ++steps;
        });
        QCOMPARE(steps, 3);
    }

private:
    /// The rows of one person share her window: a walk changes nothing.
    void openAs(Who who)
    {
        if (m_open && m_open->who() == who)
            return;
        m_open.emplace(m_words, m_theme, who);
        m_open->unlock();
    }

    LanguageSwitch m_words{Language::English};
    Theme m_theme{{.seat = Seat::Session}};
    std::optional<OpenWindow> m_open;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
