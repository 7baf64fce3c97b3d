// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casenumber.h"

#include <QTest>

#include <rapidcheck.h>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QString typable = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;

/// A number from the whole range, also in RapidCheck's first small rounds.
qsizetype below(qsizetype end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qsizetype>(0, end));
}

QChar oneOf(const QString &characters)
{
    return characters[below(characters.size())];
}

CaseNumberParts anyParts()
{
    QString post;
    for (int i = 0; i < 3; ++i)
        post += oneOf(letters);
    for (int i = 0; i < 2; ++i)
        post += oneOf(u"0123456789"_s);
    CaseNumberParts parts;
    parts.post = *Label::fromString(post);
    parts.year = int(2000 + below(100));
    parts.pc = oneOf(u"ABCDEFGHJKMNPQRSTVWXYZ"_s);
    for (std::uint8_t &byte : parts.random)
        byte = std::uint8_t(below(256));
    return parts;
}

/// A number as somebody types it: 16 characters with the `RP3`, 13 without.
QString anyTyped(const Label &number)
{
    QString typed = number.toString();
    typed.remove(u'-');
    return *rc::gen::arbitrary<bool>() ? typed : typed.sliced(3);
}

} // namespace

class TestCaseNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void looksAsOnTheSlip()
    {
        const Label number = makeCaseNumber({*Label::fromString(u"JKT01"), 2026, u'A', {19, 4, 26, 9}});
        QCOMPARE(number.toString(), u"RP3-JKT01-26-AK4T9-Z"_s);
    }

    void mendsHowPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as written") << u"RP3-JKT01-26-AK4T9-Z"_s;
        QTest::newRow("small letters") << u"rp3-jkt01-26-ak4t9-z"_s;
        QTest::newRow("no dashes") << u"RP3JKT0126AK4T9Z"_s;
        QTest::newRow("without RP3") << u"JKT01-26-AK4T9-Z"_s;
        QTest::newRow("O for 0, I and l for 1") << u"RP3-JKTOI-26-AK4T9-Z"_s;
        QTest::newRow("spaces") << u"  RP3 JKT01 26 AK4T9 Z "_s;
        QTest::newRow("another dash") << u"RP3–JKT01–26–AK4T9–Z"_s;
        QTest::newRow("a line break from a message") << u"RP3-JKT01-\n26-AK4T9-Z"_s;
    }

    void mendsHowPeopleType()
    {
        QFETCH(QString, typed);
        const auto number = parseCaseNumber(typed);
        QVERIFY(number);
        QCOMPARE(number->toString(), u"RP3-JKT01-26-AK4T9-Z"_s);
    }

    void refusesWhatIsNoCaseNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"Melati Contoh"_s;
        QTest::newRow("one character wrong") << u"RP3-JKT01-26-AK4T8-Z"_s;
        QTest::newRow("two exchanged") << u"RP3-JKT01-26-AK49T-Z"_s;
        QTest::newRow("one missing") << u"RP3-JKT01-26-AK4T9"_s;
        QTest::newRow("one too many") << u"RP3-JKT01-26-AK4T99-Z"_s;
        QTest::newRow("digit in the post") << u"RP3-JK701-26-AK4T9-Z"_s;
        QTest::newRow("no letter for the PC") << u"RP3-JKT01-26-4K4T9-Z"_s;
        QTest::newRow("right to left") << u"\u202eRP3-JKT01-26-AK4T9-Z"_s;
        QTest::newRow("other digits") << u"RP3-JKT\u0660\u0661-26-AK4T9-Z"_s;
        QTest::newRow("ten million characters") << u"9"_s.repeated(10'000'000);
    }

    void refusesWhatIsNoCaseNumber()
    {
        QFETCH(QString, typed);
        QVERIFY(!parseCaseNumber(typed));
    }

    void readsBackWhatItMakes()
    {
        QVERIFY(rc::check("a number made is read as itself", [] {
            const Label number = makeCaseNumber(anyParts());
            RC_ASSERT(parseCaseNumber(number.toString()) == number);
            RC_ASSERT(parseCaseNumber(anyTyped(number).toLower()) == number);
        }));
    }

    void aWrongCharacterNeverLeadsToAnotherCase()
    {
        QVERIFY(rc::check("any single substitution is refused, or mended", [] {
            const Label number = makeCaseNumber(anyParts());
            QString typed = anyTyped(number);
            const auto place = below(typed.size());
            typed[place] = oneOf(typable);
            RC_ASSERT(parseCaseNumber(typed).value_or(number) == number);
        }));
    }

    void aWrongCharacterThatLooksLikeNoOtherIsRefused()
    {
        QVERIFY(rc::check("any substitution among 2-9 and A-H is refused", [] {
            const Label number = makeCaseNumber(anyParts());
            QString typed = anyTyped(number);
            const auto place = below(typed.size());
            const QChar wrong = oneOf(u"23456789ABCDEFGH"_s);
            RC_PRE(typed[place] != wrong);
            typed[place] = wrong;
            RC_ASSERT(!parseCaseNumber(typed));
        }));
    }

    void twoExchangedNeighboursAreRefused()
    {
        QVERIFY(rc::check("any adjacent transposition is refused", [] {
            const Label number = makeCaseNumber(anyParts());
            QString typed = anyTyped(number);
            const auto place = 1 + below(typed.size() - 1);
            RC_PRE(typed[place] != typed[place - 1]);
            std::swap(typed[place], typed[place - 1]);
            RC_ASSERT(!parseCaseNumber(typed));
        }));
    }

    void saysWhatCanNameAPostAndAPc()
    {
        QVERIFY(isPostCode(*Label::fromString(u"JKT01")));
        for (const auto *wrong : {u"JKT1", u"JK001", u"JKTA1", u"JKT012", u"JKT-1"})
            QVERIFY(!isPostCode(*Label::fromString(wrong)));
        QVERIFY(!isPostCode(Label()));
        QVERIFY(isPcLetter(u'A') && isPcLetter(u'Z'));
        for (const QChar wrong : u"ILOUa1 "_s)
            QVERIFY(!isPcLetter(wrong));
    }
};

QTEST_GUILESS_MAIN(TestCaseNumber)
#include "tst_casenumber.moc"
