// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/healthreferral.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 9));
const RecordId theIncident(RecordId::Bytes{1});
const RecordId theComplaint(RecordId::Bytes{2});

RoomTime hoursAfterMonday(int hours)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(monday).plus(std::chrono::hours(hours)), room.zone};
}

/// Raped on Monday; she told on Tuesday at eight.
CaseFacts rapedOnMonday()
{
    CaseFacts facts;
    Incident incident;
    incident.id = theIncident;
    incident.otherTpksKinds = {code::tpksKindOther::perkosaan};
    incident.occurredOn = monday;
    incident.datePrecision = code::datePrecision::exact;
    facts.incidents = {incident};
    Complaint complaint;
    complaint.id = theComplaint;
    complaint.receivedOn = monday.plusDays(1);
    complaint.receivedAt = hoursAfterMonday(32).now;
    facts.complaints = {complaint};
    return facts;
}

QList<HealthWindow> windows(const CaseFacts &facts, int hours)
{
    QList<HealthWindow> found;
    for (const HealthNeed &need : openHealthNeeds(facts, hoursAfterMonday(hours)))
        found.append(need.window);
    return found;
}

Service asked(Code service, Day on = monday.plusDays(1), Code outcome = {})
{
    Service asked;
    asked.service = service;
    asked.requestedOn = on;
    asked.outcome = outcome;
    return asked;
}

} // namespace

class TestHealthReferral final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindThatMayHaveTouchedHerCounts()
    {
        using namespace code::tpksKind;
        for (const CodeItem &item : codes::tpksKind.items()) {
            Incident incident;
            incident.tpksKinds = {item.code};
            QCOMPARE(mayNeedHealthCare(incident), item.code != nonfisik && item.code != elektronik);
            incident.tpksKinds.insert(code::tpksKind::fisik);
            QVERIFY(mayNeedHealthCare(incident));
        }
    }

    void behavioursDecideWhereNothingElseIsSaid()
    {
        using namespace code::behaviour;
        Incident incident;
        incident.behaviours = {siul_goda, pesan};
        QVERIFY(!mayNeedHealthCare(incident));
        incident.behaviours = {menolak};
        QVERIFY(!mayNeedHealthCare(incident));
        incident.behaviours = {siul_goda, paksa_seks};
        QVERIFY(mayNeedHealthCare(incident));
    }

    void sexualViolenceOfAnUnknownKindCounts()
    {
        Incident incident;
        QVERIFY(!mayNeedHealthCare(incident));
        incident.violenceForms = {code::violenceForm::fisik};
        QVERIFY(!mayNeedHealthCare(incident));
        incident.violenceForms = {code::violenceForm::seksual};
        QVERIFY(mayNeedHealthCare(incident));
        incident.tpksKinds = {code::tpksKind::nonfisik};
        QVERIFY(!mayNeedHealthCare(incident));
        incident.gbvimsType = code::gbvimsType::rape;
        QVERIFY(mayNeedHealthCare(incident));
        Incident atHome;
        atHome.kdrtForms = {code::kdrtForm::seksual};
        QVERIFY(mayNeedHealthCare(atHome));
    }

    void theWindowOfAnExactDay()
    {
        using enum HealthWindow;
        const CaseFacts facts = rapedOnMonday();
        QCOMPARE(windows(facts, 71), QList{Open});
        QCOMPARE(windows(facts, 72), QList{MayBeOpen});
        QCOMPARE(windows(facts, 95), QList{MayBeOpen});
        QCOMPARE(windows(facts, 96), QList<HealthWindow>());
        const auto need = openHealthNeeds(facts, hoursAfterMonday(40)).first();
        QCOMPARE(need.record, theIncident);
        QCOMPARE(need.since, hoursAfterMonday(0).now);
    }

    void aVagueDateEndsWithTheComplaint()
    {
        CaseFacts facts = rapedOnMonday();
        facts.incidents[0].datePrecision = code::datePrecision::year;
        QCOMPARE(windows(facts, 32 + 71), QList{HealthWindow::MayBeOpen});
        QCOMPARE(windows(facts, 32 + 72), QList<HealthWindow>());
    }

    void withoutADateTheComplaintIsTheLastMoment()
    {
        CaseFacts facts = rapedOnMonday();
        facts.incidents[0].occurredOn = {};
        QCOMPARE(windows(facts, 32 + 71), QList{HealthWindow::Unknown});
        QCOMPARE(windows(facts, 32 + 72), QList<HealthWindow>());
        const auto need = openHealthNeeds(facts, hoursAfterMonday(40)).first();
        QCOMPARE(need.since.plus(legal::health72h.deadline), facts.complaints[0].receivedAt);
    }

    void beforeAnIncidentIsRecordedHerAnswerAtTheDoorCounts()
    {
        CaseFacts facts = rapedOnMonday();
        facts.incidents.clear();
        QCOMPARE(windows(facts, 33), QList<HealthWindow>());
        facts.complaints[0].sexualWithinThreeDays = code::triageAnswer::yes;
        QCOMPARE(windows(facts, 33), QList{HealthWindow::Unknown});
        QCOMPARE(openHealthNeeds(facts, hoursAfterMonday(33)).first().record, theComplaint);
        QCOMPARE(windows(facts, 32 + 72), QList<HealthWindow>());
    }

    void onceItIsRecordedTheIncidentDecides()
    {
        CaseFacts facts = rapedOnMonday();
        facts.complaints[0].sexualWithinThreeDays = code::triageAnswer::yes;
        QCOMPARE(windows(facts, 33), QList{HealthWindow::Open});
        facts.incidents[0].otherTpksKinds = {code::tpksKindOther::pornografi};
        QCOMPARE(windows(facts, 33), QList<HealthWindow>());
        facts.incidents[0].otherTpksKinds = {};
        facts.incidents[0].violenceForms = {code::violenceForm::psikis};
        QCOMPARE(windows(facts, 33), QList{HealthWindow::Unknown});
    }

    void careOrAVisumClosesIt_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("closes");
        for (const CodeItem &item : codes::service.items()) {
            const QString service = item.code.toString();
            QTest::newRow(qPrintable(service)) << service << (service == u"medis" || service == u"visum");
        }
    }

    void careOrAVisumClosesIt()
    {
        QFETCH(QString, service);
        QFETCH(bool, closes);
        CaseFacts facts = rapedOnMonday();
        facts.services = {asked(Code(service))};
        QCOMPARE(windows(facts, 40).isEmpty(), closes);
    }

    void aReferralThatFailedDoesNotCloseIt()
    {
        using namespace code::referralOutcome;
        for (const CodeItem &item : codes::referralOutcome.items()) {
            const bool failed = item.code == gagal || item.code == ditolak_lembaga || item.code == tidak_ada;
            QCOMPARE(isHealthReferral(asked(code::service::medis, monday, item.code)), !failed);
        }
    }

    void aReferralBeforeTheIncidentDoesNotCloseIt()
    {
        CaseFacts facts = rapedOnMonday();
        facts.services = {asked(code::service::medis, monday.plusDays(-1))};
        QCOMPARE(windows(facts, 40).size(), 1);
        facts.services = {asked(code::service::medis, monday)};
        QCOMPARE(windows(facts, 40).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHealthReferral)
#include "tst_healthreferral.moc"
