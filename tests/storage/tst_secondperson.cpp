// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "storage/secondperson.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

/// The counselor destroys a piece of evidence; the coordinator stands beside her and confirms it.
class TestSecondPerson final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_staffed.emplace();
        m_kenanga = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"konselor")});
        m_room = m_staffed->room.unlockAsCounselor();
        m_dossier = aCaseOf(m_staffed->room, *m_room);
        EvidenceItem item;
        item.kind = code::evidenceKind::benda;
        Act act(m_dossier);
        act.create(item);
        m_item = m_room->write(act)->created.first();
    }

    void cleanup() { m_room.reset(); }

    void whoConfirmsSignsForTheEntry()
    {
        const auto written = m_room->write(destroying(coordinator()), by(coordinator()));
        QVERIFY(written);
        const auto attestations = attestationsNow();
        QCOMPARE(attestations.size(), 1);
        QCOMPARE(attestations.first().entry, written->entry);
        QCOMPARE(attestations.first().by, coordinator());
        QCOMPARE(m_room->records().open(m_dossier)->confirmations,
                 (Confirmations{{written->entry, coordinator()}}));
    }

    void itStaysConfirmedAfterTheNextUnlock()
    {
        const auto written = m_room->write(destroying(coordinator()), by(coordinator()));
        m_room.reset();
        m_room = m_staffed->room.unlockAsCounselor();
        QCOMPARE(m_room->records().open(m_dossier)->confirmations.at(written->entry), coordinator());
        QVERIFY(m_room->alarms().isEmpty());
    }

    void aWrongPassphraseWritesNothing()
    {
        const auto before = entries();
        Confirmation wrong{coordinator(), *crypto::Passphrase::fromTyped(u"kapal merah gunung enam")};
        QCOMPARE(m_room->write(destroying(coordinator()), std::move(wrong)).error().kind,
                 ErrorKind::WrongKey);
        QCOMPARE(entries(), before);
    }

    void aNameAloneIsNoConfirmation()
    {
        const auto before = entries();
        QCOMPARE(m_room->write(destroying(coordinator())).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_room->records().write(destroying(coordinator())).error().kind, ErrorKind::Invalid);
        QCOMPARE(entries(), before);
    }

    void onlyWhoIsNamedConfirms()
    {
        QCOMPARE(m_room->write(destroying(coordinator()), by(m_kenanga)).error().kind, ErrorKind::Invalid);
        Act both(m_dossier);
        both.create(destroyed(coordinator()));
        both.create(destroyed(m_kenanga));
        QCOMPARE(m_room->write(both, by(coordinator())).error().kind, ErrorKind::Invalid);
        QVERIFY(chain().isEmpty());
    }

    void nobodyConfirmsHerOwnAct()
    {
        auto link = destroyed(counselor());
        link.recordedBy = coordinator(); // A lie: she writes it herself.
        Act act(m_dossier);
        act.create(link);
        QCOMPARE(m_room->write(act, by(counselor())).error().kind, ErrorKind::Denied);
        QVERIFY(chain().isEmpty());
    }

    void whoLeftConfirmsNothing()
    {
        Act left(roomDossierOf(m_room->desk().post));
        auto member = *findStaff(*readStaff(m_room->desk()), m_kenanga);
        const auto before = member;
        member.active = false;
        left.set(before, member);
        StaffedRoom::writeInRoom(*m_room, left);
        QCOMPARE(m_room->write(destroying(m_kenanga), by(m_kenanga)).error().kind, ErrorKind::Denied);
        QVERIFY(chain().isEmpty());
    }

    void whoHasNoSlotConfirmsNothing()
    {
        const crypto::KeySlotFile file(m_staffed->room.folder());
        auto loaded = *file.load();
        const auto me = loaded.keySlots.unlock(counselor(), TemporaryRoom::counselorsPhrase());
        QVERIFY(loaded.keySlots.removeUser(me->masterKey, m_kenanga));
        QVERIFY(file.save(loaded.keySlots));
        QCOMPARE(m_room->write(destroying(m_kenanga), by(m_kenanga)).error().kind, ErrorKind::Denied);
        QVERIFY(chain().isEmpty());
    }

    void whoIsInConflictConfirmsNothing()
    {
        Conflict conflict;
        conflict.staffMember = m_kenanga;
        QVERIFY(m_room->records().keepOut(m_dossier, {conflict}));
        QCOMPARE(m_room->write(destroying(m_kenanga), by(m_kenanga)).error().kind, ErrorKind::Denied);
        QVERIFY(m_room->write(destroying(coordinator()), by(coordinator()))); // Closed, it still can be.
    }

    void confirmingOpensNothingToHer()
    {
        QVERIFY(m_room->write(destroying(m_kenanga), by(m_kenanga)));
        QVERIFY(!WrapTable(*m_room->desk().database).holders(m_dossier)->contains(m_kenanga));
        QCOMPARE(m_room->desk().user, counselor());
        m_room.reset();
        m_room = m_staffed->unlockAs(m_kenanga);
        QVERIFY(!m_room->records().open(m_dossier));
    }

    void whatOnePersonMayDoIsNotConfirmed()
    {
        auto kept = destroyed({});
        kept.event = code::custodyEvent::simpan;
        Act act(m_dossier);
        act.create(kept);
        QCOMPARE(m_room->write(act, by(coordinator())).error().kind, ErrorKind::Invalid);
        QVERIFY(m_room->write(act));
        QVERIFY(m_room->records().open(m_dossier)->confirmations.empty());
    }

    void aCorrectionIsConfirmedAnew()
    {
        const auto first = m_room->write(destroying(coordinator()), by(coordinator()));
        const auto link = chain().first();
        auto right = link;
        right.reason = u"Alasan contoh"_s;
        Act act(m_dossier);
        act.amend(link, right, u"salah tulis"_s);
        QCOMPARE(m_room->write(act).error().kind, ErrorKind::Invalid);
        const auto second = m_room->write(act, by(coordinator()));
        QVERIFY(second);
        QCOMPARE(m_room->records().open(m_dossier)->confirmations,
                 (Confirmations{{first->entry, coordinator()}, {second->entry, coordinator()}}));
    }

    void theEntryAndHerSignatureAreWrittenTogetherOrNotAtAll()
    {
        QVERIFY(m_room->write(destroying(coordinator()), by(coordinator())));
        const auto before = entries();
        // The room side takes no second signature: the entry itself could be written. By an expression, or
        // the index would serve queries too.
        auto &database = *m_room->desk().database;
        QVERIFY(database.run("CREATE UNIQUE INDEX one ON entry (dossier) WHERE hex(dossier) = '"
                             + roomSideOf(m_dossier).toByteArray().toHex().toUpper() + "'"));
        QVERIFY(!m_room->write(destroying(coordinator()), by(coordinator())));
        QCOMPARE(entries(), before);
        QCOMPARE(chain().size(), 1);
        QVERIFY(database.run("DROP INDEX one"));
        QVERIFY(m_room->write(destroying(coordinator()), by(coordinator())));
        QCOMPARE(entries(), before + 2);
    }

    void whatWasWrittenBeforeIsShownAsNotConfirmed()
    {
        const auto entry = plant();
        const auto view = m_room->records().open(m_dossier);
        QCOMPARE(view->all<CustodyEvent>().size(), 1); // Kept, and shown.
        QCOMPARE(view->confirmations, (Confirmations{{entry, RecordId()}}));
    }

    void aForgedSignatureConfirmsNothing_data()
    {
        QTest::addColumn<bool>("isHers");
        QTest::newRow("the author signs in another's name") << false;
        QTest::newRow("the author signs in her own") << true;
    }

    void aForgedSignatureConfirmsNothing()
    {
        QFETCH(bool, isHers);
        const auto entry = plant();
        auto mine = m_room->desk().keys->signing.clone();
        const SecondPerson forger{isHers ? counselor() : coordinator(), *std::move(mine)};
        const auto stored = EntryTable(*m_room->desk().database).find(m_dossier, entry);
        Written written;
        written.entry = entry;
        written.dossier = m_dossier;
        written.digests = (*stored)->entry.digests;
        auto transaction = m_room->begin();
        QVERIFY(attest(written, forger, m_room->desk(), m_room->writer()));
        QVERIFY(transaction->commit());
        QVERIFY(attestationsNow().isEmpty());
        QCOMPARE(m_room->records().open(m_dossier)->confirmations, (Confirmations{{entry, RecordId()}}));
    }

    void aSignatureUnderAnotherEntryConfirmsNothing()
    {
        const auto written = m_room->write(destroying(coordinator()), by(coordinator()));
        const auto entry = plant();
        const auto confirmations = m_room->records().open(m_dossier)->confirmations;
        QCOMPARE(confirmations.at(written->entry), coordinator());
        QCOMPARE(confirmations.at(entry), RecordId());
    }

