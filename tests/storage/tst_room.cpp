// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"
#include "storage/room.h"
#include "tests/support/staffedroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestRoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_staffed.emplace();
        m_room = &m_staffed->room;
    }

    void aWrongPassphraseOpensNothingAndChangesNothing()
    {
        const auto vault = contentOf(path(u"vault.db"));
        const auto slotFile = contentOf(path(u"vault.slots"));
        const auto wrong = crypto::Passphrase::fromTyped(u"kapal merah gunung delapan");
        for (int i = 0; i < 3; ++i) {
            const auto unlocked =
                Room::unlock(m_room->folder(), m_room->coordinatorId, *wrong, m_room->clock);
            QCOMPARE(unlocked.error().kind, ErrorKind::WrongKey);
        }
        // Nor does the right one of somebody else.
        QCOMPARE(Room::unlock(m_room->folder(), m_room->counselorId, TemporaryRoom::coordinatorsPhrase(),
                              m_room->clock)
                     .error()
                     .kind,
                 ErrorKind::WrongKey);
        QCOMPARE(contentOf(path(u"vault.db")), vault);
        QCOMPARE(contentOf(path(u"vault.slots")), slotFile);
        QVERIFY(m_room->unlockAsCoordinator()->alarms().isEmpty());
    }

    void aVaultOfAnotherRoomIsRefused()
    {
        const TemporaryRoom other;
        const auto own = contentOf(path(u"vault.db"));
        setContent(path(u"vault.db"), contentOf(other.folder() + u"/vault.db"_s));
        const auto unlocked = Room::unlock(m_room->folder(), m_room->coordinatorId,
                                           TemporaryRoom::coordinatorsPhrase(), m_room->clock);
        // Her passphrase is right, and is not blamed.
        QCOMPARE(unlocked.error().kind, ErrorKind::Corrupt);
        setContent(path(u"vault.db"), own);
        QVERIFY(m_room->unlockAsCoordinator());
    }

    void keysPutBesideTheVaultAreAnAlarm()
    {
        auto changed = m_room->published;
        changed.members.first().boxKey = crypto::BoxKeyPair::generate()->publicKey();
        QVERIFY(writePublishedKeys(m_room->folder(), changed));
        QCOMPARE(m_room->unlockAsCounselor()->alarms(), QList{Alarm::PublishedKeysDiffer});
        // It stays one until somebody who was told publishes the right ones.
        QCOMPARE(m_room->unlockAsCoordinator()->alarms(), QList{Alarm::PublishedKeysDiffer});
        QVERIFY(writePublishedKeys(m_room->folder(), m_room->published));
        QVERIFY(m_room->unlockAsCoordinator()->alarms().isEmpty());
    }

    void anyOtherWordInThePublishedKeysIsAnAlarm_data()
    {
        QTest::addColumn<std::function<void(PublishedKeys &)>>("change");
        const auto row = [](const char *name, const std::function<void(PublishedKeys &)> &change) {
            QTest::newRow(name) << change;
        };
        row("somebody is missing", [](PublishedKeys &keys) { keys.members.removeLast(); });
        row("a name", [](PublishedKeys &keys) { keys.members.first().name = u"Orang Lain"_s; });
        row("another phone", [](PublishedKeys &keys) { keys.phone = u"000-111-111"_s; });
        row("a province",
            [](PublishedKeys &keys) { keys.province = crypto::BoxKeyPair::generate()->publicKey(); });
        row("another salt", [](PublishedKeys &keys) { keys.receiptSalt[0] ^= 1; });
        row("somebody tied to her",
            [](PublishedKeys &keys) { keys.members.first().tiedTo = {keys.members.last().staff}; });
    }

    void anyOtherWordInThePublishedKeysIsAnAlarm()
    {
        QFETCH(std::function<void(PublishedKeys &)>, change);
        auto changed = m_room->published;
        change(changed);
        QVERIFY(writePublishedKeys(m_room->folder(), changed));
        QCOMPARE(m_room->unlockAsCounselor()->alarms(), QList{Alarm::PublishedKeysDiffer});
    }

    void publishedKeysThatAreGoneOrDamagedAreAnAlarm()
    {
        setContent(path(u"room.public"), "damaged");
        QCOMPARE(m_room->unlockAsCounselor()->alarms(), QList{Alarm::PublishedKeysDiffer});
        QVERIFY(QFile::remove(path(u"room.public")));
        QCOMPARE(m_room->unlockAsCounselor()->alarms(), QList{Alarm::PublishedKeysDiffer});
    }

    void aFilingToAStrangersKeyIsShownAsOne()
    {
        // Somebody changes the keys while all is locked, a worker files, and the keys are put back.
        auto changed = m_room->published;
        changed.members.first().boxKey = crypto::BoxKeyPair::generate()->publicKey();
        const auto kept = std::exchange(m_room->published, changed);
        QVERIFY(m_room->file(aFiling()));
        m_room->published = kept;
        QVERIFY(m_room->file(aFiling()));
        const auto reader = kept.members.last().staff;
        const auto home = m_staffed->unlockAs(reader)->home();
        QCOMPARE(home->inbox.size(), 2);
        QCOMPARE(std::ranges::count(home->inbox, false, &InboxItem::keyListIsKnown), 1);
    }

    void oneDamagedCopyOfTheSlotsIsSaidOnceAndMended()
    {
        setContent(path(u"vault.slots"), "damaged");
        QCOMPARE(m_room->unlockAsCounselor()->alarms(), QList{Alarm::OneSlotFileDamaged});
        QVERIFY(m_room->unlockAsCounselor()->alarms().isEmpty());
    }

    void aSpoiledClosedCaseLocksNobodyOutOfTheOthers()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_room->coordinatorId}};
        auto session = m_room->unlockAsCounselor();
        const auto closed = aCaseOf(*m_room, *session, filed);
        const auto open = aCaseOf(*m_room, *session);
        session.reset();
        // The one it is about has the vault key and a shell. She cannot read it, but she can spoil it.
        session = m_room->unlockAsCoordinator();
        const QByteArray spoil = "UPDATE entry SET coded = (SELECT CAST(substr(bytes, 1, 8) || zeroblob(80)"
                                 " AS BLOB) FROM card WHERE card.dossier = :dossier)"
                                 " WHERE dossier = :dossier";
        QVERIFY(session->desk().database->prepare(spoil)->bind(":dossier", closed).run());
        session.reset();
        session = m_room->unlockAsCounselor();
        QCOMPARE(session->alarms(), QList{Alarm::DossierDamaged});
        QCOMPARE(session->cases().page({})->size(), 1);
        QVERIFY(session->records().open(open));
        QVERIFY(!session->records().open(closed));
        QVERIFY(EntryTable(*session->desk().database).ofDossier(closed)->size() == 2); // Kept as it is.
    }

    void slotsOfBeforeSomebodyLeftAreRefused()
    {
        const auto hired = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"pendamping")});
        const auto first = contentOf(path(u"vault.slots"));
        const auto second = contentOf(path(u"vault.slots.2"));
        auto loaded = crypto::KeySlotFile(m_room->folder()).load();
        const auto coordinator =
            loaded->keySlots.unlock(m_room->coordinatorId, TemporaryRoom::coordinatorsPhrase());
        QVERIFY(loaded->keySlots.removeUser(coordinator->masterKey, hired));
        QVERIFY(crypto::KeySlotFile(m_room->folder()).save(loaded->keySlots));
        QVERIFY(m_room->unlockAsCoordinator()); // From here on the vault knows of it.
        setContent(path(u"vault.slots"), first);
        setContent(path(u"vault.slots.2"), second);
        const auto back = Room::unlock(m_room->folder(), hired, StaffedRoom::phrase(), m_room->clock);
        QCOMPARE(back.error().kind, ErrorKind::Corrupt);
    }

    void theProvincesDayOnlyMovesForward()
    {
        auto session = m_room->unlockAsCounselor();
        QVERIFY(session->noteSignedDay(Day(20'520)));
        QVERIFY(session->noteSignedDay(Day(20'510)));
        QCOMPARE(session->desk().lastSignedDay, Day(20'520));
        session.reset();
        QCOMPARE(m_room->unlockAsCounselor()->desk().lastSignedDay, Day(20'520));
    }

    void theProvincesKeyReachesTheKioskAndIsNoAlarm()
    {
        const auto team = crypto::BoxKeyPair::generate()->publicKey();
        QVERIFY(m_room->unlockAsCoordinator()->setProvinceTeam(team));
        QCOMPARE(readPublishedKeys(m_room->folder())->province, team);
        const auto session = m_room->unlockAsCounselor();
        QCOMPARE(session->desk().provinceTeam, team);
        QVERIFY(session->alarms().isEmpty());
    }

    void homeCountsWhatNobodyCanReadAndKeepsIt()
    {
        QVERIFY(m_room->file(aFiling()));
        QVERIFY(m_room->file(aFiling()));
        const QDir drop(filingsFolder(m_room->folder()));
        const auto name = drop.entryList(QDir::Files).first();
        QVERIFY(QFile(drop.filePath(name)).resize(40));
        const auto session = m_room->unlockAsCounselor();
        for (int i = 0; i < 2; ++i) {
            const auto home = session->home();
            QCOMPARE(home->inbox.size(), 1);
            QCOMPARE(home->unreadableFilings, 1);
            QCOMPARE(home->me.id, m_room->counselorId);
        }
        QCOMPARE(drop.entryList(QDir::Files), QStringList{name});
    }

private:
    [[nodiscard]] QString path(QStringView name) const { return m_room->folder() + u'/' + name; }

    std::optional<StaffedRoom> m_staffed;
    TemporaryRoom *m_room = nullptr;
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
