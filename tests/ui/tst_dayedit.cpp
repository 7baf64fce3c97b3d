// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/strict.h"
#include "ui/style/marks.h"
#include "ui/widgets/dayedit.h"
#include "ui/words/languageswitch.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 3, 2)); // The day of FakeClock.

void typeInto(DayEdit &edit, const QString &text)
{
    auto *field = edit.findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString words(const DayEdit &edit)
{
    return edit.findChild<QLabel *>()->text();
}

} // namespace

class TestDayEdit final : public QObject {
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void takesADayAsPeopleTypeItAndSaysItInWords()
    {
        const LanguageSwitch language;
        DayEdit edit(m_clock);
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        typeInto(edit, u"27/2"_s);
        QCOMPARE(edit.day(), today.plusDays(-3));
        QCOMPARE(words(edit), u"Jumat, 27 Februari 2026 · 3 hari lalu"_s);
        QCOMPARE(edit.findChild<QLineEdit *>()->text(), u"27/02/2026"_s);
        QCOMPARE(chosen.size(), 1);
        typeInto(edit, u"27 feb 2026"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void whatIsNotADayStaysIsMarkedAndIsNoAnswer()
    {
        const LanguageSwitch language;
        DayEdit edit(m_clock);
        edit.setDay(today);
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        typeInto(edit, u"31/2/2026"_s);
        QVERIFY(edit.day().isNull()); // What the field shows no more is not kept behind it.
        QCOMPARE(edit.unread(), u"31/2/2026"_s);
        QCOMPARE(edit.findChild<QLineEdit *>()->text(), u"31/2/2026"_s);
        QVERIFY(isRefused(edit.findChild<QLineEdit *>()));
        QCOMPARE(words(edit), u"Ini belum berupa tanggal. Tulis seperti 02/03/2026."_s);
        QCOMPARE(chosen.size(), 1);
        typeInto(edit, u"1/3"_s);
        QVERIFY(!isRefused(edit.findChild<QLineEdit *>()));
        QVERIFY(edit.unread().isEmpty());
        QCOMPARE(chosen.size(), 2);
    }

    void whatStandsInItCountsBeforeSheLeavesIt()
    {
        DayEdit edit(m_clock);
        QSignalSpy typed(&edit, &DayEdit::typed);
        QTest::keyClicks(edit.findChild<QLineEdit *>(), u"27/2"_s);
        QCOMPARE(edit.day(), today.plusDays(-3)); // Save may be pressed by its key.
        QCOMPARE(typed.size(), 4);
        QTest::keyClicks(edit.findChild<QLineEdit *>(), u"/x"_s);
        QVERIFY(edit.day().isNull());
        QCOMPARE(edit.unread(), u"27/2/x"_s);
    }

    void whatWasTypedBeforeIsShownAgainAsItStood()
    {
        const LanguageSwitch language;
        DayEdit edit(m_clock);
        edit.setDay(today);
        edit.setTyped(u"31/11/\u202E2026"_s);
        QCOMPARE(edit.unread(), u"31/11/2026"_s);
        QVERIFY(isRefused(edit.findChild<QLineEdit *>()));
        QVERIFY(words(edit).startsWith(u"Ini belum berupa tanggal."_s));
        edit.setDay(today);
        QVERIFY(edit.unread().isEmpty());
    }

    void aDayThatNobodyCouldTypeStaysWhatItIs()
    {
        DayEdit edit(m_clock);
        const auto old = Day::fromDate(QDate(1850, 1, 1)); // Of an old paper, or bytes that somebody changed.
        edit.setDay(old);
        QTest::keyClick(edit.focusProxy(), Qt::Key_Return);
        QCOMPARE(edit.day(), old);
        QVERIFY(edit.unread().isEmpty());
    }

    void mayBeEmptied()
    {
        DayEdit edit(m_clock);
        edit.setDay(today);
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        edit.findChild<QLineEdit *>()->clear();
        QTest::keyClick(edit.focusProxy(), Qt::Key_Return);
        QVERIFY(edit.day().isNull());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(words(edit), QString());
    }

    void asksAboutADayOnTheWrongSideAndTakesItAllTheSame()
    {
        const LanguageSwitch language(Language::English);
        DayEdit edit(m_clock);
        edit.setSide(Side::Behind);
        typeInto(edit, u"besok"_s);
        QCOMPARE(edit.day(), today.plusDays(1));
        QCOMPARE(edit.doubt(), u"This day is still to come."_s);
        typeInto(edit, u"kemarin"_s);
        QVERIFY(edit.doubt().isEmpty());
        edit.setSide(Side::Ahead);
        QCOMPARE(edit.doubt(), u"This day is over already."_s);
        typeInto(edit, u"1/1/2199"_s);
        QCOMPARE(edit.doubt(), u"This day is more than ten years away."_s);
        typeInto(edit, u"24/2"_s); // Of next year, then.
        QCOMPARE(edit.day(), Day::fromDate(QDate(2027, 2, 24)));
        QVERIFY(edit.doubt().isEmpty());
    }

    void whatItWasGivenIsNotDoubted()
    {
        DayEdit edit(m_clock);
        edit.setSide(Side::Ahead);
        edit.setDay(today.plusDays(-40)); // It was promised, and the day went by.
        QVERIFY(edit.doubt().isEmpty());
        typeInto(edit, u"1/2/2026"_s);
        QVERIFY(!edit.doubt().isEmpty());
        edit.setDay({});
        QVERIFY(edit.doubt().isEmpty());
    }

    void opensACalendarByKeyboard()
    {
        const LanguageSwitch language;
        DayEdit edit(m_clock);
        edit.setDay(today);
        edit.show();
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        QTest::keyClick(edit.focusProxy(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), today.toDate());
        Q_EMIT calendar->activated(today.plusDays(2).toDate());
        QCOMPARE(edit.day(), today.plusDays(2));
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(!edit.findChild<QCalendarWidget *>());
    }

    void changesItsWordsAndKeepsItsDay()
    {
        LanguageSwitch language;
        DayEdit edit(m_clock);
        edit.setDay(today);
        edit.show();
        QCOMPARE(words(edit), u"Senin, 2 Maret 2026 · hari ini"_s);
        language.setLanguage(Language::English);
        QTRY_COMPARE(words(edit), u"Monday, 2 March 2026 · today"_s);
        QCOMPARE(edit.day(), today);
    }
};

QTEST_MAIN(TestDayEdit)
#include "tst_dayedit.moc"
