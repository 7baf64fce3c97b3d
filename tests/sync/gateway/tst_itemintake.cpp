// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

namespace {

Item codedItem(const CodedPart &part)
{
    const auto bytes = encodeCoded(part);
    return Item::of(entryIdOf(bytes), Part::Coded, bytes);
}

/// A coded part with one change of one record in `dossier`.
CodedPart partWith(const DossierId &dossier, const CodedRecord &record)
{
    CodedPart part;
    part.salt = crypto::randomBytes<16>();
    part.dossier = dossier;
    part.position = {Day(20'515), 1};
    part.records = {record};
    return part;
}

} // namespace

class TestItemIntake final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_province.enrol(m_room, u"JKT01"_s);
        m_province.enrol(m_secondPc, u"JKT01"_s);
        m_province.enrol(m_other, u"JKT02"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anItemSentTwiceIsAcceptedTwiceAndKeptOnce()
    {
        const auto items = sampleItems(1);
        QVERIFY(send(items).isEmpty());
        QVERIFY(send(items).isEmpty());
        QVERIFY(send(items + items).isEmpty());
        QVERIFY(m_province.take(m_secondPc, m_secondPc.cut(items)).exceptions.isEmpty());
        QCOMPARE(m_province.count("SELECT count(*) FROM item"), 2);
    }

    void otherBytesUnderTheSameNameAreSetAside()
    {
        const auto entry = sampleEntry(10);
        QVERIFY(send({Item::of(entry.id, Part::Coded, entry.coded),
                      Item::of(entry.id, Part::Identity, entry.identity)})
                    .isEmpty());
        auto changed = entry.identity;
        changed.back() = char(changed.back() ^ 1);
        const auto verdicts = send({Item::of(entry.id, Part::Identity, changed)});
        QCOMPARE(verdicts.value(0), (ItemVerdict{ItemStatus::Quarantined, ItemReason::OtherBytes}));
        QCOMPARE(bytesOf(entry.id, Part::Identity), entry.identity);
        QCOMPARE(m_province.count("SELECT count(*) FROM quarantine WHERE reason = 2"), 1);
    }

    void anotherPostsDossierIsRefused()
    {
        const auto entry = sampleEntry(20);
        const auto item = Item::of(entry.id, Part::Coded, entry.coded);
        QVERIFY(send({item}).isEmpty());
        const auto next =
            partWith(entry.dossier, {RecordKind::Case, Operation::Set, countedId<RecordId>(1), {}});
        const auto receipt = m_province.take(m_other, m_other.cut({item, codedItem(next)}));
        const ItemVerdict foreign{ItemStatus::Quarantined, ItemReason::ForeignDossier};
        QCOMPARE(receipt.verdictOf(0), foreign);
        QCOMPARE(receipt.verdictOf(1), foreign);
        QVERIFY(send({codedItem(next)}).isEmpty());
    }

    void identityWaitsForItsCodedPart()
    {
        const auto entry = sampleEntry(30);
        const auto coded = Item::of(entry.id, Part::Coded, entry.coded);
        const auto identity = Item::of(entry.id, Part::Identity, entry.identity);
        const ItemVerdict held{ItemStatus::Held, ItemReason::AwaitsCoded};
        QCOMPARE(send({identity}).value(0), held);
        QCOMPARE(send({identity}).value(0), held);
        QCOMPARE(m_province.count("SELECT count(*) FROM held_items"), 1);
        // Identity before coded in one batch, and coded from the other PC: both find each other.
        QVERIFY(m_province.take(m_secondPc, m_secondPc.cut({coded})).exceptions.isEmpty());
        QCOMPARE(m_province.count("SELECT count(*) FROM held_items"), 0);
        QCOMPARE(m_province.count("SELECT count(*) FROM item i JOIN item c USING (post, entry, dossier)"
                                  " WHERE i.part = 1 AND c.part = 0 AND i.entry = decode('"
                                  + entry.id.toByteArray().toHex() + "', 'hex')"),
                 1);
        QVERIFY(send({identity}).isEmpty());
        const auto next = sampleEntry(31);
        QVERIFY(send({Item::of(next.id, Part::Identity, next.identity),
                      Item::of(next.id, Part::Coded, next.coded)})
                    .isEmpty());
    }

    void aStoryIsRefusedAndNotKept()
    {
        const auto entry = sampleEntry(40);
        const auto verdicts = send({Item::of(entry.id, Part::Story, entry.story)});
        QCOMPARE(verdicts.value(0), (ItemVerdict{ItemStatus::Quarantined, ItemReason::StoryRefused}));
        QCOMPARE(m_province.count("SELECT count(*) FROM quarantine WHERE reason = 6 AND bytes IS NULL"), 1);
        QCOMPARE(m_province.count("SELECT count(*) FROM item WHERE part = 2"), 0);
    }

    void aCodedPartThatBreaksTheRulesIsSetAside()
    {
        const QByteArray garbage = "not CBOR at all";
        const auto sentence = partWith(countedId<DossierId>(1),
                                       {RecordKind::Case,
                                        Operation::Set,
                                        countedId<RecordId>(1),
                                        {{200, u"She told me that he waits at the gate"_s}}});
        const auto story =
            partWith(countedId<DossierId>(1),
                     {RecordKind::Case, Operation::Set, countedId<RecordId>(1), {{12, u"x"_s}}});
        const auto staff = partWith(countedId<DossierId>(1),
                                    {RecordKind::StaffMember, Operation::Set, countedId<RecordId>(1), {}});
        const auto access = partWith(countedId<DossierId>(1), {RecordKind{}, Operation::Access, {}, {}});
        auto later = encodeCoded(story);
        later[2] = 0x01; // the version
        const auto verdicts =
            send({Item::of(entryIdOf(garbage), Part::Coded, garbage), codedItem(sentence), codedItem(story),
                  codedItem(staff), codedItem(access), Item::of(entryIdOf(later), Part::Coded, later)});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(verdicts.value(i), (ItemVerdict{ItemStatus::Quarantined, ItemReason::Malformed}));
        QCOMPARE(verdicts.value(5), (ItemVerdict{ItemStatus::Quarantined, ItemReason::TooNew}));
    }

    void oneBadItemDoesNotStopTheOthers()
    {
        const auto good = sampleItems(61).sliced(120);
        const QByteArray garbage = "also garbage";
        const auto verdicts = send({Item::of(entryIdOf(garbage), Part::Coded, garbage), good[0], good[1]});
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(bytesOf(good[0].entry, Part::Coded), good[0].bytes);
        QCOMPARE(bytesOf(good[1].entry, Part::Identity), good[1].bytes);
    }

    void aWithdrawnItemLeavesItsLeafOnly()
    {
        const auto entry = sampleEntry(70);
        auto item = Item::of(entry.id, Part::Coded, entry.coded);
        item.withdraw();
        QVERIFY(send({item}).isEmpty());
        QCOMPARE(m_province.count("SELECT count(*) FROM item WHERE entry = decode('"
                                  + entry.id.toByteArray().toHex() + "', 'hex')"),
                 0);
    }

    void codedPartsCanBeReadInSql()
    {
        send(sampleItems(81).sliced(160));
        QCOMPARE(m_province.count("SELECT count(*) FROM item, jsonb_array_elements(records) r"
                                  " WHERE r ->> 'kind' = 'case' AND r -> 'fields' ->> 'number' ="
                                  " 'RP3-JKT01-26-A1080-X' AND r -> 'fields' ->> 'status' = 'baru'"),
                 1);
        QCOMPARE(m_province.count("SELECT count(*) FROM case_number WHERE number = 'RP3-JKT01-26-A1080-X'"),
                 1);
    }

private:
    QMap<int, ItemVerdict> send(const QList<Item> &items)
    {
        return m_province.take(m_room, m_room.cut(items)).exceptions;
    }

    QByteArray bytesOf(const EntryId &entry, Part part)
    {
        auto database = m_province.asOwner();
        return database
            .query("SELECT bytes FROM item WHERE entry = $1::bytea AND part = $2::int8",
                   Parameters().bytes(entry.view()).integer(std::int64_t(part)))
            ->bytes(0, 0);
    }

    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
    TrialRoom m_secondPc{m_province.identity.province, 2, 1};
    TrialRoom m_other{m_province.identity.province, 3, 2};
};

QTEST_GUILESS_MAIN(TestItemIntake)
#include "tst_itemintake.moc"
