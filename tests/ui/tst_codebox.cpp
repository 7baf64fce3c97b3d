// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/widgets/codebox.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCodeBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void offersTheListAndNothingElse()
    {
        const LanguageSwitch words;
        const CodeBox box(codes::channel);
        const auto *answers = box.findChild<QComboBox *>();
        const auto offered = codes::channel.offered();
        // "Not answered" is one more, and what says "no answer" stands beside.
        const auto shortcuts = box.findChildren<QToolButton *>();
        QCOMPARE(answers->count(), 1 + int(offered.size()) - int(shortcuts.size()));
        QCOMPARE(answers->itemText(0), u"Belum dijawab"_s);
        QCOMPARE(answers->itemText(1), u"Datang langsung"_s);
    }

    void unknownAndDeclinedAreOneClickAway()
    {
        const LanguageSwitch words;
        CodeBox box(codes::place);
        QSignalSpy chosen(&box, &CodeBox::codeChosen);
        const auto shortcuts = box.findChildren<QToolButton *>();
        QCOMPARE(shortcuts.size(), 2);
        QCOMPARE(shortcuts.at(0)->text(), u"Tidak tahu"_s);
        QTest::mouseClick(shortcuts.at(1), Qt::LeftButton);
        QCOMPARE(box.code(), code::place::menolak);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(shortcuts.at(1)->isChecked());
        QCOMPARE(box.findChild<QComboBox *>()->currentText(), QString());
        // A second click takes it back.
        QTest::mouseClick(shortcuts.at(1), Qt::LeftButton);
        QCOMPARE(box.code(), Code());
        QCOMPARE(chosen.size(), 2);
    }

    void isAnsweredByKeyboard()
    {
        CodeBox box(codes::place);
        QSignalSpy chosen(&box, &CodeBox::codeChosen);
        box.show();
        QTest::keyClick(box.focusProxy(), Qt::Key_Down);
        QCOMPARE(box.code(), codes::place.items()[0].code);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(box.focusProxy(), Qt::Key_Up);
        QCOMPARE(box.code(), Code());
    }

    void choosingAnAnswerClearsTheShortcut()
    {
        CodeBox box(codes::place);
        box.setCode(code::place::menolak);
        box.show();
        QTest::keyClick(box.focusProxy(), Qt::Key_End);
        QVERIFY(!box.code().isEmpty() && box.code() != code::place::menolak);
        for (const auto *button : box.findChildren<QToolButton *>())
            QVERIFY(!button->isChecked());
    }

    void settingIsNotChoosing()
    {
        CodeBox box(codes::place);
        QSignalSpy chosen(&box, &CodeBox::codeChosen);
        for (const CodeItem &item : codes::place.items()) {
            box.setCode(item.code);
            QCOMPARE(box.code(), item.code);
        }
        box.setCode({});
        QCOMPARE(box.code(), Code());
        QCOMPARE(chosen.size(), 0);
    }

    void keepsACodeOfANewerVersion()
    {
        CodeBox box(codes::place);
        const Code newer(u"di_bulan");
        box.setCode(newer);
        QCOMPARE(box.code(), newer);
        QCOMPARE(box.findChild<QComboBox *>()->currentText(), u"di_bulan"_s);
        box.setCode({});
        box.setCode(newer);
        QCOMPARE(box.findChild<QComboBox *>()->currentText(), u"di_bulan"_s);
    }

    void whatIsRetiredIsNotOfferedAndStaysWhereItIsTheAnswer()
    {
        const LanguageSwitch words;
        CodeBox box(codes::place);
        QSignalSpy chosen(&box, &CodeBox::codeChosen);
        const auto *answers = box.findChild<QComboBox *>();
        const auto all = answers->count();
        const Code retired(u"umum");
        box.leaveOut({retired});
        QCOMPARE(answers->findText(u"Fasilitas umum"_s), -1);
        QCOMPARE(answers->count(), all - 1);
        QCOMPARE(box.findChildren<QToolButton *>().size(), 2);
        box.setCode(retired);
        QCOMPARE(box.code(), retired);
        QCOMPARE(answers->currentText(), u"Fasilitas umum"_s);
        box.leaveOut({retired, Code(u"sekolah")}); // Told again, while it is shown.
        QCOMPARE(box.code(), retired);
        QCOMPARE(answers->currentText(), u"Fasilitas umum"_s);
        box.setCode({});
        box.leaveOut({}); // It is back.
        QCOMPARE(answers->count(), all);
        QCOMPARE(chosen.size(), 0);
    }

    void changesItsWordsAndKeepsItsAnswer()
    {
        LanguageSwitch words;
        CodeBox box(codes::riskLevel);
        QSignalSpy chosen(&box, &CodeBox::codeChosen);
        box.setCode(code::riskLevel::sedang);
        box.show();
        QCOMPARE(box.findChild<QComboBox *>()->currentText(), u"Sedang"_s);
        words.setLanguage(Language::English);
        QTRY_COMPARE(box.findChild<QComboBox *>()->currentText(), u"Medium"_s);
        QCOMPARE(box.code(), code::riskLevel::sedang);
        QCOMPARE(chosen.size(), 0);
    }

    void theWheelScrollsThePageAndNotTheAnswer()
    {
        CodeBox box(codes::place);
        box.show();
        QWheelEvent wheel(QPointF(5, 5), box.focusProxy()->mapToGlobal(QPointF(5, 5)), QPoint(),
                          QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box.focusProxy(), &wheel);
        QCOMPARE(box.code(), Code());
        QVERIFY(!wheel.isAccepted());
    }
};

QTEST_MAIN(TestCodeBox)
#include "tst_codebox.moc"
