// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/ui/strict.h"
#include "ui/widgets/coderow.h"
#include "ui/words/languageswitch.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCodeRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void beginsWithoutAnAnswer()
    {
        const CodeRow row(codes::triageAnswer);
        QVERIFY(row.code().isEmpty());
        QCOMPARE(row.findChildren<QRadioButton *>().size(), 3);
    }

    void oneTouchAnswers()
    {
        CodeRow row(codes::triageAnswer);
        row.show();
        QSignalSpy chosen(&row, &CodeRow::codeChosen);
        const auto answers = row.findChildren<QRadioButton *>();
        QTest::mouseClick(answers[1], Qt::LeftButton);
        QCOMPARE(row.code(), Code(u"no"));
        QTest::mouseClick(answers[0], Qt::LeftButton);
        QCOMPARE(row.code(), Code(u"yes"));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().value<Code>(), Code(u"yes"));
    }

    void settingIsNotAnswering()
    {
        CodeRow row(codes::triageAnswer);
        QSignalSpy chosen(&row, &CodeRow::codeChosen);
        for (const auto code : {Code(u"unknown"), Code(u"yes"), Code()}) {
            row.setCode(code);
            QCOMPARE(row.code(), code);
        }
        QCOMPARE(chosen.size(), 0);
    }

    void speaksBothLanguages()
    {
        LanguageSwitch words;
        CodeRow row(codes::triageAnswer);
        row.show();
        QCOMPARE(row.findChild<QRadioButton *>()->text(), u"Ya"_s);
        words.setLanguage(Language::English);
        QTRY_COMPARE(row.findChild<QRadioButton *>()->text(), u"Yes"_s);
    }
};

QTEST_MAIN(TestCodeRow)
#include "tst_coderow.moc"
