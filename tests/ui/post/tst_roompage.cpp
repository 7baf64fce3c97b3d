// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/post/feedbackpage.h"
#include "ui/post/roompage.h"
#include "ui/style/theme.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRoomPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Konselor Contoh"_s));
    }

    void cleanup() { m_page.reset(); }

    void whoMayAccompanyIsSaidWithTheReason()
    {
        QVERIFY(wordsOn(*m_page).contains(u"the training that the law asks for is missing"_s));
        QVERIFY(wordsOn(*m_page).contains(u"UU 12/2022"_s));
        QVERIFY(buttonOn(*m_page, u"Add training"_s) == nullptr); // A counselor keeps no staff.
    }

    void aCoordinatorWritesMoneyDownAndItIsLeft()
    {
        unlockCoordinator();
        TripBudget budget;
        budget.year = localDay(m_open->room.clock.now()).toDate().year();
        budget.funding = Code(u"rp3");
        budget.amount = 1'500'000;
        Act act(await(m_open->store->openPost(Home::Post))->dossier);
        act.create(budget);
        QVERIFY(await(m_open->store->write(act)));
        press(*m_page, u"Money for rides"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"1,500,000"_s));
        QVERIFY(buttonOn(*m_page, u"Add money"_s) != nullptr);
    }

    void whatWomenSayIsShownFromFiveSlipsOn()
    {
        const auto today = localDay(m_open->room.clock.now());
        Feedback slip;
        slip.givenOn = today.plusDays(1 - today.toDate().day());
        slip.wasSafe = 4;
        slip.words = u"Kata contoh"_s;
        press(*m_page, u"Feedback"_s);
        for (int i = 1; i <= FeedbackPage::fewestShown; ++i) {
            QVERIFY(!wordsOn(*m_page).contains(u"Kata contoh"_s));
            Act act(await(m_open->store->openPost(Home::Post))->dossier);
            act.create(slip);
            QVERIFY(await(m_open->store->write(act)));
        }
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Kata contoh"_s));
        QVERIFY(wordsOn(*m_page).contains(u"I felt safe here: 4.0 of 5"_s));
        QVERIFY(wordsOn(*m_page).contains(u"It helped me: too few answers"_s));
    }

    void everyTabFitsASmallScreen_data() { sizesAndLanguages(); }

    void everyTabFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new RoomPage(*m_open->store, m_open->room.clock);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        QTRY_VERIFY(wordsOn(*page).contains(u"Konselor Contoh"_s));
        for (auto *tab : shownOn<QToolButton>(*page)) {
            tab->click();
            QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
            QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
            QVERIFY2(unnamedOn(*page).isEmpty(), qPrintable(unnamedOn(*page).join(u' ')));
        }
    }

private:
    void unlockCoordinator()
    {
        m_page.reset();
        m_open->reopenAsCoordinator();
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
        QTRY_VERIFY(buttonOn(*m_page, u"Add training"_s) != nullptr);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<RoomPage> m_page;
};

QTEST_MAIN(TestRoomPage)
#include "tst_roompage.moc"
