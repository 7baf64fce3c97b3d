// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/marks.h"
#include "ui/widgets/timeedit.h"
#include "ui/words/languageswitch.h"

#include <QLabel>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTimeEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::Indonesian);
        m_edit.emplace();
        m_edit->show();
    }

    void takesATimeAsPeopleTypeIt()
    {
        QSignalSpy chosen(&*m_edit, &TimeEdit::timeChosen);
        QTest::keyClicks(field(), u"14.30"_s);
        QCOMPARE(m_edit->time(), QTime(14, 30));
        field()->clear();
        QTest::keyClicks(field(), u"9"_s);
        QCOMPARE(m_edit->time(), QTime(9, 0));
        QVERIFY(chosen.size() >= 2);
    }

    void nothingTypedIsNoTime()
    {
        m_edit->setTime(QTime(9, 0));
        QCOMPARE(field()->text(), u"09.00"_s);
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        QVERIFY(!m_edit->time().isValid());
    }

    void whatIsNoTimeIsSaidWhenSheLeavesNotWhileSheTypes()
    {
        QTest::keyClicks(field(), u"25.7"_s);
        QVERIFY(said().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(said().contains(u"14.30"_s));
        QVERIFY(!m_edit->time().isValid()); // Not the 2 that it began with.
        QCOMPARE(m_edit->unread(), u"25.7"_s);
        QTest::keyClick(field(), Qt::Key_Backspace);
        QVERIFY(said().isEmpty());
    }

    void whatWasTypedBeforeIsShownAgainAsItStood()
    {
        QSignalSpy chosen(&*m_edit, &TimeEdit::timeChosen);
        m_edit->setTyped(u"25.7"_s);
        QCOMPARE(field()->text(), u"25.7"_s);
        QVERIFY(said().contains(u"14.30"_s));
        m_edit->setTyped(u"14.30"_s);
        QVERIFY(said().isEmpty());
        QVERIFY(m_edit->unread().isEmpty());
        QCOMPARE(m_edit->time(), QTime(14, 30));
        QCOMPARE(chosen.size(), 0);
    }

    void showingOneIsNotTyping()
    {
        QSignalSpy chosen(&*m_edit, &TimeEdit::timeChosen);
        m_edit->setTime(QTime(23, 59, 58));
        QCOMPARE(m_edit->time(), QTime(23, 59, 58)); // To the second, as long as nobody types.
        QCOMPARE(chosen.size(), 0);
        m_words.setLanguage(Language::English);
        QTRY_COMPARE(field()->placeholderText(), u"hour.minute"_s);
    }

private:
    [[nodiscard]] TextField *field() const { return m_edit->findChild<TextField *>(); }

    [[nodiscard]] QString said() const
    {
        const auto *words = m_edit->findChild<QLabel *>();
        return words->isVisible() ? words->text() : QString();
    }

    LanguageSwitch m_words{Language::Indonesian};
    std::optional<TimeEdit> m_edit;
};

QTEST_MAIN(TestTimeEdit)
#include "tst_timeedit.moc"
