// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseList final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.emplace();
        m_session = m_room->unlockAsCounselor();
    }

    void cleanup() { m_session.reset(); }

    void whatPressesMostComesFirst()
    {
        const auto today = Day::fromDate(m_room->clock.now().toLocalTime().date());
        const auto calm = aCaseOf(*m_room, *m_session);
        const auto promised = aCaseOf(*m_room, *m_session);
        const auto grave = aCaseOf(*m_room, *m_session);
        change(promised, [&](Case &record) { record.nextOn = today; });
        change(grave, [](Case &record) { record.risk = code::riskLevel::tinggi; });
        QCOMPARE(dossiers(), (QList<DossierId>{grave, promised, calm}));
    }

    void aClosedCaseIsWatchedForAYearAndComesLast()
    {
        const auto today = Day::fromDate(m_room->clock.now().toLocalTime().date());
        const auto recent = aCaseOf(*m_room, *m_session);
        const auto old = aCaseOf(*m_room, *m_session);
        const auto open = aCaseOf(*m_room, *m_session);
        change(recent, [&](Case &record) { record.closedOn = today.plusDays(-30); });
        change(old, [&](Case &record) { record.closedOn = today.plusDays(-800); });
        QCOMPARE(dossiers(), (QList<DossierId>{open, recent}));
    }

    void aCaseThatIsNotForHerIsNotThere()
    {
        static_cast<void>(aCaseOf(*m_room, *m_session));
        m_session.reset();
        StaffedRoom staffed;
        const auto other = staffed.hire(u"Pendamping Lain Contoh"_s, {Code(u"pendamping")});
        const auto auditor = staffed.hire(u"Auditor Contoh"_s, {Code(u"auditor")});
        auto counselor = staffed.room.unlockAsCounselor();
        const auto dossier = aCaseOf(staffed.room, *counselor);
        counselor.reset();
        QCOMPARE(staffed.room.unlockAsCoordinator()->cases().caseload()->first(), dossier);
        QVERIFY(staffed.unlockAs(other)->cases().caseload()->isEmpty());
        QVERIFY(staffed.unlockAs(auditor)->cases().caseload()->isEmpty());
    }

private:
    void change(const DossierId &dossier, const std::function<void(Case &)> &edit)
    {
        const auto before = m_session->records().open(dossier)->record;
        auto after = before;
        edit(after);
        Act act(dossier);
        act.set(before, after);
        QVERIFY(m_session->records().write(act));
    }

    [[nodiscard]] QList<DossierId> dossiers() const { return *m_session->cases().caseload(); }

    std::optional<TemporaryRoom> m_room;
    std::unique_ptr<Room> m_session;
};

QTEST_GUILESS_MAIN(TestCaseList)
#include "tst_caselist.moc"
