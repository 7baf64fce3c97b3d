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

    void areReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("plain") << u"45"_s << qint64(45);
        QTest::newRow("nought") << u" 0 "_s << qint64(0);
        QTest::newRow("in one piece") << u"1500000"_s << qint64(1'500'000);
        QTest::newRow("with points") << u"1.500.000"_s << qint64(1'500'000);
        QTest::newRow("with commas") << u"1,500,000"_s << qint64(1'500'000);
        QTest::newRow("with blanks") << u"1 500 000"_s << qint64(1'500'000);
        QTest::newRow("rupiah") << u"Rp. 150.000"_s << qint64(150'000);
        QTest::newRow("rupiah, short") << u"rp150000"_s << qint64(150'000);
    }

    void areReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        QCOMPARE(numberFromText(text), number);
    }

    void whatIsNoneIsNotReadAsAnother()
    {
        for (const auto &text : {u""_s, u"-1"_s, u"1,5"_s, u"1.500,00"_s, u"1.50.000"_s, u"4a5"_s, u"1e9"_s,
                                 u"0x1F"_s, u"\u0661\u0662"_s, QString(40, u'9')})
            QVERIFY2(!numberFromText(text), qPrintable(text));
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
