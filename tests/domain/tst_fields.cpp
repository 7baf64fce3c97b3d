// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fields/fieldvalues.h"
#include "domain/records/records.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Session anAnsweredSession()
{
    Session session;
    session.heldOn = Day(20'514);
    session.kind = Code(u"konseling");
    session.minutes = 45;
    session.readBack = false;
    session.startedAt = Instant(1'772'416'800'000);
    session.summary = u"Ringkasan contoh"_s;
    return session;
}

} // namespace

class TestFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTierHoldsOnlyItsOwnAnsweredFields()
    {
        const auto coded = valuesOf(anAnsweredSession(), Tier::Coded);
        QCOMPARE(coded.size(), 4U);
        QCOMPARE(coded.at(1), QCborValue(20'514));
        QCOMPARE(coded.at(2), QCborValue(u"konseling"_s));
        QCOMPARE(coded.at(8), QCborValue(false));
        QVERIFY(valuesOf(anAnsweredSession(), Tier::Identity).empty());
        QCOMPARE(valuesOf(anAnsweredSession(), Tier::Story).size(), 2U);
    }

    void whatIsTakenApartByTierComesTogetherAgain()
    {
        Session again;
        for (const auto tier : {Tier::Coded, Tier::Identity, Tier::Story})
            applyValues(again, valuesOf(anAnsweredSession(), tier));
        QCOMPARE(again, anAnsweredSession());
    }

    void aChangeNamesNewValuesAndEmptiedFields()
    {
        auto after = anAnsweredSession();
        after.minutes = 50;
        after.kind = Code();
        const auto changes = changesBetween(anAnsweredSession(), after, Tier::Coded);
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes.at(5), QCborValue(50));
        QVERIFY(changes.at(2).isNull());

        auto record = anAnsweredSession();
        applyValues(record, changes);
        QCOMPARE(record, after);
    }

    void aValueOfAnotherTypeIsNoAnswer_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("text for a day") << 1 << QCborValue(u"kemarin"_s);
        QTest::newRow("a day beyond the calendar") << 1 << QCborValue(qint64(1) << 40);
        QTest::newRow("a sentence for a code") << 2 << QCborValue(u"dia berkata begini"_s);
        QTest::newRow("text for a number") << 5 << QCborValue(u"45"_s);
        QTest::newRow("number for yes or no") << 8 << QCborValue(1);
        QTest::newRow("a field of a newer version") << 900 << QCborValue(1);
    }

    void aValueOfAnotherTypeIsNoAnswer()
    {
        QFETCH(int, number);
        QFETCH(QCborValue, value);
        auto record = anAnsweredSession();
        applyValues(record, {{number, value}});
        QCOMPARE(record, anAnsweredSession());
    }

    void aTextHasOneSpelling()
    {
        using Traits = ValueTraits<QString>;
        const auto composed = u"Zo\u00EB Contoh"_s;
        QCOMPARE(Traits::toCbor(u"Zoe\u0308 Contoh"_s), QCborValue(composed)); // As some keyboards write it.
        QCOMPARE(Traits::toCbor(composed), QCborValue(composed));
        QVERIFY(Traits::toCbor({}).isUndefined());
        Person her;
        her.name = u"Zoe\u0308 Contoh"_s;
        QCOMPARE(valuesOf(her, Tier::Identity).at(numberOf(&Person::name)), QCborValue(composed));
        // What was written before stays as it was, and is read.
        QCOMPARE(Traits::fromCbor(u"Zoe\u0308"_s), std::optional(u"Zoe\u0308"_s));
    }

    void whatSheDeclinedComesBackAndNothingElseIsTakenForIt()
    {
        using Traits = ValueTraits<FieldNumbers>;
        const FieldNumbers declined{9, 16};
        QCOMPARE(Traits::toCbor(declined), QCborValue(QCborArray{9, 16}));
        QCOMPARE(Traits::fromCbor(Traits::toCbor(declined)), std::optional(declined));
        QVERIFY(Traits::toCbor({}).isUndefined());
        for (const auto &value :
             {QCborValue(9), QCborValue(QCborArray{u"9"_s}), QCborValue(QCborArray{9, nullptr}),
              QCborValue(QCborArray{0}), QCborValue(QCborArray{-1}), QCborValue(QCborArray{qint64(1) << 40})})
            QVERIFY(!Traits::fromCbor(value));
    }

    void aLabelCarriesNoSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLabel");
        QTest::newRow("case number") << u"RP3-JKT01-26-AK4T9-X"_s << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("words") << u"MELATI CONTOH"_s << false;
        QTest::newRow("lower case") << u"rp3"_s << false;
        QTest::newRow("too long") << QString(25, u'A') << false;
    }

    void aLabelCarriesNoSentence()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLabel);
        QCOMPARE(Label::fromString(text).has_value(), isLabel);
    }

    void aConflictSaysWhoOnlyToThoseWhoMayRead()
    {
        const auto *conflict = describe(RecordKind(10));
        QCOMPARE(conflict->name, "conflict");
        QCOMPARE(conflict->home, Home::Case);
        QCOMPARE(conflict->history, History::AppendOnly);
        for (const auto &field : conflict->fields)
            QCOMPARE(field.tier, field.name == "staff_member" ? Tier::Story : Tier::Coded);
    }

    void everyRecordDescribesItself()
    {
        int last = 0;
        for (const auto &record : recordDescriptions()) {
            QVERIFY(int(record.kind) > last);
            last = int(record.kind);
            QVERIFY(!record.fields.empty());
            QCOMPARE(describe(record.kind)->name, record.name);
        }
        QVERIFY(!describe(RecordKind(250)));
        QVERIFY(!describeField(RecordKind::Session, 900));
        QCOMPARE(describeField(RecordKind::Session, 13)->name, "summary");
    }

    void nothingTellingIsEverCoded()
    {
        for (const auto &record : recordDescriptions()) {
            for (const auto &field : record.fields) {
                QVERIFY(field.tier != Tier::Coded || !isTooTelling(field.type));
                QCOMPARE(field.type == ValueType::Code || field.type == ValueType::Codes,
                         field.codes != nullptr);
                QVERIFY(field.type != ValueType::Key || record.home == Home::Room);
            }
        }
    }

    void aListOfSeveralAnswersIsHeldByAFieldOfSeveralCodes()
    {
        // Fields may ask for several answers of a list that says "one"; never the other way round: answers
        // would be lost.
        for (const auto &record : recordDescriptions()) {
            for (const auto &field : record.fields) {
                if (field.type == ValueType::Code)
                    QVERIFY2(!field.codes->isMulti(), std::string(field.name).c_str());
            }
        }
    }

    void theDataTiersPageIsUpToDate()
    {
        QFile page(QStringLiteral(RP3_SOURCE_DIR "/docs/data-tiers.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(page.readAll()), dataTiersPage());
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
