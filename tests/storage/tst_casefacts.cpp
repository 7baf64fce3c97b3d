// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "storage/casefacts.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;

class TestCaseFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRecordThatARuleReadsIsThere()
    {
        DossierState state;
        for (const auto &record : recordDescriptions()) {
            auto &one = state.records[idOf<RecordId>(std::uint8_t(record.kind))];
            one.kind = record.kind;
            auto &taken = state.records[idOf<RecordId>(std::uint8_t(200 - int(record.kind)))];
            taken.kind = record.kind;
            taken.isVoid = true; // Taken out of effect: no rule sees it.
        }
        Case record;
        record.status = Code(u"pantau");
        const auto facts = caseFactsOf(idOf<DossierId>(7), state, record);
        QCOMPARE(facts.dossier, idOf<DossierId>(7));
        QCOMPARE(facts.theCase, record);
        for (const auto size :
             {facts.complaints.size(), facts.incidents.size(), facts.sessions.size(),
              facts.assessments.size(), facts.safetyPlan.size(), facts.goals.size(), facts.services.size(),
              facts.evidence.size(), facts.custody.size(), facts.trips.size(), facts.followUps.size(),
              facts.baselines.size(), facts.closures.size(), facts.dataRequests.size(),
              facts.appointments.size(), facts.tasks.size()})
            QCOMPARE(size, 1);
        QCOMPARE(facts.trips.first().id, idOf<RecordId>(std::uint8_t(RecordKind::Trip)));
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
