// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cards.h"
#include "storage/caseopening.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_staffed.emplace();
        m_room = m_staffed->room.unlockAsCounselor();
    }

    void cleanup() { m_room.reset(); }

    void aCardHoldsWhatIsSearched()
    {
        auto filed = aFiling();
        filed.person.alias = u"Mawar"_s;
        filed.person.factoryUnit = u"Jahit 3"_s;
        filed.person.address = u"Jalan Contoh"_s;
        const auto dossier = aCaseOf(m_staffed->room, *m_room, filed);
        const auto card = onlyCard();
        QCOMPARE(card.dossier, dossier);
        QCOMPARE(card.name, u"Melati Contoh"_s);
        QCOMPARE(card.alias, u"Mawar"_s);
        QCOMPARE(card.phone, u"0800-0000-1234"_s);
        QCOMPARE(card.factoryUnit, u"Jahit 3"_s);
        QCOMPARE(card.person, m_room->records().open(dossier)->persons.first().id);
    }

    void aNewNameTakesThePlaceOfTheOld()
    {
        const auto dossier = aCaseOf(m_staffed->room, *m_room);
        write(dossier, [](Person &person) { person.name = u"Kenanga Contoh"_s; });
        QCOMPARE(onlyCard().name, u"Kenanga Contoh"_s);
    }

    void whoHasNoNameAnyMoreHasOnlyHerReceipt()
    {
        const auto dossier = aCaseOf(m_staffed->room, *m_room);
        const auto receipt = onlyCard().receipt;
        QVERIFY(!receipt.isNull());
        write(dossier, [](Person &person) {
            person.name.clear();
            person.phone.clear();
        });
        QCOMPARE(onlyCard().name, QString());
        QCOMPARE(onlyCard().receipt, receipt);
    }

    void whoHasNeitherNameNorReceiptHasNoCard()
    {
        NewComplaint told; // At the desk: nobody took a code home.
        told.survivor = aFiling().person;
        told.survivor.phone.clear();
        told.triage.level = Code(u"sedang");
        const auto dossier = CaseOpening(m_room->desk(), m_room->writer()).open(told);
        QVERIFY(dossier);
        QCOMPARE(onlyCard().receipt, ReceiptMark());
        write(*dossier, [](Person &person) { person.name.clear(); });
        QVERIFY(Cards(m_room->desk()).all()->cards.isEmpty());
        QCOMPARE(rows(), 0);
    }

    void whoWasWrittenDownByMistakeHasNoCard()
    {
        const auto dossier = aCaseOf(m_staffed->room, *m_room);
        Act act(dossier);
        act.voidRecord(RecordKind::Person, onlyCard().person, u"Salah orang"_s);
        QVERIFY(!m_room->records().write(act)); // Not here; a PC of an older version may have.
        const auto &desk = m_room->desk();
        QVERIFY(Effects(desk, m_room->writer()).carryOut(act, *readDossier(desk, dossier)));
        QCOMPARE(rows(), 0);
    }

    void aColleagueWithoutTheCaseHasNoCard()
    {
        std::ignore = aCaseOf(m_staffed->room, *m_room);
        m_room.reset();
        const auto hired = m_staffed->hire(u"Cempaka Contoh"_s, {Code(u"konselor")});
        QVERIFY(m_staffed->unlockAs(hired)->records().cards()->cards.isEmpty());
    }

    void anOldCardOpensAfterTheKeysChanged()
    {
        const auto dossier = aCaseOf(m_staffed->room, *m_room);
        QVERIFY(m_room->desk().held->grant(dossier, *crypto::DossierKeys::random(),
                                           {{m_room->desk().user, m_room->desk().keys->box.publicKey()}}));
        QCOMPARE(onlyCard().name, u"Melati Contoh"_s);
        write(dossier, [](Person &person) { person.alias = u"Mawar"_s; });
        QCOMPARE(onlyCard().alias, u"Mawar"_s);
        // Sealed anew: whom the change left out reads the old card nowhere.
        m_room.reset();
        QVERIFY(Cards(m_staffed->room.unlockAsCoordinator()->desk()).all()->cards.isEmpty());
    }

    void aCardOfSomebodyElseIsNotTakenForHers()
    {
        std::ignore = aCaseOf(m_staffed->room, *m_room);
        auto rename = m_room->desk().database->prepare("UPDATE card SET person = :person");
        QVERIFY(rename->bind(":person", *RecordId::fromBytes(QByteArray(16, 'x'))).run());
        const auto read = Cards(m_room->desk()).all();
        QVERIFY(read->cards.isEmpty());
        QCOMPARE(read->damaged, 1);
    }

    void aDamagedCardKeepsNobodyFromTheOthers()
    {
        std::ignore = aCaseOf(m_staffed->room, *m_room);
        auto other = aFiling();
        other.person.name = u"Kenanga Contoh"_s;
        const auto damaged = aCaseOf(m_staffed->room, *m_room, other);
        auto spoil = m_room->desk().database->prepare(
            "UPDATE card SET bytes = substr(bytes, 1, length(bytes) - 1) WHERE dossier = :dossier");
        QVERIFY(spoil->bind(":dossier", damaged).run());
        QCOMPARE(onlyCard().name, u"Melati Contoh"_s);
        QCOMPARE(Cards(m_room->desk()).all()->damaged, 1);
        QCOMPARE(Cards(m_room->desk()).all(damaged)->damaged, 1);
    }

private:
    [[nodiscard]] PersonCard onlyCard()
    {
        const auto cards = Cards(m_room->desk()).all();
        return cards && cards->cards.size() == 1 ? cards->cards.first() : PersonCard();
    }

    [[nodiscard]] int rows()
    {
        return **m_room->desk().database->prepare("SELECT count(*) FROM card")->first([](const auto &row) {
            return row.template get<int>(0);
        });
    }

    void write(const DossierId &dossier, const std::function<void(Person &)> &change)
    {
        const auto before = m_room->records().open(dossier)->persons.first();
        auto after = before;
        change(after);
        Act act(dossier);
        act.set(before, after);
        QVERIFY(m_room->records().write(act));
    }

    std::optional<StaffedRoom> m_staffed;
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
