// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/languageswitch.h"
#include "ui/words/numbers.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areWrittenAsInTheLanguageOfTheScreen()
    {
        LanguageSwitch words;
        QCOMPARE(wholeNumber(1'234'567), u"1.234.567"_s);
        QCOMPARE(percent(0.256), u"25,6%"_s);
        QCOMPARE(fileSize(3'400'000), u"3,4 MB"_s);
        words.setLanguage(Language::English);
        QCOMPARE(wholeNumber(1'234'567), u"1,234,567"_s);
        QCOMPARE(percent(0.256), u"25.6%"_s);
    }

    void aWholePercentHasNoComma()
    {
        const LanguageSwitch words;
        QCOMPARE(percent(0), u"0%"_s);
        QCOMPARE(percent(0.5), u"50%"_s);
        QCOMPARE(percent(1), u"100%"_s);
        QCOMPARE(percent(0.33333), u"33,3%"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
