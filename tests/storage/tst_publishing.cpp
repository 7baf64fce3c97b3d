// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishing.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

bool isPublished(Room &session, const RecordId &member)
{
    const auto keys = publishedKeysOf(session.desk());
    return std::ranges::find(keys->members, member, &PublishedMember::staff) != keys->members.end();
}

/// The member as the room's dossier has her, changed.
void change(Room &session, const RecordId &id, const std::function<void(StaffMember &)> &by)
{
    const auto before = findStaff(*readStaff(session.desk()), id).value();
    auto after = before;
    by(after);
    Act act(roomDossierOf(session.desk().post));
    act.set(before, after);
    StaffedRoom::writeInRoom(session, act);
}

} // namespace

class TestPublishing final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_staffed.emplace();
        m_newcomer = m_staffed->hire(u"Kenanga Contoh"_s, {Code(u"pendamping")});
    }

    void bothFoundersArePublished()
    {
        const auto session = m_staffed->room.unlockAsCounselor();
        QVERIFY(isPublished(*session, m_staffed->room.coordinatorId));
        QVERIFY(isPublished(*session, m_staffed->room.counselorId));
        QCOMPARE(publishedKeysOf(session->desk())->members.size(), 2);
    }

    void whoIsNotAttestedIsNotPublished()
    {
        QVERIFY(!isPublished(*m_staffed->room.unlockAsCounselor(), m_newcomer));
    }

    void whoWroteHerDownCannotAttestHer()
    {
        const auto session = m_staffed->room.unlockAsCoordinator();
        StaffedRoom::attest(*session, m_newcomer);
        QVERIFY(!isPublished(*session, m_newcomer));
    }

    void nobodyAttestsHerself()
    {
        const auto session = m_staffed->unlockAs(m_newcomer);
        StaffedRoom::attest(*session, m_newcomer);
        QVERIFY(!isPublished(*session, m_newcomer));
    }

    void nobodySignsInTheNameOfAnother()
    {
        const auto session = m_staffed->room.unlockAsCoordinator();
        StaffedRoom::attest(*session, m_newcomer, m_staffed->room.counselorId);
        QVERIFY(!isPublished(*session, m_newcomer));
    }

    void aSecondPersonPublishesHerWithHerOwnKey()
    {
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        const auto session = m_staffed->unlockAs(m_newcomer);
        const auto keys = publishedKeysOf(session->desk());
        const auto found = std::ranges::find(keys->members, m_newcomer, &PublishedMember::staff);
        QVERIFY(found != keys->members.end());
        QCOMPARE(found->boxKey, session->desk().keys->box.publicKey());
    }

    void whomOnePersonMadeUpAttestsNobody()
    {
        // The coordinator invents a second one, who was never attested, and has her sign for a third.
        const auto third = m_staffed->hire(u"Cempaka Contoh"_s, {Code(u"konselor")});
        StaffedRoom::attest(*m_staffed->unlockAs(m_newcomer), third);
        QVERIFY(!isPublished(*m_staffed->room.unlockAsCounselor(), third));
        StaffedRoom::attest(*m_staffed->unlockAs(third), m_newcomer); // And the third for the second.
        QVERIFY(!isPublished(*m_staffed->room.unlockAsCounselor(), third));
        QVERIFY(!isPublished(*m_staffed->room.unlockAsCounselor(), m_newcomer));

        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        QVERIFY(isPublished(*m_staffed->room.unlockAsCounselor(), third)); // Now it goes back to a founder.
    }

    void anotherKeyMustBeAttestedAnew()
    {
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        auto session = m_staffed->room.unlockAsCoordinator();
        QVERIFY(isPublished(*session, m_newcomer));
        change(*session, m_newcomer, [](StaffMember &member) {
            member.boxKey = PublicKey(crypto::BoxKeyPair::generate()->publicKey().bytes());
        });
        QVERIFY(!isPublished(*session, m_newcomer));
    }

    void anotherRoleIsNoOtherKey()
    {
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        auto session = m_staffed->room.unlockAsCoordinator();
        change(*session, m_newcomer, [](StaffMember &member) { member.roles = {Code(u"konselor")}; });
        QVERIFY(isPublished(*session, m_newcomer));
        const auto founder = m_staffed->room.counselorId;
        change(*session, founder, [](StaffMember &member) { member.roles = {Code(u"konselor")}; });
        QVERIFY(isPublished(*session, founder));
    }

    void whoComesBackWaitsForASecondPerson()
    {
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        auto session = m_staffed->room.unlockAsCoordinator();
        for (const bool isActive : {false, true})
            change(*session, m_newcomer, [=](StaffMember &member) { member.active = isActive; });
        QVERIFY(!isPublished(*session, m_newcomer));
        session.reset();
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        QVERIFY(isPublished(*m_staffed->room.unlockAsCounselor(), m_newcomer));
    }

    void whoLeftIsNotPublished()
    {
        StaffedRoom::attest(*m_staffed->room.unlockAsCounselor(), m_newcomer);
        auto session = m_staffed->room.unlockAsCoordinator();
        change(*session, m_newcomer, [](StaffMember &member) { member.active = false; });
        session.reset();
        session = m_staffed->room.unlockAsCounselor();
        StaffedRoom::attest(*session, m_newcomer); // Attested: she did leave.
        QVERIFY(!isPublished(*session, m_newcomer));
    }

private:
    std::optional<StaffedRoom> m_staffed;
    RecordId m_newcomer;
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
