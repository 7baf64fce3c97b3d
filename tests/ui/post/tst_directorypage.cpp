// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/post/directorypage.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestDirectoryPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        DirectoryEntry shelter;
        shelter.kind = Code(u"rumah_aman");
        shelter.name = u"Rumah Contoh"_s;
        shelter.address = u"Jalan Contoh 1"_s;
        m_open->addToRoom(shelter);
        DirectoryEntry office;
        office.kind = Code(u"lbh");
        office.services = {Code(u"konsul_hukum")};
        office.name = u"Bantuan Contoh"_s;
        office.hours = u"24 jam"_s;
        m_open->addToRoom(office);
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Bantuan Contoh"_s));
    }

    void cleanup() { m_page.reset(); }

    void whoHelpsIsFoundByNameAndServiceWhileTyping()
    {
        auto *line = m_page->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"legal advice"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Bantuan Contoh"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Rumah Contoh"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"SEJIWA"_s));
        QTest::keyClicks(line, u" xyz"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Nobody is found by these words."_s));
        line->clear();
        QTest::keyClicks(line, u"sejiwa"_s);
        QVERIFY(wordsOn(*m_page).contains(u"SEJIWA"_s));
    }

    void aHiddenAddressStandsNowhereUntilSheAsks()
    {
        QVERIFY(!isAnywhere(u"Jalan Contoh"_s));
        press(*m_page, u"Show the address"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Jalan Contoh 1"_s));
        m_page->hide();
        m_page->show();
        QTRY_VERIFY(buttonOn(*m_page, u"Show the address"_s) != nullptr);
        QTRY_VERIFY(!isAnywhere(u"Jalan Contoh"_s));
    }

    void aCallIsNotedWithToday()
    {
        press(*m_page, u"I called: it is right"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"(today)"_s));
        const auto view = await(m_open->store->openPost(Home::Room));
        QVERIFY(std::ranges::any_of(view->all<DirectoryEntry>(), [](const DirectoryEntry &entry) {
            return !entry.verifiedOn.isNull() && entry.confidence == Code(u"high");
        }));
    }

    void theKeyboardStaysWhereItWasWhenTheRowsAreMadeAnew()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_page));
        auto *called = buttonOn(*m_page, u"I called: it is right"_s);
        const auto name = called->accessibleName();
        called->setFocus();
        QTest::keyClick(called, Qt::Key_Space);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"(today)"_s));
        auto *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->accessibleName(), name);
    }

    void itFitsASmallScreen_data() { sizesAndLanguages(); }

    void itFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new DirectoryPage(*m_open->store, m_open->room.clock);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        QTRY_VERIFY(wordsOn(*page).contains(u"Rumah Contoh"_s));
        QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
        QVERIFY2(unnamedOn(*page).isEmpty(), qPrintable(unnamedOn(*page).join(u' ')));
    }

private:
    /// Also where nobody sees it, and in what a screen reader says.
    [[nodiscard]] bool isAnywhere(const QString &words) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(words) || label->accessibleName().contains(words);
        });
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<DirectoryPage> m_page;
};

QTEST_MAIN(TestDirectoryPage)
#include "tst_directorypage.moc"
