// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "domain/rules/mistakes.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestMistakes final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatProvesAndWhomItIsAboutIsCorrectedAndNeverTakenAway()
    {
        QSet<RecordKind> kept;
        for (const auto &description : recordDescriptions()) {
            if (!mayTakeAway(description.kind))
                kept.insert(description.kind);
        }
        using enum RecordKind;
        QCOMPARE(kept, (QSet{Case, Complaint, Consent, Person, ReportedPerson, EvidenceItem, CustodyEvent}));
    }

    void whatKeepsACaseOpenByMistakeIsTakenAway()
    {
        QVERIFY(mayTakeAway(RecordKind::Trip));
        QVERIFY(mayTakeAway(RecordKind::RiskAssessment));
    }
};

QTEST_GUILESS_MAIN(TestMistakes)
#include "tst_mistakes.moc"
