// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/cleantext.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCleanText final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLineHasNothingThatMisleads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("an ordinary name") << u"Melati binti Contoh"_s << u"Melati binti Contoh"_s;
        QTest::newRow("accents stay") << u"Zoë Ñandú"_s << u"Zoë Ñandú"_s;
        QTest::newRow("Arabic letters stay") << u"ملاتي"_s << u"ملاتي"_s;
        QTest::newRow("a right-to-left override") << u"Melati\u202Egpj.exe"_s << u"Melatigpj.exe"_s;
        QTest::newRow("isolates and marks of direction")
            << u"\u2067Me\u200Fla\u200Eti\u2069"_s << u"Melati"_s;
        QTest::newRow("control characters") << u"Me\u0007lati\u001B[31m"_s << u"Melati[31m"_s;
        QTest::newRow("lines and tabs become blanks") << u" Me\nla\t\r\n ti \u2028"_s << u"Me la ti"_s;
        QTest::newRow("nothing that is there unseen") << u"Me\u200Bla\uFEFFti\u3164"_s << u"Melati"_s;
        QTest::newRow("only invisible characters") << u"\u202E\u200B"_s << QString();
        QTest::newRow("a tower of marks")
            << u"a\u0301\u0301\u0301\u0301\u0301b"_s << u"a\u0301\u0301\u0301b"_s;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) + u"a"_s << u"a"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void aLineHasNothingThatMisleads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(cleanLine(typed), shown);
    }

    void aLongLineEndsInAnEllipsis()
    {
        QCOMPARE(cleanLine(u"Melati"_s, 6), u"Melati"_s);
        QCOMPARE(cleanLine(u"Melatis"_s, 6), u"Melat…"_s);
        // Never through the middle of a character.
        const QString flower = u"🌼"_s;
        QCOMPARE(cleanLine(QString(u"abc"_s + flower + u"xyz"_s), 5), u"abc…"_s);
        QCOMPARE(cleanLine(QString(2'000'000, u'x'), 50).size(), 50);
    }

    void anIsolatedNameEndsWhereItEnds()
    {
        const QString name = isolated(u"\u2066ملاتي\u2068\u2068"_s);
        QCOMPARE(name.front().unicode(), char16_t(0x2068));
        QCOMPARE(name.back().unicode(), char16_t(0x2069));
        QCOMPARE(name.mid(1, name.size() - 2), u"ملاتي"_s);
    }

    void aStoryKeepsItsLines()
    {
        QCOMPARE(cleanStory(u"satu\r\ndua\rtiga\u2029empat\n\n\tlima"_s),
                 u"satu\ndua\ntiga\nempat\n\n lima"_s);
        QCOMPARE(cleanStory(u"a\u0000b\u202Ec\u0008d"_s), u"abcd"_s);
        QCOMPARE(cleanStory(u"a\u200Db"_s), u"a\u200Db"_s);
        QCOMPARE(cleanStory(u"  dua spasi  "_s), u"  dua spasi  "_s);
    }

    void cleaningTwiceChangesNothing()
    {
        const QString wild = u"\r\nMe\u202E la\u0301\u0301\u0301\u0301\u0301\t\u2028ti \u200B\n\r"_s;
        QCOMPARE(cleanStory(cleanStory(wild)), cleanStory(wild));
        QCOMPARE(cleanLine(cleanLine(wild)), cleanLine(wild));
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
