// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <numeric>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Salt countedSalt()
{
    Salt salt;
    std::iota(salt.begin(), salt.end(), std::uint8_t(0));
    return salt;
}

} // namespace

// The expected hashes were made with Python's hashlib.blake2b.
class TestIds final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEntryIsNamedByItsCodedBytes()
    {
        QCOMPARE(entryIdOf(fromHex("a0")).toHex(), u"f15f46b8876597b55d67fdceab40b698"_s);
    }

    void aRecordIsNamedBySaltAndPlace()
    {
        QCOMPARE(recordIdOf(countedSalt(), 0).toHex(), u"946af8a83faf90c8bea86a48c83c26d4"_s);
        QCOMPARE(recordIdOf(countedSalt(), 258).toHex(), u"a5df9d0546416e4c69d400be07382f77"_s);
    }

    void dossiersAreNamedByWhatOpensThem()
    {
        const auto fours = idOf<DossierId>(0x44);
        QCOMPARE(newDossierIdOf(countedSalt()).toHex(), u"96546a2b50ac78a7a4018f87824ceb5a"_s);
        QCOMPARE(roomSideOf(fours).toHex(), u"cf8e66aa6e4ecdde5d3ab541f3dadf56"_s);
        QCOMPARE(postDossierOf(idOf<PostId>(0x44)).toHex(), u"6ec12389b3001d4b83b4c0345d12862f"_s);
        QCOMPARE(roomDossierOf(idOf<PostId>(0x44)).toHex(), u"a1470e9199cbbae6f1686e102adbbd16"_s);
    }

    void theSameBytesHaveAnotherDigestInEachPart()
    {
        QCOMPARE(digestOf(Part::Coded, "abc").toHex(),
                 u"c710e235577f870f4aa7a08e3e84bd83a2717e44eb506aafb0bfe3d487b300bd"_s);
        QCOMPARE(digestOf(Part::Identity, "abc").toHex(),
                 u"89c8e8992cdf326c54ad6ccddee09d5c34419771b8e43d850445ea6cd8a296be"_s);
        QCOMPARE(digestOf(Part::Story, "abc").toHex(),
                 u"90a59966f3937a833771f05d750c7acadd3beb37feb9064c70a6d309724f3e3b"_s);
    }

    void anAbsentPartIsZeros() { QVERIFY(digestOf(Part::Identity, {}).isNull()); }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
