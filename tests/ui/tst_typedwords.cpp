// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/languageswitch.h"
#include "ui/words/typedwords.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTypedWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTelephoneNumberHasNoLetters()
    {
        for (const auto &typed : {u""_s, u" "_s, u"112"_s, u"0800 123 456"_s, u"+62 (21) 123-456"_s})
            QVERIFY2(phoneDoubt(typed).isEmpty(), qPrintable(typed));
        for (const auto &typed : {u"O800 123"_s, u"lewat tetangga"_s, u"0800 rumah"_s})
            QVERIFY2(!phoneDoubt(typed).isEmpty(), qPrintable(typed));
    }

    void aNikHasSixteenDigits()
    {
        const auto whole = u"1234567890123456"_s;
        for (const auto &typed : {QString(), whole, u"123456 789012 3456"_s, u"12.34.56.789012.3456"_s})
            QVERIFY2(nationalIdDoubt(typed).isEmpty(), qPrintable(typed));
        for (const auto &typed :
             {whole.chopped(1), QString(whole + u'7'), u"123456789012345O"_s, u"tidak ada"_s})
            QVERIFY2(!nationalIdDoubt(typed).isEmpty(), qPrintable(typed));
    }

    void isSaidInTheLanguageOfTheScreen()
    {
        LanguageSwitch words(Language::English);
        QCOMPARE(phoneDoubt(u"x"_s), u"A telephone number has digits, and no letters."_s);
        QCOMPARE(nationalIdDoubt(u"1"_s), u"A NIK has 16 digits and nothing else."_s);
        words.setLanguage(Language::Indonesian);
        QVERIFY(!phoneDoubt(u"x"_s).contains(u"telephone"_s));
        QVERIFY(!nationalIdDoubt(u"1"_s).contains(u"digits"_s));
    }
};

QTEST_GUILESS_MAIN(TestTypedWords)
#include "tst_typedwords.moc"
