// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codes.h"
#include "domain/codes/codevalues.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

// A field table names its list in a constant expression; so must a code be.
static_assert(&codes::caseStatus != &codes::riskLevel);
static_assert(code::caseStatus::tutup == Code(u"tutup"));
static_assert(Code().isEmpty() && !Code(u"a").isEmpty());
static_assert(std::is_trivially_copyable_v<Code> && sizeof(Code) == 32);

class TestCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesOnlyLettersDigitsAndUnderscores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wellFormed");
        QTest::newRow("a word") << u"seks_72j"_s << true;
        QTest::newRow("capitals") << u"T0"_s << true;
        QTest::newRow("not answered") << u""_s << true;
        QTest::newRow("32 characters") << u"a"_s.repeated(32) << true;
        QTest::newRow("33 characters") << u"a"_s.repeated(33) << false;
        QTest::newRow("ten million characters") << u"a"_s.repeated(10'000'000) << false;
        QTest::newRow("a sentence") << u"dia bilang"_s << false;
        QTest::newRow("an accent") << u"café"_s << false;
        QTest::newRow("right to left mark") << u"a\u202eb"_s << false;
        QTest::newRow("a null character") << QString(QChar(u'\0')) << false;
    }

    void takesOnlyLettersDigitsAndUnderscores()
    {
        QFETCH(QString, text);
        QFETCH(bool, wellFormed);
        const auto code = Code::parse(text);
        QCOMPARE(code.has_value(), wellFormed);
        if (code)
            QCOMPARE(code->toString(), text);
    }

    void sortsLikeItsTextAndHashesLikeItself()
    {
        QVERIFY(Code(u"a") < Code(u"aa"));
        QVERIFY(Code(u"aa") < Code(u"b"));
        QVERIFY(QSet<Code>({Code(u"a"), Code(u"b"), Code(u"a")}).size() == 2);
    }

    void aSetOfCodesHasOneOrder()
    {
        const Codes forward{Code(u"a"), Code(u"b"), Code(u"c")};
        const Codes mixed = Codes::fromList({Code(u"c"), Code(u"a"), Code(u"c"), Code(), Code(u"b")});
        QCOMPARE(mixed, forward);
        QCOMPARE(mixed.size(), 3);
        QVERIFY(mixed.contains(Code(u"b")));
        QVERIFY(!mixed.contains(Code()));
        QVERIFY(!mixed.contains(Code(u"d")));
    }

    void aCodeCanBeTakenOutOfASet()
    {
        Codes codes{Code(u"a"), Code(u"b")};
        codes.remove(Code(u"a"));
        codes.remove(Code(u"zzz"));
        QCOMPARE(codes, Codes{Code(u"b")});
    }

    void setsAreJoinedAndTakenFromEachOther()
    {
        const Codes one{Code(u"a"), Code(u"c")};
        const Codes other{Code(u"b"), Code(u"c")};
        QCOMPARE(one.with(other), (Codes{Code(u"a"), Code(u"b"), Code(u"c")}));
        QCOMPARE(one.without(other), Codes{Code(u"a")});
        QCOMPARE(one.with({}), one);
        QCOMPARE(one.without({}), one);
    }
};

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
