// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fold.h"
#include "journal/keychange.h"
#include "tests/support/bytes.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/journalgen.h"
#include "tests/support/records.h"

#include <QTest>

#include <set>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const auto dossier = idOf<DossierId>(0xd0);

SealedEntry anEntry(const crypto::DossierKeys &keys)
{
    Act act(dossier);
    act.create(aPerson());
    const auto sealed = seal(act, {{Day(20'514), 0}, {}, idOf<RecordId>(1), Instant(1), {}}, keys);
    Q_ASSERT(sealed);
    return sealed->entry;
}

bool reads(const KeyRing &ring, const SealedEntry &entry)
{
    const auto opened = open(entry, ring);
    return opened && opened->identity && opened->story;
}

/// Somebody on staff, with what she was handed so far.
struct Member {
    crypto::BoxKeyPair box = *crypto::BoxKeyPair::generate();
    KeyRing ring;

    [[nodiscard]] KeyRecipient recipient() const { return {box.publicKey()}; }

    TakenKeys take(const QList<KeyOperation> &operations)
    {
        const auto taken = takeKeys(ring, dossier, operations, box);
        Q_ASSERT(taken);
        return *taken;
    }
};

} // namespace

class TestKeyChange final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesBothKeysAndBoxesThemForEachHolder()
    {
        Member one;
        Member other;
        const auto change = changeKeys(dossier, {one.recipient(), other.recipient()});
        QVERIFY(change.has_value());
        QCOMPARE(change->names.size(), 2);
        QCOMPARE(change->boxes.size(), 4);
        QCOMPARE(keysNamedIn(change->names), keysNamedIn(change->boxes));
        for (const auto &name : change->names)
            QVERIFY(name.recipient.isNull() && name.box.isEmpty());
        QCOMPARE(change->names[0].commitment, crypto::commitmentOf(change->keys.identity));
        QCOMPARE(change->names[1].commitment, crypto::commitmentOf(change->keys.story));
        QCOMPARE(holdersOf(change->names[1].commitment, change->names + change->boxes),
                 (QList{PublicKey(one.box.publicKey().bytes()), PublicKey(other.box.publicKey().bytes())}));
        for (const auto &operation : change->names + change->boxes)
            QCOMPARE(keyOperationFrom(toFields(operation)), operation);
    }

    void theKeysItNamesAreTheCurrentOnes()
    {
        Member holder;
        const auto change = changeKeys(dossier, {holder.recipient()});
        Act act(dossier);
        for (const auto &operation : change->names + change->boxes)
            act.operate(Operation::Key, toFields(operation));
        const auto sealed =
            seal(act, {{Day(20'514), 0}, {}, idOf<RecordId>(1), Instant(1), {}}, change->keys);
        const auto state = fold({*open(sealed->entry, KeyRing())});
        QCOMPARE(state.currentKeys.at(crypto::KeyTier::Identity), change->names[0].commitment);
        QCOMPARE(state.currentKeys.at(crypto::KeyTier::Story), change->names[1].commitment);
        holder.take(state.keys);
        QVERIFY(reads(holder.ring, anEntry(change->keys)));
    }

    void everybodyReadsWhatSheWasGivenAndNothingElse()
    {
        // Any course of key changes and handovers; beside it, the plain table of who was given which keys.
        QVERIFY(rc::check("a member reads an entry if and only if she was handed its keys", [] {
            constexpr int members = 4;
            std::vector<Member> staff(members);
            std::vector<KeyChange> changes;
            std::vector<std::set<int>> given; // by change, the members who hold it
            for (int step = 1 + below(6); step > 0; --step) {
                if (changes.empty() || below(2) == 0) {
                    std::set<int> holders{below(members), below(members)};
                    QList<KeyRecipient> recipients;
                    for (const auto holder : holders)
                        recipients.append(staff[std::size_t(holder)].recipient());
                    changes.push_back(*changeKeys(dossier, recipients));
                    given.push_back(holders);
                    for (auto &member : staff)
                        RC_ASSERT(member.take(changes.back().boxes).refused.isEmpty());
                    continue;
                }
                const auto which = std::size_t(below(int(changes.size())));
                const auto from = *given[which].begin();
                const auto to = below(members);
                const auto handed =
                    handOver(dossier, keysNamedIn(changes[which].names), staff[std::size_t(from)].ring,
                             staff[std::size_t(to)].recipient());
                RC_ASSERT(handed.has_value());
                for (auto &member : staff)
                    RC_ASSERT(member.take(*handed).refused.isEmpty());
                given[which].insert(to);
            }
            for (std::size_t change = 0; change < changes.size(); ++change) {
                const auto entry = anEntry(changes[change].keys);
                for (int member = 0; member < members; ++member)
                    RC_ASSERT(reads(staff[std::size_t(member)].ring, entry)
                              == given[change].contains(member));
            }
        }));
    }

    void whatWasReadableStaysReadable()
    {
        Member holder;
        const auto before = changeKeys(dossier, {holder.recipient()});
        const auto old = anEntry(before->keys);
        holder.take(before->boxes);
        const auto after = changeKeys(dossier, {holder.recipient()});
        holder.take(after->boxes);
        QVERIFY(reads(holder.ring, old));
        QVERIFY(reads(holder.ring, anEntry(after->keys)));
        QCOMPARE(holder.ring.size(), 4U);
    }

    void aNewHolderReadsTheOldOnlyIfItIsHandedToHer()
    {
        Member holder;
        Member newcomer;
        const auto before = changeKeys(dossier, {holder.recipient()});
        holder.take(before->boxes);
        const auto old = anEntry(before->keys);
        const auto after = changeKeys(dossier, {holder.recipient(), newcomer.recipient()});
        newcomer.take(before->boxes + after->boxes);
        QVERIFY(reads(newcomer.ring, anEntry(after->keys)));
        QVERIFY(!reads(newcomer.ring, old));
        newcomer.take(*handOver(dossier, keysNamedIn(before->names), holder.ring, newcomer.recipient()));
        QVERIFY(reads(newcomer.ring, old));
    }

    void whoIsLeftOutOpensNothingNew()
    {
        Member holder;
        Member accused;
        const auto before = changeKeys(dossier, {holder.recipient(), accused.recipient()});
        accused.take(before->boxes);
        const auto after = changeKeys(dossier, {holder.recipient()});
        QCOMPARE(accused.take(after->boxes).taken, 0);
        for (const auto &operation : after->boxes) {
            const KeyName name{operation.tier, operation.commitment};
            QVERIFY(!crypto::openKey(operation.box, accused.box, {dossier, name.tier, name.commitment}));
        }
        QVERIFY(reads(accused.ring, anEntry(before->keys)));
        const auto opened = open(anEntry(after->keys), accused.ring);
        QVERIFY(opened && !opened->identity && !opened->story);
    }

    void theProvinceGetsWhoSheIsAndNoMore()
    {
        Member province;
        const auto change = changeKeys(dossier, {{province.box.publicKey(), true}});
        QCOMPARE(change->boxes.size(), 1);
        QCOMPARE(province.take(change->boxes).taken, 1);
        const auto opened = open(anEntry(change->keys), province.ring);
        QVERIFY(opened && opened->identity && !opened->story);
    }

    void nobodyHandsOverWhatSheDoesNotHold()
    {
        Member outsider;
        const auto change = changeKeys(dossier, {});
        const auto handed =
            handOver(dossier, keysNamedIn(change->names), outsider.ring, outsider.recipient());
        QCOMPARE(handed.error().kind, ErrorKind::Locked);
    }

    void aBoxThatLiesIsRefusedAndTheOthersAreTaken_data()
    {
        QTest::addColumn<int>("lie");
        QTest::newRow("another key than it says") << 0;
        QTest::newRow("another tier") << 1;
        QTest::newRow("a box for somebody else") << 2;
        QTest::newRow("a box of another dossier") << 3;
        QTest::newRow("noise") << 4;
    }

    void aBoxThatLiesIsRefusedAndTheOthersAreTaken()
    {
        QFETCH(int, lie);
        Member holder;
        Member other;
        auto boxes = changeKeys(dossier, {holder.recipient()})->boxes;
        const auto elsewhere = changeKeys(idOf<DossierId>(0xd1), {holder.recipient(), other.recipient()});
        auto &liar = boxes[0];
        if (lie == 0)
            liar.commitment = elsewhere->names[0].commitment;
        if (lie == 1)
            liar.tier = crypto::KeyTier::Story;
        if (lie == 2)
            liar.box = elsewhere->boxes[2].box;
        if (lie == 3)
            liar = elsewhere->boxes[0];
        if (lie == 4)
            liar.box = QByteArray(crypto::keyBoxSize, 'x');
        const auto taken = holder.take(boxes);
        QCOMPARE(taken.taken, 1);
        QCOMPARE(taken.refused, QList{liar});
    }

    void refusesAPublicKeyThatIsNone()
    {
        QCOMPARE(changeKeys(dossier, {KeyRecipient()}).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestKeyChange)
#include "tst_keychange.moc"
