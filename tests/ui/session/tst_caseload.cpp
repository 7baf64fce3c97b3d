// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/warnings.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/strict.h"
#include "ui/session/caseload.h"

#include <QSet>
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
        m_caseload->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_caseload->isWhole(), 30'000);
        QCOMPARE(m_caseload->digest().hers().open, 20);
    }

    void theFirstOnesAreShownBeforeTheRest()
    {
        for (int i = 0; i < 20; ++i)
            m_open->takeIn({});
        QSet<int> shown;
        connect(&*m_caseload, &Caseload::changed, this,
                [&] { shown.insert(m_caseload->digest().due().count); });
        m_caseload->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_caseload->isWhole(), 30'000);
        QVERIFY(std::ranges::any_of(shown, [](int count) { return count >= 16 && count < 20; }));
    }

    void whatIsWrittenIsSeenAtOnce()
    {
        const auto dossier = m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_caseload->isWhole(), 30'000);
        QCOMPARE(m_caseload->digest().hers().highRisk, 0);
        const auto before = await(m_open->store->openCase(dossier))->record;
        auto after = before;
        after.risk = code::riskLevel::tinggi;
        Act act(dossier);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        QTRY_COMPARE(m_caseload->digest().hers().highRisk, 1);
        m_open->takeIn({});
        QTRY_COMPARE(m_caseload->digest().hers().open, 2);
    }

    void aSignAppearsAndGoesWithWhatIsWritten()
    {
        const auto dossier = m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_caseload->isWhole(), 30'000);
        QVERIFY(m_caseload->warnings().isEmpty());
        const auto child = Codes{code::caseFlag::child};
        setFlags(dossier, child);
        QTRY_COMPARE(m_caseload->warnings(), QList<Warning>({{&warnings::w8, {dossier}}}));
        setFlags(dossier, {});
        QTRY_VERIFY(m_caseload->warnings().isEmpty());
    }

    void isReadAnewWhenClocksRanOn()
    {
        m_open->takeIn({});
        m_caseload->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_caseload->isWhole(), 30'000);
        const auto isOverdue = [&] {
            return m_caseload->digest().due().first.first().duties.first().overdue;
        };
        QVERIFY(!isOverdue());
        m_caseload->refresh(); // Just read.
        m_open->room.clock.advance(std::chrono::hours(7));
        m_caseload->refresh();
        QVERIFY(m_caseload->isWhole()); // What was read stands until then.
        QTRY_VERIFY_WITH_TIMEOUT(isOverdue(), 30'000); // Six hours for a medium risk.
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
    void setFlags(const DossierId &dossier, const Codes &flags)
    {
        const auto before = await(m_open->store->openCase(dossier))->record;
        auto after = before;
        after.flags = flags;
        Act act(dossier);
        act.set(before, after);
        if (!await(m_open->store->write(act)))
            qFatal("not written");
    }

    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
};

QTEST_GUILESS_MAIN(TestCaseload)
#include "tst_caseload.moc"
