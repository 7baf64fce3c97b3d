// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/strict.h"
#include "ui/session/caseload.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseload final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_caseload.reset();
        m_open.emplace();
        m_caseload.emplace(*m_open->store, m_open->room.clock);
    }

    void cleanup() { m_caseload.reset(); }

    void readsEveryCaseAFewAtATime()
    {
        for (int i = 0; i < 20; ++i) // More than one slice.
            m_open->takeIn({});
        QSignalSpy changed(&*m_caseload, &Caseload::changed);
        m_caseload->refresh();
        QTRY_COMPARE(changed.size(), 2); // The first ones, and all.
        QCOMPARE(m_caseload->left(), 0);
        QCOMPARE(m_caseload->cases().size(), 20);
    }

    void whatIsWrittenIsSeenAtOnce()
    {
        const auto dossier = m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY(m_caseload->find(dossier) != nullptr);
        const auto before = await(m_open->store->openCase(dossier))->record;
        auto after = before;
        after.risk = code::riskLevel::tinggi;
        Act act(dossier);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        QTRY_COMPARE(m_caseload->find(dossier)->row.risk, code::riskLevel::tinggi);
        const auto fresh = m_open->takeIn({});
        QTRY_VERIFY(m_caseload->find(fresh) != nullptr);
    }

    void isReadAnewWhenClocksRanOn()
    {
        const auto dossier = m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY(m_caseload->find(dossier) != nullptr);
        QVERIFY(!m_caseload->find(dossier)->duties.first().overdue);
        QSignalSpy changed(&*m_caseload, &Caseload::changed);
        m_caseload->refresh(); // Just read.
        m_open->room.clock.advance(std::chrono::hours(7));
        m_caseload->refresh();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_caseload->find(dossier)->duties.first().overdue); // Six hours for a medium risk.
    }

    void aLockedRoomSaysSoAndIsAskedAgain()
    {
        Store locked(m_open->room.folder(), m_open->room.clock);
        Caseload caseload(locked, m_open->room.clock);
        QSignalSpy failed(&caseload, &Caseload::failed);
        caseload.refresh();
        QTRY_COMPARE(failed.size(), 1);
        caseload.refresh();
        QTRY_COMPARE(failed.size(), 2);
    }

private:
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
};

QTEST_GUILESS_MAIN(TestCaseload)
#include "tst_caseload.moc"
