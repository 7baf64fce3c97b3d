// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/label.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsWhatAMachineMakes()
    {
        for (const auto &text : {u"RP3-JKT01-26-AK4T9-X"_s, u"JKT01"_s, u"A"_s, QString(24, u'9')})
            QCOMPARE(Label::fromString(text)->toString(), text);
    }

    void noWordsOfAPersonFitIn_data()
    {
        // It stands in the Coded tier, which may leave the room: no name, no phone number with signs, no
        // sentence.
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"Melati"_s;
        QTest::newRow("two words") << u"MELATI CONTOH"_s;
        QTest::newRow("accents") << u"ÉLA"_s;
        QTest::newRow("a phone number") << u"+62800000"_s;
        QTest::newRow("25 characters") << QString(25, u'A');
        QTest::newRow("ten megabytes") << QString(10'000'000, u'A');
        QTest::newRow("a right-to-left override") << u"JKT\u202E01"_s;
        QTest::newRow("a null") << u"JKT\u0000"_s;
        QTest::newRow("a line end") << u"JKT01\n"_s;
        QTest::newRow("letters that look alike") << u"\u0410BC"_s; // Cyrillic
        QTest::newRow("digits of another script") << u"JKT\u0660\u0661"_s;
    }

    void noWordsOfAPersonFitIn()
    {
        QFETCH(QString, text);
        QVERIFY(!Label::fromString(text));
    }

    void isOrderedLikeItsText()
    {
        QVERIFY(*Label::fromString(u"A1") < *Label::fromString(u"A2"));
        QVERIFY(Label().isEmpty());
        QVERIFY(Label() < *Label::fromString(u"-"));
    }
};

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"
