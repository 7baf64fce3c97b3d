// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/theme.h"
#include "ui/widgets/storyedit.h"
#include "ui/words/languageswitch.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

void paste(StoryEdit &edit, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    edit.findChild<QPlainTextEdit *>()->paste();
}

QString message(const StoryEdit &edit)
{
    const auto *label = edit.findChild<QLabel *>();
    return label->isHidden() ? QString() : label->text();
}

} // namespace

class TestStoryEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void givesWhatWasTyped()
    {
        StoryEdit edit;
        QSignalSpy edited(&edit, &StoryEdit::storyEdited);
        QTest::keyClicks(edit.focusProxy(), u"Satu"_s);
        QTest::keyClick(edit.focusProxy(), Qt::Key_Return);
        QTest::keyClicks(edit.focusProxy(), u"dua."_s);
        QCOMPARE(edit.story(), u"Satu\ndua."_s);
        QCOMPARE(edited.size(), 9);
    }

    void settingIsNotTyping()
    {
        StoryEdit edit;
        QSignalSpy edited(&edit, &StoryEdit::storyEdited);
        edit.setStory(u"Satu\r\ndua\u202E."_s);
        QCOMPARE(edit.story(), u"Satu\ndua."_s);
        QCOMPARE(edited.size(), 0);
    }

    void blanksAloneAreNoStory()
    {
        StoryEdit edit;
        paste(edit, u" \t\u00A0\n "_s);
        QCOMPARE(edit.story(), QString());
        QTest::keyClicks(edit.focusProxy(), u"a"_s);
        QCOMPARE(edit.story().trimmed(), u"a"_s);
    }

    void tabGoesToTheNextField()
    {
        StoryEdit edit;
        QTest::keyClick(edit.focusProxy(), Qt::Key_Tab);
        QCOMPARE(edit.story(), QString());
    }

    void whatIsPastedIsCleaned()
    {
        StoryEdit edit;
        paste(edit, u"a\u202Eb\u0000c\td\r\ne\u2029f"_s);
        QCOMPARE(edit.story(), u"abc d\ne\nf"_s);
    }

    void aPasteThatIsTooLongIsCutAndSaysSo()
    {
        LanguageSwitch words;
        StoryEdit edit(100);
        paste(edit, QString(60, u'a'));
        QCOMPARE(message(edit), QString());
        paste(edit, QString(60, u'b'));
        QCOMPARE(edit.story(), QString(QString(60, u'a') + QString(40, u'b')));
        QVERIFY(message(edit).startsWith(u"Tempelan terlalu panjang."_s));
        words.setLanguage(Language::English);
        edit.show();
        QTRY_VERIFY(message(edit).startsWith(u"What you pasted was too long."_s));
        // The message goes with the next change.
        QTest::keyClick(edit.focusProxy(), Qt::Key_Backspace);
        QCOMPARE(message(edit), u"99 of 100 characters"_s);
    }

    void aPasteOverAChoiceMayUseItsRoom()
    {
        StoryEdit edit(10);
        edit.setStory(QString(10, u'a'));
        edit.findChild<QPlainTextEdit *>()->selectAll();
        paste(edit, QString(10, u'b'));
        QCOMPARE(edit.story(), QString(10, u'b'));
    }

    void tenMegabytesCostNothing()
    {
        StoryEdit edit;
        const QString huge(10'000'000, u'x');
        QGuiApplication::clipboard()->setText(huge);
        QElapsedTimer timer;
        timer.start();
        edit.findChild<QPlainTextEdit *>()->paste();
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(edit.story().size(), StoryEdit::defaultLongest);
    }

    void typingEndsAtTheLimit()
    {
        StoryEdit edit(3);
        QTest::keyClicks(edit.focusProxy(), u"abcd"_s);
        QCOMPARE(edit.story(), u"abc"_s);
        // In the middle it is what is typed that goes, not what stood there.
        edit.findChild<QPlainTextEdit *>()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(edit.focusProxy(), u"x"_s);
        QCOMPARE(edit.story(), u"abc"_s);
    }

    void aStoryThatIsTooLongAlreadyIsNeverCut()
    {
        StoryEdit edit(5);
        edit.setStory(u"abcdefgh"_s);
        QCOMPARE(edit.story(), u"abcdefgh"_s);
        QTest::keyClick(edit.focusProxy(), Qt::Key_Delete);
        QCOMPARE(edit.story(), u"bcdefgh"_s);
        QTest::keyClicks(edit.focusProxy(), u"x"_s);
        QCOMPARE(edit.story(), u"bcdefgh"_s);
    }

    void growsWithTheStoryAndWithTheText()
    {
        Theme theme;
        StoryEdit edit;
        edit.resize(500, 400);
        edit.show();
        auto *text = edit.findChild<QPlainTextEdit *>();
        const int empty = text->height();
        edit.setStory(QString(u"baris\n"_s).repeated(10));
        const int ten = text->height();
        QVERIFY(ten > empty);
        edit.setStory(QString(u"baris\n"_s).repeated(100));
        QVERIFY(text->height() < 2 * ten);
        edit.setStory({});
        QTRY_COMPARE(text->height(), empty);
        theme.setLook({.textPercent = 200});
        QTRY_VERIFY(text->height() > empty * 3 / 2);
    }
};

QTEST_MAIN(TestStoryEdit)
#include "tst_storyedit.moc"
