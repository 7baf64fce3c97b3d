// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/yesnobox.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestYesNoBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void beginsWithoutAnAnswer()
    {
        const YesNoBox box;
        QVERIFY(!box.answer());
    }

    void isAnsweredByKeyboardAndTakenBack()
    {
        YesNoBox box;
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QSignalSpy answered(&box, &YesNoBox::answered);
        QTest::keyClick(box.focusProxy(), Qt::Key_Space);
        QCOMPARE(box.answer(), std::optional(true));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(box.answer(), std::optional(false));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(!box.answer());
        QCOMPARE(answered.size(), 3);
    }

    void settingIsNotAnswering()
    {
        YesNoBox box;
        QSignalSpy answered(&box, &YesNoBox::answered);
        for (const auto answer : {std::optional(true), std::optional(false), std::optional<bool>()}) {
            box.setAnswer(answer);
            QCOMPARE(box.answer(), answer);
        }
        QCOMPARE(answered.size(), 0);
    }

    void speaksBothLanguages()
    {
        LanguageSwitch words;
        YesNoBox box;
        box.show();
        QCOMPARE(box.findChild<QRadioButton *>()->text(), u"Ya"_s);
        words.setLanguage(Language::English);
        QTRY_COMPARE(box.findChild<QRadioButton *>()->text(), u"Yes"_s);
    }
};

QTEST_MAIN(TestYesNoBox)
#include "tst_yesnobox.moc"
