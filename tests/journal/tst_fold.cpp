// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fold.h"
#include "tests/support/journalhistory.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

int countOf(const DossierState &state, Kind kind)
{
    return int(std::ranges::count(state.decisions, kind, &Decision::kind));
}

/// The entries again, in any order and some of them several times.
QList<OpenedEntry> shuffled(QList<OpenedEntry> entries)
{
    for (int copies = below(4); copies > 0; --copies)
        entries.append(entries[below(int(entries.size()))]);
    for (auto i = entries.size() - 1; i > 0; --i)
        entries.swapItemsAt(i, below(int(i) + 1));
    return entries;
}

template <Record R> R only(const DossierState &state)
{
    const auto all = state.all<R>();
    return all.size() == 1 ? all.first() : R();
}

} // namespace

class TestFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyDossierIsEmpty() { QCOMPARE(fold({}), DossierState()); }

    void aDossierIsWhatItsEntriesSay()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, aPerson());
        dossier.set(0, person, &Person::alias, u"Mawar"_s);
        const auto state = dossier.state(0);
        auto expected = with(aPerson(), &Person::alias, u"Mawar"_s);
        expected.id = person;
        QCOMPARE(*state.find<Person>(person), expected);
        QCOMPARE(state.all<Person>(), QList{expected});
        QVERIFY(!state.find<Session>(person));
        QCOMPARE(state.records.at(person).createdBy, dossier.sealed(0).at(1).id);
        QCOMPARE(state.records.at(person).changedBy, dossier.sealed(0).at(2).id);
        QCOMPARE(state.frontier, QList{dossier.sealed(0).at(2).id});
        QCOMPARE(*state.last, (Position{Day(20'514), 2}));
        QVERIFY(state.decisions.isEmpty());
    }

    void anEmptiedFieldIsEmpty()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, aPerson());
        dossier.set(0, person, &Person::phone, QString());
        QVERIFY(!dossier.state(0).records.at(person).values.contains(15));
    }

    void anyOrderAndRepetitionGivesTheSameState()
    {
        QVERIFY(rc::check("the same entries fold to the same state", [] {
            const AnyHistory history;
            const auto entries = history.dossier.entries(0);
            RC_ASSERT(fold(shuffled(entries)) == fold(entries));
        }));
    }

    void anyWayOfMeetingGivesTheSameState()
    {
        QVERIFY(rc::check("PCs that have told each other everything agree", [] {
            AnyHistory history;
            auto &dossier = history.dossier;
            auto other = dossier;
            dossier.carryAll();
            for (std::size_t from = other.size(); from-- > 0;)
                other.carry(from, 0);
            RC_ASSERT(other.state(0) == dossier.state(0));
            for (std::size_t pc = 1; pc < dossier.size(); ++pc)
                RC_ASSERT(dossier.state(pc) == dossier.state(0));
        }));
    }

    void halfOpenedCopiesGiveTheSameState()
    {
        QVERIFY(rc::check("an entry given sealed and opened counts as opened", [] {
            const AnyHistory history;
            KeyRing identityOnly;
            RC_ASSERT(identityOnly.add(*history.dossier.keys().identity.clone()));
            const auto entries = history.dossier.entries(0);
            const auto half = history.dossier.entries(0, identityOnly);
            RC_ASSERT(fold(shuffled(entries + half)) == fold(entries));
        }));
    }

    void whoReadsLessSeesTheSameOfTheRest()
    {
        QVERIFY(rc::check("coded values, consents and keys do not depend on what is opened", [] {
            const AnyHistory history;
            const auto whole = history.dossier.state(0);
            const auto coded = fold(history.dossier.entries(0, KeyRing()));
            RC_ASSERT(coded.consents == whole.consents);
            RC_ASSERT(coded.currentKeys == whole.currentKeys);
            RC_ASSERT(coded.frontier == whole.frontier);
            for (const auto &[id, record] : whole.records) {
                for (const auto &[number, value] : record.values) {
                    const auto isCoded = describeField(record.kind, number)->tier == Tier::Coded;
                    RC_ASSERT(coded.records.at(id).values.contains(number) == isCoded);
                    RC_ASSERT((!isCoded || coded.records.at(id).values.at(number) == value));
                }
            }
        }));
    }

    void aCorrectionAfterAMistakeAlwaysWins()
    {
        QVERIFY(rc::check("who has seen everything and changes a field has the last word", [] {
            AnyHistory history;
            auto &dossier = history.dossier;
            dossier.carryAll();
            dossier.setDay(1, Day(20'000 + below(1'000)));
            const auto before = dossier.state(1);
            RC_PRE(!before.all<Person>().isEmpty());
            const auto id = before.all<Person>().first().id;
            dossier.set(1, id, &Person::alias,
                        u"nama %1"_s.arg(below(1'000)) + before.find<Person>(id)->alias);
            const auto after = dossier.state(1);
            RC_ASSERT(after.find<Person>(id)->alias != before.find<Person>(id)->alias);
            RC_ASSERT(after.frontier == QList{dossier.sealed(1).last().id});
        }));
    }

    void twoEditsThatDidNotKnowOfEachOtherAreShown()
    {
        auto dossier = SharedDossier::accepted();
        const auto session = dossier.create(0, aSession());
        dossier.carryAll();
        const auto one = dossier.set(0, session, &Session::minutes, 30);
        const auto two = dossier.set(1, session, &Session::minutes, 45);
        dossier.carryAll();
        auto state = dossier.state(0);
        QCOMPARE(countOf(state, Kind::ConcurrentEdit), 1);
        const auto decision = state.decisions.first();
        QCOMPARE(decision.record, session);
        QCOMPARE(decision.field, 5);
        QCOMPARE(decision.entries.size(), 2);
        QVERIFY(decision.entries.contains(one) && decision.entries.contains(two));

        // Keeping what stands is a decision as well, though no value changes.
        Act act(dossier.id());
        act.decide(RecordKind::Session, session, {{5, state.records.at(session).values.at(5)}},
                   u"sudah ditanyakan"_s);
        dossier.append(1, act);
        const auto decided = dossier.state(1);
        QVERIFY(decided.decisions.isEmpty());
        QCOMPARE(decided.find<Session>(session)->minutes, state.find<Session>(session)->minutes);
    }

    void editsOfDifferentFieldsAreNoQuestion()
    {
        auto dossier = SharedDossier::accepted();
        const auto session = dossier.create(0, aSession());
        dossier.carryAll();
        dossier.set(0, session, &Session::minutes, 30);
        dossier.set(1, session, &Session::summary, u"Lebih panjang"_s);
        dossier.carryAll();
        const auto state = dossier.state(0);
        QVERIFY(state.decisions.isEmpty());
        QCOMPARE(state.find<Session>(session)->minutes, 30);
        QCOMPARE(state.find<Session>(session)->summary, u"Lebih panjang"_s);
    }

    void whatSheDeclinedIsKeptWithTheRecordForWhoeverHoldsItsStory()
    {
        auto dossier = SharedDossier::accepted();
        const FieldNumbers declined{numberOf(&Person::dependants), numberOf(&Person::unionMember)};
        const auto person = dossier.create(0, with(aPerson(), &Person::declined, declined));
        dossier.set(0, person, &Person::alias, u"Mawar"_s);
        dossier.carryAll();
        QCOMPARE(dossier.state(1).find<Person>(person)->declined, declined);
        KeyRing identityOnly;
        QVERIFY(identityOnly.add(*dossier.keys().identity.clone()));
        const auto without = fold(dossier.entries(0, identityOnly));
        QCOMPARE(without.find<Person>(person)->alias, u"Mawar"_s);
        QVERIFY(without.find<Person>(person)->declined.empty());
        dossier.set(0, person, &Person::declined, FieldNumbers());
        QVERIFY(dossier.state(0).find<Person>(person)->declined.empty());
    }

    void whatSheDeclinedToTwoWhoDidNotKnowOfEachOtherIsShown()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, aPerson());
        dossier.carryAll();
        dossier.set(0, person, &Person::declined, {numberOf(&Person::dependants)});
        dossier.set(1, person, &Person::declined, {numberOf(&Person::unionMember)});
        dossier.carryAll();
        QCOMPARE(dossier.state(0).find<Person>(person)->declined.size(), 1U);
        QCOMPARE(countOf(dossier.state(0), Kind::ConcurrentEdit), 1);
        QCOMPARE(dossier.state(0).decisions.first().field, declinedField);
    }

    void doNotCallWins()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, aPerson());
        dossier.carryAll();
        dossier.setDay(1, Day(20'520));
        dossier.set(0, person, &Person::doNotContact, true);
        dossier.set(1, person, &Person::doNotContact, false);
        dossier.carryAll();
        QCOMPARE(dossier.state(0).find<Person>(person)->doNotContact, true);
        QCOMPARE(countOf(dossier.state(0), Kind::ConcurrentEdit), 1);
        dossier.set(1, person, &Person::doNotContact, false);
        QCOMPARE(dossier.state(1).find<Person>(person)->doNotContact, false);
    }

    void aStepThatDoesNotFollowIsShown()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aCase());
        dossier.set(0, id, &Case::status, Code(u"tutup"));
        QCOMPARE(dossier.state(0).find<Case>(id)->status, Code(u"baru"));
        QCOMPARE(countOf(dossier.state(0), Kind::IllegalStep), 1);
        dossier.set(0, id, &Case::status, Code(u"asesmen"));
        QVERIFY(dossier.state(0).decisions.isEmpty());
    }

    void twoStepsThatDidNotKnowOfEachOtherAreShown()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aCase());
        dossier.carryAll();
        dossier.setDay(1, Day(20'520));
        dossier.set(0, id, &Case::status, Code(u"asesmen"));
        dossier.set(1, id, &Case::status, Code(u"dilimpahkan"));
        dossier.carryAll();
        QCOMPARE(dossier.state(0).find<Case>(id)->status, Code(u"asesmen"));
        QCOMPARE(countOf(dossier.state(0), Kind::ConcurrentStep), 1);
    }

    void aVoidedRecordIsOutOfEffectAndStillThere()
    {
        auto dossier = SharedDossier::accepted();
        const auto session = dossier.create(0, aSession());
        Act act(dossier.id());
        act.voidRecord(RecordKind::Session, session, u"salah berkas"_s);
        dossier.append(0, act);
        const auto state = dossier.state(0);
        QVERIFY(state.all<Session>().isEmpty());
        QCOMPARE(state.find<Session>(session)->summary, aSession().summary);
        QVERIFY(state.decisions.isEmpty());
    }

    void anEditThatDidNotKnowOfTheVoidingIsShown()
    {
        auto dossier = SharedDossier::accepted();
        const auto session = dossier.create(0, aSession());
        dossier.carryAll();
        Act act(dossier.id());
        act.voidRecord(RecordKind::Session, session, u"salah berkas"_s);
        dossier.append(0, act);
        dossier.set(1, session, &Session::minutes, 30);
        dossier.carryAll();
        QCOMPARE(countOf(dossier.state(0), Kind::ConcurrentEdit), 1);
        QCOMPARE(dossier.state(0).decisions.first().field, 0);
        dossier.append(0, act);
        QVERIFY(dossier.state(0).decisions.isEmpty());
    }

    void aLegalDocumentIsNotEdited()
    {
        auto dossier = SharedDossier::accepted();
        const auto consent = dossier.create(0, aConsent(u"kontak", u"no"));
        auto entries = dossier.entries(0);
        auto forged = entries.last();
        forged.id = idOf<EntryId>(0xee);
        forged.coded.position.counter += 1;
        forged.coded.records = {{RecordKind::Consent, Operation::Set, consent, {{3, u"yes"_s}}}};
        entries.append(forged);
        const auto state = fold(entries);
        QCOMPARE(state.find<Consent>(consent)->decision, Code(u"no"));
        QCOMPARE(countOf(state, Kind::ForbiddenChange), 1);
    }

    void aRecordStaysWhatItIs()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, aPerson());
        auto entries = dossier.entries(0);
        auto forged = entries.last();
        forged.id = idOf<EntryId>(0xee);
        forged.coded.position.counter += 1;
        forged.coded.records = {{RecordKind::Session, Operation::Set, person, {{5, 9}}}};
        entries.append(forged);
        const auto state = fold(entries);
        QCOMPARE(state.find<Person>(person)->name, aPerson().name);
        QCOMPARE(countOf(state, Kind::ForbiddenChange), 1);
    }

    void aFieldInTheWrongPartHasNoEffect()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aCase());
        auto entries = dossier.entries(0);
        entries.last().story->records[0][3] = u"tutup"_s;
        entries.last().coded.records[0].fields[12] = u"alasan"_s;
        const auto state = fold(entries);
        QCOMPARE(state.find<Case>(id)->status, Code(u"baru"));
        QVERIFY(state.find<Case>(id)->riskReason.isEmpty());
    }

    void whatANewerVersionWroteIsCarriedAlong()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aCase());
        auto entries = dossier.entries(0);
        entries.last().coded.records[0].fields[900] = 7;
        entries.last().coded.records.append(
            {RecordKind(200), Operation::Create, idOf<RecordId>(5), {{1, 2}}});
        entries.last().coded.records.append({RecordKind::Case, Operation(99), id, {{3, u"tutup"_s}}});
        const auto state = fold(entries);
        QCOMPARE(state.records.at(id).values.at(900), QCborValue(7));
        QCOMPARE(state.records.at(idOf<RecordId>(5)).kind, RecordKind(200));
        QCOMPARE(state.find<Case>(id)->status, Code(u"baru"));
    }

    void anEntryNotLaterThanWhatItSawIsSetAside()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aCase());
        dossier.set(0, id, &Case::status, Code(u"asesmen"));
        auto entries = dossier.entries(0);
        entries.last().coded.position = entries.first().coded.position;
        entries.last().coded.position.day = Day(1);
        const auto state = fold(entries);
        QCOMPARE(state.malformed, QList{entries.last().id});
        QCOMPARE(state.find<Case>(id)->status, Code(u"baru"));
        QCOMPARE(state.frontier, QList{entries[1].id});
        QCOMPARE(state.last, entries[1].coded.position);
    }

    void theKeyNamedLastSealsWhatComesNext()
    {
        auto dossier = SharedDossier::accepted();
        const auto name = [&](std::size_t pc, std::uint8_t byte) {
            Act act(dossier.id());
            act.operate(
                Operation::Key,
                toFields(KeyOperation{crypto::KeyTier::Story, idOf<crypto::Commitment>(byte), {}, {}}));
            dossier.append(pc, act);
        };
        name(0, 1);
        dossier.carryAll();
        name(0, 2);
        QCOMPARE(dossier.state(0).currentKeys.at(crypto::KeyTier::Story), idOf<crypto::Commitment>(2));
        QCOMPARE(dossier.state(0).keys.size(), 2);
        QVERIFY(!dossier.state(0).currentKeys.contains(crypto::KeyTier::Identity));

        // Handing an old key to somebody does not make it the current one.
        Act act(dossier.id());
        act.operate(Operation::Key,
                    toFields(KeyOperation{crypto::KeyTier::Story, idOf<crypto::Commitment>(1),
                                          idOf<PublicKey>(7), QByteArray(crypto::keyBoxSize, 'b')}));
        dossier.append(0, act);
        QCOMPARE(dossier.state(0).currentKeys.at(crypto::KeyTier::Story), idOf<crypto::Commitment>(2));

        name(1, 3);
        dossier.carryAll();
        QCOMPARE(countOf(dossier.state(0), Kind::ConcurrentKeys), 1);
        name(0, 4);
        QVERIFY(dossier.state(0).decisions.isEmpty());
    }

    void theNextPosition_data()
    {
        QTest::addColumn<Position>("last");
        QTest::addColumn<Day>("today");
        QTest::addColumn<Position>("next");
        const Day monday(20'514);
        QTest::newRow("a new day") << Position{monday, 7} << Day(20'515) << Position{Day(20'515), 0};
        QTest::newRow("the same day") << Position{monday, 7} << monday << Position{monday, 8};
        QTest::newRow("a clock that is behind") << Position{monday, 7} << Day(20'000) << Position{monday, 8};
        QTest::newRow("two days after the province signed")
            << Position{monday, 7} << Day(20'522) << Position{Day(20'522), 0};
        QTest::newRow("a clock that is ahead of all belief")
            << Position{monday, 7} << Day(20'523) << Position{monday, 8};
        QTest::newRow("a counter at its end")
            << Position{monday, maximumCounter} << monday << Position{Day(20'515), 0};
    }

    void theNextPosition()
    {
        QFETCH(Position, last);
        QFETCH(Day, today);
        QFETCH(Position, next);
        QCOMPARE(nextPosition(last, today, Day(20'520)), next);
        QVERIFY(nextPosition(last, today, Day(20'520)) > last);
    }

    void aClockIsBelievedWhereNobodyKnowsBetter()
    {
        QCOMPARE(nextPosition(std::nullopt, Day(30'000), Day(20'520)), (Position{Day(30'000), 0}));
        QCOMPARE(nextPosition(Position{Day(1), 4}, Day(30'000), std::nullopt), (Position{Day(30'000), 0}));
    }

    void theNextIsAlwaysLater()
    {
        QVERIFY(rc::check("an entry stands later than all that its author had", [] {
            const Position last{Day(below(30'000)),
                                below(2) == 0 ? maximumCounter : std::uint64_t(below(1'000))};
            const auto lastSigned = below(2) == 0 ? std::optional(Day(below(30'000))) : std::nullopt;
            RC_ASSERT(nextPosition(last, Day(below(30'000)), lastSigned) > last);
        }));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