private:
    [[nodiscard]] RecordId coordinator() const { return m_staffed->room.coordinatorId; }

    [[nodiscard]] RecordId counselor() const { return m_staffed->room.counselorId; }

    [[nodiscard]] Confirmation by(const RecordId &member) const
    {
        if (member == coordinator())
            return {member, TemporaryRoom::coordinatorsPhrase()};
        return {member, member == counselor() ? TemporaryRoom::counselorsPhrase() : StaffedRoom::phrase()};
    }

    [[nodiscard]] CustodyEvent destroyed(const RecordId &second) const
    {
        CustodyEvent link;
        link.item = m_item;
        link.event = code::custodyEvent::musnah;
        link.recordedBy = counselor();
        link.secondPerson = second;
        return link;
    }

    [[nodiscard]] Act destroying(const RecordId &second) const
    {
        Act act(m_dossier);
        act.create(destroyed(second));
        return act;
    }

    /// Destroys it past the door, as an older room did: the coordinator is only named.
    EntryId plant()
    {
        const auto before = readDossier(m_room->desk(), m_dossier);
        const auto keys = m_room->desk().held->newest(m_dossier);
        auto transaction = m_room->begin();
        const auto written =
            m_room->writer().append(destroying(coordinator()), {&**keys, Keeping::Open, &before->state});
        const auto committed = transaction->commit();
        return written && committed ? written->entry : EntryId();
    }

    [[nodiscard]] QList<Attestation> attestationsNow() const
    {
        return *attestationsIn(m_dossier, *readDossier(m_room->desk(), m_dossier), *readStaff(m_room->desk()),
                               m_room->desk());
    }

    [[nodiscard]] QList<CustodyEvent> chain() const
    {
        return readDossier(m_room->desk(), m_dossier)->state.all<CustodyEvent>();
    }

    [[nodiscard]] qint64 entries() const { return *EntryTable(*m_room->desk().database).count(); }

    std::optional<StaffedRoom> m_staffed;
    std::unique_ptr<Room> m_room;
    RecordId m_kenanga;
    RecordId m_item;
    DossierId m_dossier;
};

QTEST_GUILESS_MAIN(TestSecondPerson)
#include "tst_secondperson.moc"
