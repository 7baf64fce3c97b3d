// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/closing.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RoomTime inTheRoom{{}, QTimeZone::systemTimeZone()};

/// A case with everything done, to spoil in one place.
struct Dossier : CaseFacts {
    Dossier()
    {
        theCase.flags = {code::caseFlag::tpks};
        theCase.mandatoryAction = code::mandatoryClockAction::forwarded_uptd;
        theCase.risk = code::riskLevel::rendah;
        assess(code::riskLevel::tinggi, 1);
        assess(code::riskLevel::rendah, 30);
        EvidenceItem item;
        item.id = RecordId(RecordId::Bytes{1});
        item.storage = code::evidenceStorage::lemari_terkunci;
        evidence.append(item);
        happen(code::custodyEvent::terima, 2);
        happen(code::custodyEvent::serah, 20);
        Trip trip;
        trip.status = code::tripStatus::tiba;
        trip.plannedOn = Day(3);
        trip.returnedOn = Day(3);
        trips.append(trip);
    }

    void assess(Code level, int day)
    {
        RiskAssessment assessment;
        assessment.level = level;
        assessment.assessedOn = Day(day);
        assessments.append(assessment);
    }

    void happen(Code event, int day)
    {
        CustodyEvent link;
        link.item = evidence.last().id;
        link.event = event;
        link.happenedOn = Day(day);
        custody.append(link);
    }

    [[nodiscard]] QStringList blocks() const
    {
        QStringList codes;
        for (const ClosingBlock *block : closingBlocks(closingFacts(*this, inTheRoom)))
            codes.append(block->code.toString());
        return codes;
    }
};

} // namespace

class TestClosing final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingKeepsAFinishedCaseOpen() { QCOMPARE(Dossier().blocks(), QStringList()); }

    void aLegalClockKeepsItOpenUntilItEnded()
    {
        Dossier dossier;
        dossier.theCase.mandatoryAction = {};
        QCOMPARE(dossier.blocks(), QStringList(u"legal_clock"_s));
        dossier.theCase.flags = {code::caseFlag::kdrt};
        QCOMPARE(dossier.blocks(), QStringList());
    }

    void whatSheAskedAboutHerDataKeepsItOpenUntilItIsAnswered()
    {
        Dossier dossier;
        DataRequest request;
        request.kind = code::dataRequest::salinan;
        request.receivedOn = Day(5);
        dossier.dataRequests = {request};
        QCOMPARE(dossier.blocks(), QStringList(u"legal_clock"_s));
        dossier.dataRequests.first().doneOn = Day(6);
        QCOMPARE(dossier.blocks(), QStringList());
        dossier.dataRequests.first().doneOn = {};
        dossier.dataRequests.first().granted = false;
        dossier.dataRequests.first().decidedOn = Day(6);
        QCOMPARE(dossier.blocks(), QStringList());
        for (const auto kind : {code::dataRequest::hapus, Code()}) { // The law sets no hour for these.
            dossier.dataRequests = {DataRequest()};
            dossier.dataRequests.first().kind = kind;
            QCOMPARE(dossier.blocks(), QStringList(u"legal_clock"_s));
        }
    }

    void aYesThatSheTookBackKeepsItOpenUntilItIsStopped()
    {
        Dossier dossier;
        Consent said;
        said.scope = code::consentScope::bagi_kode;
        said.decision = code::consentDecision::yes;
        said.givenOn = Day(1);
        dossier.consents = {said};
        QCOMPARE(dossier.blocks(), QStringList());
        said.decision = code::consentDecision::no;
        said.givenOn = Day(5);
        dossier.consents.append(said);
        QCOMPARE(dossier.blocks(), QStringList(u"legal_clock"_s));
        DataRequest request;
        request.kind = code::dataRequest::tarik;
        request.receivedOn = Day(5);
        request.doneOn = Day(6);
        dossier.dataRequests = {request};
        QCOMPARE(dossier.blocks(), QStringList());
    }

    void highRiskInTheCaseKeepsItOpen()
    {
        Dossier dossier;
        dossier.theCase.risk = code::riskLevel::tinggi;
        QCOMPARE(dossier.blocks(), QStringList(u"high_risk"_s));
    }

    void highRiskInTheLatestAssessmentKeepsItOpen()
    {
        Dossier dossier;
        dossier.assess(code::riskLevel::tinggi, 31);
        QCOMPARE(dossier.blocks(), QStringList(u"high_risk"_s));
        dossier.assess(code::riskLevel::sedang, 32);
        QCOMPARE(dossier.blocks(), QStringList());
    }

    void anItemInTheCabinetKeepsItOpen()
    {
        Dossier dossier;
        dossier.happen(code::custodyEvent::terima, 21);
        QCOMPARE(dossier.blocks(), QStringList(u"open_custody"_s));
        dossier.evidence[0].storage = code::evidenceStorage::tetap_pada_korban;
        QCOMPARE(dossier.blocks(),
                 QStringList(u"open_custody"_s)); // It was received, and nobody gave it back.
        dossier.happen(code::custodyEvent::kembali, 22);
        QCOMPARE(dossier.blocks(), QStringList());
    }

    void aTripKeepsItOpenUntilSheIsBack_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("out");
        const QStringList begun = {u"setuju"_s, u"pesan"_s, u"jemput"_s, u"tiba"_s, u"insiden"_s};
        for (const CodeItem &item : codes::tripStatus.items()) {
            const QString status = item.code.toString();
            QTest::newRow(qPrintable(status)) << status << begun.contains(status);
        }
    }

    void aTripKeepsItOpenUntilSheIsBack()
    {
        QFETCH(QString, status);
        QFETCH(bool, out);
        Dossier dossier;
        dossier.trips[0].status = Code(status);
        QCOMPARE(dossier.blocks(), QStringList());
        dossier.trips[0].returnedOn = {};
        QCOMPARE(dossier.blocks(), out ? QStringList(u"unreturned_trip"_s) : QStringList());
    }

    void aRideForNoDayWaitsForNobody()
    {
        Dossier dossier;
        dossier.trips[0].status = code::tripStatus::setuju;
        dossier.trips[0].returnedOn = {};
        QCOMPARE(dossier.blocks(), QStringList(u"unreturned_trip"_s));
        dossier.trips[0].plannedOn = {};
        QCOMPARE(dossier.blocks(), QStringList());
    }

    void everyCriterionIsAskedFor()
    {
        Closure closure;
        QCOMPARE(missingCriteria(closure).size(), 7);
        closure.criteria = {code::closureCriterion::safe_now, code::closureCriterion::survivor_agrees};
        const auto missing = missingCriteria(closure);
        QCOMPARE(missing.size(), 5);
        QVERIFY(!missing.contains(code::closureCriterion::safe_now));
        for (const CodeItem &item : codes::closureCriterion.items())
            closure.criteria.insert(item.code);
        QVERIFY(missingCriteria(closure).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
