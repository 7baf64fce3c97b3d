// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/act.h"
#include "tests/support/bytes.h"
#include "tests/support/records.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

template <Record R> R withId(R record)
{
    record.id = idOf<RecordId>(9);
    return record;
}

} // namespace

class TestAct final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewRecordIsTakenApartByTier()
    {
        Act act;
        act.create(aPerson());
        const auto &change = act.changes().first();
        QCOMPARE(change.kind, RecordKind::Person);
        QCOMPARE(change.operation, Operation::Create);
        QCOMPARE(change.coded, valuesOf(aPerson(), Tier::Coded));
        QCOMPARE(change.identity, valuesOf(aPerson(), Tier::Identity));
        QVERIFY(change.story.empty());
    }

    void standInsTellCreationsApart()
    {
        Act act;
        const auto first = act.create(aComplaint());
        act.voidRecord(RecordKind::Session, idOf<RecordId>(9), u"contoh"_s);
        const auto second = act.create(aPerson());
        QCOMPARE(Act::standInIndex(first), 0);
        QCOMPARE(Act::standInIndex(second), 1);
        QVERIFY(!Act::standInIndex(idOf<RecordId>(9)));
        QVERIFY(!Act::standInIndex(RecordId()));
    }

    void aFormThatKnowsTheKindOnlyMakesTheSame()
    {
        auto values = valuesOf(aPerson(), Tier::Coded);
        values.merge(valuesOf(aPerson(), Tier::Identity));
        values[9'999] = u"of no field"_s;
        values[numberOf(&Person::codeWord)] = nullptr; // Asked, and not answered.
        Act typed;
        typed.create(aPerson());
        Act untyped;
        const auto standIn = untyped.create(RecordKind::Person, values);
        QCOMPARE(Act::standInIndex(standIn), 0);
        QCOMPARE(untyped.changes().first().coded, typed.changes().first().coded);
        QCOMPARE(untyped.changes().first().identity, typed.changes().first().identity);
        QVERIFY(untyped.changes().first().story.empty());
    }

    void aFormChangesOnlyWhatDiffers()
    {
        const FieldValues before{{numberOf(&Trip::status), u"minta"_s}, {numberOf(&Trip::pickup), u"sini"_s}};
        auto after = before;
        after[numberOf(&Trip::status)] = u"setuju"_s;
        after[numberOf(&Trip::pickup)] = nullptr;
        after[numberOf(&Trip::cost)] = nullptr; // It was empty before.
        Act act;
        act.set(RecordKind::Trip, idOf<RecordId>(9), before, after);
        const auto &change = act.changes().first();
        QCOMPARE(change.operation, Operation::Set);
        QCOMPARE(change.coded, (FieldValues{{numberOf(&Trip::status), u"setuju"_s}}));
        QCOMPARE(change.story, (FieldValues{{numberOf(&Trip::pickup), nullptr}}));
        Act nothing;
        nothing.set(RecordKind::Trip, idOf<RecordId>(9), before, before);
        QVERIFY(nothing.isEmpty());
    }

    void aFormCorrectsADocumentWithItsReason()
    {
        const FieldValues before{{numberOf(&LegalStep::stage), u"lapor"_s}};
        Act act;
        act.amend(RecordKind::LegalStep, idOf<RecordId>(9), before,
                  {{numberOf(&LegalStep::stage), u"penyidikan"_s}}, u"salah pilih"_s);
        const auto &change = act.changes().first();
        QCOMPARE(change.operation, Operation::Amend);
        QCOMPARE(change.coded.at(numberOf(&LegalStep::stage)).toString(), u"penyidikan"_s);
        QCOMPARE(change.story.at(reasonField).toString(), u"salah pilih"_s);
    }

    void onlyWhatDiffersIsChanged()
    {
        const auto before = withId(aSession());
        auto after = before;
        after.minutes = 40;
        after.summary.clear();
        Act act;
        act.set(before, before);
        QVERIFY(act.isEmpty());
        act.set(before, after);
        const auto &change = act.changes().first();
        QCOMPARE(change.record, before.id);
        QCOMPARE(change.coded, (FieldValues{{5, 40}}));
        QCOMPARE(change.story, (FieldValues{{13, nullptr}}));
    }

    void whatSheDeclinedIsOfHerStory()
    {
        const auto declined = with(aPerson(), &Person::declined, FieldNumbers{numberOf(&Person::dependants)});
        Act act;
        act.create(declined);
        QCOMPARE(act.changes().first().story, (FieldValues{{declinedField, QCborArray{9}}}));
        QVERIFY(!act.changes().first().coded.contains(declinedField));
        Act form;
        form.set(RecordKind::Person, idOf<RecordId>(9), {{declinedField, QCborArray{9}}},
                 {{declinedField, nullptr}});
        QCOMPARE(form.changes().first().story, (FieldValues{{declinedField, nullptr}}));
    }

    void aStepSaysWhyWhereThereIsAReason()
    {
        const auto before = withId(aPerson());
        const auto after = with(before, &Person::alias, u"Panggilan lain"_s);
        Act act;
        act.set(before, before, u"tidak ada yang berubah"_s);
        QVERIFY(act.isEmpty());
        act.set(before, after, u"ia yang minta"_s);
        QCOMPARE(act.changes().first().operation, Operation::Set);
        QCOMPARE(act.changes().first().story, (FieldValues{{reasonField, u"ia yang minta"_s}}));
        act.set(before, after);
        QVERIFY(!act.changes().last().story.contains(reasonField));
    }

    void anAmendmentSaysWhy()
    {
        const auto before = withId(aConsent(u"kontak", u"yes"));
        Act act;
        act.amend(before, with(before, &Consent::expiresOn, Day(20'600)), u"salah tanggal"_s);
        const auto &change = act.changes().first();
        QCOMPARE(change.operation, Operation::Amend);
        QCOMPARE(change.coded, (FieldValues{{9, 20'600}}));
        QCOMPARE(change.story, (FieldValues{{reasonField, u"salah tanggal"_s}}));
    }

    void aDecisionWritesWhatStandsAlready()
    {
        const auto decided = withId(aPerson());
        Act act;
        act.decide(RecordKind::Person, decided.id, {{1, u"korban"_s}, {9, {}}, {11, decided.name}},
                   u"ditanya lagi"_s);
        const auto &change = act.changes().first();
        QCOMPARE(change.operation, Operation::Set);
        QCOMPARE(change.coded, (FieldValues{{1, u"korban"_s}, {9, nullptr}}));
        QCOMPARE(change.identity, (FieldValues{{11, decided.name}}));
        QCOMPARE(change.story, (FieldValues{{reasonField, u"ditanya lagi"_s}}));

        Act legal;
        legal.decide(RecordKind::Consent, decided.id, {{3, u"no"_s}}, u"ditanya lagi"_s);
        QCOMPARE(legal.changes().first().operation, Operation::Amend);
    }

    void aVoidedRecordKeepsItsFields()
    {
        Act act(idOf<DossierId>(3));
        act.voidRecord(RecordKind::Session, idOf<RecordId>(9), u"salah berkas"_s);
        const auto &change = act.changes().first();
        QCOMPARE(change.operation, Operation::Void);
        QVERIFY(change.coded.empty() && change.identity.empty());
        QCOMPARE(act.dossier(), idOf<DossierId>(3));
    }

    void anOperationIsOnNoRecord()
    {
        Act act;
        act.operate(Operation::Access, {{1, u"open"_s}});
        QVERIFY(act.changes().first().record.isNull());
        QVERIFY(!act.dossier());
    }
};

QTEST_GUILESS_MAIN(TestAct)
#include "tst_act.moc"
