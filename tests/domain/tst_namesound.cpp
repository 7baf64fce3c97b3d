// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/namesound.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestNameSound final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void spellingsOfOneNameSoundTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const std::initializer_list<std::pair<const char *, const char *>> names{
            {"Soeharti", "Suharti"}, {"Djoewita", "Juwita"}, {"Tjitra", "Citra"},     {"Sjarifah", "Syarifa"},
            {"Achmad", "Ahmad"},     {"Akhmad", "ahmad"},    {"Yusuf", "Jusuf"},      {"Jogja", "Yogya"},
            {"Ratih", "Ratihh"},     {"Fitriah", "Fitria"},  {"Muhammad", "Muhamad"}, {"Sophia", "Sofia"},
            {"Novi", "Nofi"},        {"Chandra", "Tjandra"}, {"Zubaidah", "Jubaida"}, {"Bhakti", "Bakti"},
            {"Rudy", "Rudi"},        {"Desy", "Desi"},       {"Syarif", "Sarif"},     {"Lydia", "Lidia"},
            {"Nyai", "Njai"},        {"Josée", "Yose"},      {"Alexa", "Aleksa"},     {"Shinta", "Sinta"},
        };
        for (const auto &[one, other] : names)
            QTest::addRow("%s", one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    }

    void spellingsOfOneNameSoundTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(nameSound(one), nameSound(other));
        QVERIFY(!nameSound(one).isEmpty());
    }

    void otherNamesSoundOtherwise()
    {
        QVERIFY(nameSound(u"Melati") != nameSound(u"Kenanga"));
        QVERIFY(nameSound(u"Dewi") != nameSound(u"Desi"));
        QVERIFY(nameSound(u"Rina") != nameSound(u"Rini"));
    }

    void onlyLettersSound()
    {
        QCOMPARE(nameSound(u"  Mela-ti 3 "), nameSound(u"melati"));
        QVERIFY(nameSound(u"0812-0000").isEmpty());
        QVERIFY(nameSound(u"").isEmpty());
        QVERIFY(nameSound(u"茉莉").isEmpty());
        const QString broken = QChar(0xD800) + u"a"_s + QChar(0);
        QCOMPARE(nameSound(broken), u"a"_s);
    }

    void aNameIsItsWordsWithoutTitles()
    {
        const QStringList rudi{u"rudi"_s, u"umpama"_s};
        QCOMPARE(nameWords(u"Pak Rudi Umpama"), rudi);
        QCOMPARE(nameWords(u"H. Rudy-Umpama (mandor) rudi"), rudi);
        QCOMPARE(nameWords(u"Mbak Nur'aini"), QStringList{u"nuraini"_s});
        QVERIFY(nameWords(u"Bu").isEmpty());
        QCOMPARE(nameWords(u"Rudi 2"), (QStringList{u"rudi"_s, u"2"_s}));
        QVERIFY(shareNameWord(u"Ibu Djuwita Rekaan", u"juwita"));
        QVERIFY(!shareNameWord(u"Bu Mawar", u"Bu Melati"));
        QVERIFY(!shareNameWord(u"Mawar 2", u"Melati 2"));
        QVERIFY(!shareNameWord(u"", u""));
    }

    void aLoneHIsKept() { QCOMPARE(nameSound(u"h"), u"h"_s); }
};

QTEST_GUILESS_MAIN(TestNameSound)
#include "tst_namesound.moc"
