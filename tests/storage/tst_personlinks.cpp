// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "storage/personlinks.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestPersonLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_staffed.emplace();
        m_room = m_staffed->room.unlockAsCounselor();
        m_one = placeIn(aCaseOf(m_staffed->room, *m_room));
        m_other = placeIn(aCaseOf(m_staffed->room, *m_room));
    }

    void cleanup() { m_room.reset(); }

    void eachCaseSaysWhereSheIsKnown()
    {
        QVERIFY(links().link(m_one, m_other));
        const auto here = m_room->records().open(m_one.dossier)->elsewhere;
        QCOMPARE(here.size(), 1);
        QCOMPARE(here.first().dossier, m_other.dossier);
        QCOMPARE(here.first().otherPerson, m_other.person);
        QCOMPARE(here.first().number, m_room->records().open(m_other.dossier)->record.number);
        const auto there = m_room->records().open(m_other.dossier)->elsewhere;
        QCOMPARE(there.size(), 1);
        QCOMPARE(there.first().dossier, m_one.dossier);
    }

    void linkingTwiceChangesNothing()
    {
        QVERIFY(links().link(m_one, m_other));
        QVERIFY(links().link(m_other, m_one));
        QCOMPARE(links().of(m_one.dossier)->size(), 1);
        QCOMPARE(links().of(m_other.dossier)->size(), 1);
    }

    void aMistakeIsTakenBackOnBothSides()
    {
        QVERIFY(links().link(m_one, m_other));
        QCOMPARE(links().unlink(m_other, m_one, u" "_s).error().kind, ErrorKind::Invalid);
        QVERIFY(links().unlink(m_other, m_one, u"Bukan orang yang sama"_s));
        QVERIFY(links().of(m_one.dossier)->isEmpty());
        QVERIFY(links().of(m_other.dossier)->isEmpty());
        QCOMPARE(links().unlink(m_one, m_other, u"Sekali lagi"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(links().link(m_one, m_other));
        QCOMPARE(links().of(m_one.dossier)->size(), 1);
    }

    void nothingOfItStandsInTheDossierItself()
    {
        QVERIFY(links().link(m_one, m_other));
        const auto view = m_room->records().open(m_one.dossier);
        for (const auto &[id, record] : view->records)
            QVERIFY(record.kind != RecordKind::PersonLink);
        const auto state = readDossier(m_room->desk(), roomSideOf(m_one.dossier), m_one.dossier)->state;
        QCOMPARE(state.all<PersonLink>().size(), 1);
    }

    void whoIsNotThereIsNotLinked()
    {
        QCOMPARE(links().link(m_one, m_one).error().kind, ErrorKind::Invalid);
        const PersonPlace nobody{m_other.dossier, m_one.person};
        QCOMPARE(links().link(m_one, nobody).error().kind, ErrorKind::NotFound);
        QVERIFY(links().of(m_one.dossier)->isEmpty());
    }

    void whoHoldsOneCaseLearnsNothingOfTheOther()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_staffed->room.coordinatorId}};
        const auto closed = placeIn(aCaseOf(m_staffed->room, *m_room, filed));
        QVERIFY(links().link(m_one, closed));
        // The closed case names the open one, never the other way round: she could open its room side.
        QCOMPARE(m_room->records().open(closed.dossier)->elsewhere.size(), 1);
        QVERIFY(m_room->records().open(m_one.dossier)->elsewhere.isEmpty());
        m_room.reset();
        m_room = m_staffed->room.unlockAsCoordinator();
        const auto side = readDossier(m_room->desk(), roomSideOf(m_one.dossier), m_one.dossier);
        QVERIFY(side->state.all<PersonLink>().isEmpty());
        QCOMPARE(links().unlink(m_one, closed, u"Tidak boleh"_s).error().kind, ErrorKind::NotFound);
        m_room.reset();
        m_room = m_staffed->room.unlockAsCounselor();
        QVERIFY(links().unlink(m_one, closed, u"Bukan orang yang sama"_s));
        QVERIFY(links().of(closed.dossier)->isEmpty());
    }

private:
    [[nodiscard]] PersonLinks links() { return {m_room->desk(), m_room->writer()}; }

    [[nodiscard]] PersonPlace placeIn(const DossierId &dossier)
    {
        return {dossier, m_room->records().open(dossier)->persons.first().id};
    }

    std::optional<StaffedRoom> m_staffed;
    std::unique_ptr<Room> m_room;
    PersonPlace m_one;
    PersonPlace m_other;
};

QTEST_GUILESS_MAIN(TestPersonLinks)
#include "tst_personlinks.moc"
