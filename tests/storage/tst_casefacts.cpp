// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/act.h"
#include "storage/casefacts.h"
#include "tests/support/caseviews.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;

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
        for (const auto size : {facts.complaints.size(),   facts.consents.size(),     facts.persons.size(),
                                facts.reported.size(),     facts.incidents.size(),    facts.sessions.size(),
                                facts.assessments.size(),  facts.safetyPlan.size(),   facts.goals.size(),
                                facts.services.size(),     facts.evidence.size(),     facts.custody.size(),
                                facts.trips.size(),        facts.followUps.size(),    facts.baselines.size(),
                                facts.dataRequests.size(), facts.appointments.size(), facts.tasks.size(),
                                facts.legalSteps.size(),   facts.labourSteps.size()})
            QCOMPARE(size, 1);
        QCOMPARE(facts.trips.first().id, idOf<RecordId>(std::uint8_t(RecordKind::Trip)));
    }

    void theCaseAsSomebodySeesItHasItsFacts()
    {
        CaseView view;
        view.dossier = idOf<DossierId>(7);
        view.record.status = Code(u"pantau");
        put(view, 1, aSession());
        const auto facts = caseFactsOf(view);
        QCOMPARE(facts.dossier, view.dossier);
        QCOMPARE(facts.theCase, view.record);
        QCOMPARE(facts.sessions.first().summary, aSession().summary);
    }

    void whatIsWrittenStandsAmongTheFactsAsItWillBe()
    {
        CaseView view;
        auto changed = aSession();
        changed.id = put(view, 1, changed);
        changed.minutes = 30;
        changed.summary.clear();
        const FieldValues values{{numberOf(&Session::minutes), 30},
                                 {numberOf(&Session::summary), QCborValue(nullptr)}};
        auto facts = caseFactsAfter(view, RecordKind::Session, changed.id, values);
        QCOMPARE(facts.sessions, QList{changed}); // What was not on the form stays.
        // A new one stands last: it counts where nobody knows which was earlier.
        Act act(view.dossier);
        const auto made = act.create(RecordKind::Session, values);
        facts = caseFactsAfter(view, RecordKind::Session, made, values);
        QCOMPARE(facts.sessions.size(), 2);
        QCOMPARE(facts.sessions.last().id, made);
        QCOMPARE(facts.sessions.last().minutes, changed.minutes);
    }

    void aFilingTellsBeforeItIsACase()
    {
        InboxItem item;
        item.complaint = aComplaint();
        item.person = aPerson();
        item.incident.violenceForms = {Code(u"seksual")};
        item.reported.relation = Code(u"suami_istri");
        const auto facts = caseFactsOf(item);
        QCOMPARE(facts.complaints, QList{item.complaint});
        QCOMPARE(facts.persons, QList{item.person});
        QCOMPARE(facts.incidents, QList{item.incident});
        QCOMPARE(facts.reported, QList{item.reported});
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
