// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/wordmarks.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestWordMarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsAreMarkedHoweverTheyAreWritten()
    {
        QCOMPARE(wordMark(u"  jahit   DUA"), wordMark(u"Jahit dua"));
        QVERIFY(wordMark(u"Jahit dua") != wordMark(u"Jahit tiga"));
        QCOMPARE(wordMark(u"  "), noWords);
    }

    void oneManUnderThreeNamesIsOneMan()
    {
        QCOMPARE(nameMarks(u"Pak Rudi"), nameMarks(u"Rudi"));
        QCOMPARE(nameMarks(u"contoh, RUDY"), nameMarks(u"Pak Rudi Contoh"));
        QCOMPARE(likenessOf(nameMarks(u"Pak Rudi"), nameMarks(u"Rudy Contoh")), NameLikeness::OneWord);
        QCOMPARE(likenessOf(nameMarks(u"Rudy Contoh"), nameMarks(u"Rudi")), NameLikeness::OneWord);
        QCOMPARE(likenessOf(nameMarks(u"Rudy Contoh"), nameMarks(u"Bang Rudi Rekaan Contoh")),
                 NameLikeness::Same);
    }

    void twoMenWhoShareAWordAreTwo()
    {
        QCOMPARE(likenessOf(nameMarks(u"Rudi Contoh"), nameMarks(u"Rudi Rekaan")), NameLikeness::None);
        QCOMPARE(likenessOf(nameMarks(u"Pak Rudi"), nameMarks(u"Pak Contoh")), NameLikeness::None);
        QCOMPARE(likenessOf(nameMarks(u"Rudi 2"), nameMarks(u"Rudi 3")), NameLikeness::None);
    }

    void whoHasNoNameIsLikeNobody()
    {
        for (const auto *const nobody : {u"", u"Pak", u"Pak Mandor", u"P."})
            QVERIFY(nameMarks(nobody).isEmpty());
        QCOMPARE(likenessOf(nameMarks(u"Pak"), nameMarks(u"Pak")), NameLikeness::None);
        QCOMPARE(likenessOf(nameMarks(u""), nameMarks(u"Rudi")), NameLikeness::None);
    }

    void ofALongNameTheFirstWordsCount()
    {
        QCOMPARE(nameMarks(u"Rudi Contoh Rekaan Umpama Misal"), nameMarks(u"Rudi Contoh Rekaan Umpama"));
        QCOMPARE(likenessOf(nameMarks(u"Rudi Contoh Rekaan Umpama Misal"), nameMarks(u"Contoh Rekaan")),
                 NameLikeness::Same);
    }
};

QTEST_GUILESS_MAIN(TestWordMarks)
#include "tst_wordmarks.moc"
