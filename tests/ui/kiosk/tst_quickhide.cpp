// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/kiosk/quickhide.h"
#include "ui/words/languageswitch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestQuickHide final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void comesBackByThreeTouchesOnTheDate()
    {
        QuickHide page;
        page.resize(1366, 768);
        page.show();
        QSignalSpy returned(&page, &QuickHide::returned);
        const QPoint date(page.width() / 2, page.height() - 50);
        const QPoint elsewhere(page.width() / 2, 100);
        for (const auto &point : {date, date, elsewhere, date, date})
            QTest::mouseClick(&page, Qt::LeftButton, {}, point);
        QCOMPARE(returned.size(), 0);
        QTest::mouseClick(&page, Qt::LeftButton, {}, date);
        QCOMPARE(returned.size(), 1);
    }

    void comesBackByOneKeyThreeTimes()
    {
        QuickHide page;
        QSignalSpy returned(&page, &QuickHide::returned);
        for (const auto key : {Qt::Key_0, Qt::Key_0, Qt::Key_1, Qt::Key_0, Qt::Key_0, Qt::Key_Escape})
            page.pressKey(key);
        QCOMPARE(returned.size(), 0);
        page.pressKey(Qt::Key_0);
        page.pressKey(Qt::Key_0);
        page.forgetTouches(); // Hidden again.
        page.pressKey(Qt::Key_0);
        QCOMPARE(returned.size(), 0);
        page.pressKey(Qt::Key_0);
        page.pressKey(Qt::Key_0);
        QCOMPARE(returned.size(), 1);
    }

    void saysNothingOfThisRoomInEitherLanguage()
    {
        LanguageSwitch language(Language::Indonesian);
        QuickHide page;
        page.show();
        for (const auto spoken : {Language::Indonesian, Language::English}) {
            language.setLanguage(spoken);
            const auto title = spoken == Language::English ? u"Canteen menu"_s : u"Menu kantin"_s;
            const auto labels = page.findChildren<QLabel *>();
            QTRY_VERIFY(std::ranges::any_of(labels, [&](auto *label) { return label->text() == title; }));
            for (auto *label : labels)
                for (const auto &word : {u"RP3"_s, u"cerita"_s, u"lapor"_s, u"report"_s, u"kekerasan"_s})
                    QVERIFY(!label->text().contains(word, Qt::CaseInsensitive));
        }
        QVERIFY(page.findChildren<QPushButton *>().isEmpty());
    }
};

QTEST_MAIN(TestQuickHide)
#include "tst_quickhide.moc"
