// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/post/outreachpage.h"
#include "ui/style/theme.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestOutreachPage final : public QObject {
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
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Nothing yet."_s));
    }

    void cleanup() { m_page.reset(); }

    void aTapCountsOneAndUndoTakesItBack()
    {
        press(*m_page, u"One more today"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Today: 1"_s));
        press(*m_page, u"One more today"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Today: 2"_s));
        press(*m_page, u"Undo"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Today: 1"_s));
        const auto visits = await(m_open->store->openPost(Home::Post))->all<Visit>();
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits.first().count, Count(1));
    }

    void aTalkIsListedWithWhatCameAfterIt()
    {
        static_cast<void>(m_open->takeIn({}));
        OutreachEvent talk;
        talk.kind = Code(u"haktp");
        talk.heldOn = localDay(m_open->room.clock.now());
        talk.women = 30;
        talk.men = 8;
        talk.topic = u"Topik contoh"_s;
        Act act(await(m_open->store->openPost(Home::Post))->dossier);
        act.create(talk);
        QVERIFY(await(m_open->store->write(act)));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Topik contoh"_s));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"among the cases you may see: 1"_s));
        QVERIFY(wordsOn(*m_page).contains(u"38 people: 30 women, 8 men"_s));
    }

    void theFormOpensAndLeadsBack()
    {
        press(*m_page, u"Write down a talk"_s);
        QVERIFY(wordsOn(*m_page).contains(u"What kind of talk?"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"One more today"_s));
        press(*m_page, u"Back"_s);
        QVERIFY(wordsOn(*m_page).contains(u"One more today"_s));
    }

    void itFitsASmallScreen_data() { sizesAndLanguages(); }

    void itFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new OutreachPage(*m_open->store, m_open->room.clock);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        QTRY_VERIFY(shownOn<QPushButton>(*page).size() > 2);
        QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
        QVERIFY2(unnamedOn(*page).isEmpty(), qPrintable(unnamedOn(*page).join(u' ')));
    }

private:
    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<OutreachPage> m_page;
};

QTEST_MAIN(TestOutreachPage)
#include "tst_outreachpage.moc"
