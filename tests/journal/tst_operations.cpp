// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/operations.h"
#include "tests/support/bytes.h"
#include "tests/support/shareddossier.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const KeyOperation named{crypto::KeyTier::Story, idOf<crypto::Commitment>(1), {}, {}};
const KeyOperation handed{crypto::KeyTier::Identity, idOf<crypto::Commitment>(1), idOf<PublicKey>(2),
                          QByteArray(crypto::keyBoxSize, 'b')};

FieldValues without(FieldValues fields, int number)
{
    fields.erase(number);
    return fields;
}

FieldValues replaced(FieldValues fields, int number, const QCborValue &value)
{
    fields[number] = value;
    return fields;
}

/// Two dossiers of one post, mixed as in a vault.
QList<SealedEntry> twoDossiers()
{
    auto one = SharedDossier::accepted(1);
    one.create(0, aPerson());
    Act opening;
    opening.create(aPerson());
    opening.create(aSession());
    const auto keys = keysNumber(1);
    const Sealing sealing{{Day(20'514), 0}, {}, {}, Instant(1), {}};
    auto entries = one.sealed(0);
    entries.append(seal(opening, sealing, keys)->entry);
    return entries;
}

} // namespace

class TestOperations final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readBackWhatTheyWrite()
    {
        QCOMPARE(keyOperationFrom(toFields(named)), named);
        QCOMPARE(keyOperationFrom(toFields(handed)), handed);
        const Attestation attestation{idOf<EntryId>(1), idOf<RecordId>(2), idOf<crypto::Signature>(3)};
        QCOMPARE(attestationFrom(toFields(attestation)), attestation);
        const AccessOperation access{Code(u"print"), idOf<RecordId>(4)};
        QCOMPARE(accessOperationFrom(toFields(access)), access);
        const Erasure erasure{idOf<DossierId>(1),
                              Part::Identity,
                              {idOf<EntryId>(2), idOf<EntryId>(3)},
                              {idOf<crypto::Digest>(4), idOf<crypto::Digest>(5)}};
        QCOMPARE(erasureFrom(toFields(erasure)), erasure);
    }

    void haveTheseNumbers()
    {
        QCOMPARE(toFields(named), (FieldValues{{1, 2}, {2, named.commitment.toByteArray()}}));
        QCOMPARE(toFields(handed),
                 (FieldValues{{1, 1},
                              {2, handed.commitment.toByteArray()},
                              {3, handed.recipient.toByteArray()},
                              {4, handed.box}}));
        QCOMPARE(toFields(Attestation{idOf<EntryId>(1), idOf<RecordId>(2), idOf<crypto::Signature>(3)}),
                 (FieldValues{{1, QByteArray(16, 1)}, {2, QByteArray(16, 2)}, {3, QByteArray(64, 3)}}));
        QCOMPARE(toFields(AccessOperation{Code(u"open"), idOf<RecordId>(4)}),
                 (FieldValues{{1, u"open"_s}, {2, QByteArray(16, 4)}}));
        QCOMPARE(toFields(Erasure{idOf<DossierId>(1), Part::Story, {idOf<EntryId>(2)}, {crypto::Digest()}}),
                 (FieldValues{{1, QByteArray(16, 1)},
                              {2, 2},
                              {3, QCborArray{QByteArray(16, 2)}},
                              {4, QCborArray{QByteArray(32, 0)}}}));
    }

    void aKeyOperationIsWholeOrNothing()
    {
        const auto good = toFields(handed);
        QVERIFY(!keyOperationFrom(without(good, 1)));
        QVERIFY(!keyOperationFrom(without(good, 2)));
        QVERIFY(!keyOperationFrom(without(good, 3)));
        QVERIFY(!keyOperationFrom(without(good, 4)));
        QVERIFY(!keyOperationFrom(replaced(good, 1, 3)));
        QVERIFY(!keyOperationFrom(replaced(good, 2, QByteArray(31, 1))));
    }

    void theOthersToo()
    {
        const auto attestation =
            toFields(Attestation{idOf<EntryId>(1), idOf<RecordId>(2), idOf<crypto::Signature>(3)});
        const auto access = toFields(AccessOperation{Code(u"open"), idOf<RecordId>(4)});
        const auto erasure =
            toFields(Erasure{idOf<DossierId>(1), Part::Story, {idOf<EntryId>(2)}, {idOf<crypto::Digest>(3)}});
        for (int number = 1; number <= 4; ++number) {
            QVERIFY(number > 3 || !attestationFrom(without(attestation, number)));
            QVERIFY(number > 2 || !accessOperationFrom(without(access, number)));
            QVERIFY(!erasureFrom(without(erasure, number)));
        }
        QVERIFY(!accessOperationFrom(replaced(access, 1, u"sebuah kalimat"_s)));
        QVERIFY(!erasureFrom(replaced(erasure, 2, 3)));
        QVERIFY(!erasureFrom(replaced(erasure, 4, QCborArray{})));
        QVERIFY(!erasureFrom(replaced(erasure, 3, QCborArray{5})));
    }

    // The expected hash was made with Python's hashlib.blake2b.
    void aSecondPersonSignsExactlyThis()
    {
        const PartDigests digests{idOf<crypto::Digest>(2), {}, idOf<crypto::Digest>(3)};
        QCOMPARE(attestedHash(idOf<EntryId>(1), digests).toHex(),
                 u"f1e1a99aa66d694d7d6d500294829b98d8df000aa5848faf30c12462317978eb"_s);
    }

    void erasingAPartKeepsTheRest()
    {
        auto entries = twoDossiers();
        const auto before = entries;
        const auto dossier = entries.first().dossier;
        const auto tombstone = erasePart(entries, dossier, Part::Story);
        QCOMPARE(tombstone.dossier, dossier);
        QCOMPARE(tombstone.part, Part::Story);
        QCOMPARE(tombstone.entries, (QList{before[0].id, before[1].id}));
        QCOMPARE(tombstone.digests, (QList{before[0].digests[2], before[1].digests[2]}));
        for (qsizetype i = 0; i < 2; ++i) {
            QVERIFY(entries[i].story.isEmpty());
            QCOMPARE(entries[i].coded, before[i].coded);
            QCOMPARE(entries[i].identity, before[i].identity);
            QCOMPARE(entries[i].digests, before[i].digests);
        }
        QCOMPARE(entries[2], before[2]);
    }

    void whatWasNeverThereIsNotErased()
    {
        auto entries = twoDossiers();
        const auto tombstone = erasePart(entries, entries.first().dossier, Part::Identity);
        QCOMPARE(tombstone.entries, QList{entries[1].id}); // The complaint of the first has no identity.
    }

    void aLongErasureFitsIntoActs()
    {
        Erasure erasure{idOf<DossierId>(1), Part::Story, {}, {}};
        for (int i = 0; i < 2 * maximumErased + 5; ++i) {
            erasure.entries.append(EntryId(crypto::Blake2b128("entry").addU64be(std::uint64_t(i)).finish()));
            erasure.digests.append(
                crypto::Digest(crypto::Blake2b256("d").addU64be(std::uint64_t(i)).finish()));
        }
        const auto tombstones = inActs(erasure);
        QCOMPARE(tombstones.size(), 3);
        Erasure together{erasure.dossier, erasure.part, {}, {}};
        for (const auto &tombstone : tombstones) {
            Act act(idOf<DossierId>(2));
            act.operate(Operation::Erase, toFields(tombstone));
            QVERIFY(seal(act, {{Day(20'514), 0}, {}, {}, Instant(1), {}}, keysNumber(0)).has_value());
            together.entries += tombstone.entries;
            together.digests += tombstone.digests;
        }
        QCOMPARE(together, erasure);
        QVERIFY(inActs({erasure.dossier, erasure.part, {}, {}}).isEmpty());
    }

    void erasingADossierErasesAllOfIt()
    {
        auto entries = twoDossiers();
        const auto tombstone = erasePart(entries, entries.first().dossier, Part::Coded);
        QCOMPARE(tombstone.entries.size(), 2);
        for (qsizetype i = 0; i < 2; ++i)
            QVERIFY(entries[i].coded.isEmpty() && entries[i].identity.isEmpty()
                    && entries[i].story.isEmpty());
        QVERIFY(!entries[2].coded.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
