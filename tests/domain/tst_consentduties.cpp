// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/consentduties.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using code::consentScope::bagi_kode;
using code::consentScope::rujuk;

const Day monday = Day::fromDate(QDate(2026, 11, 9));
const Code yes = code::consentDecision::yes;
const Code no = code::consentDecision::no;

RoomTime after(std::chrono::hours hours)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(monday).plus(hours), room.zone};
}

/// What she says so long after Monday began. Each answer has an id of its own.
Consent said(std::chrono::hours hours, Code decision, Code scope = bagi_kode, const QString &provider = {})
{
    static std::uint8_t count = 0;
    Consent consent;
    consent.id = RecordId(RecordId::Bytes{++count});
    consent.scope = scope;
    consent.decision = decision;
    consent.provider = provider;
    consent.givenAt = after(hours).now;
    consent.givenOn = after(0h).dayOf(consent.givenAt);
    return consent;
}

Consent onDay(Day day, Code decision)
{
    auto consent = said(0h, decision);
    consent.givenAt = {};
    consent.givenOn = day;
    return consent;
}

CaseFacts answered(const QList<Consent> &consents)
{
    CaseFacts facts;
    facts.theCase.status = code::caseStatus::penanganan;
    facts.consents = consents;
    return facts;
}

QList<Duty> dutiesIn(const CaseFacts &facts)
{
    return consentDuties(facts, after(48h));
}

qsizetype takenBack(const QList<Consent> &consents)
{
    return withdrawals(consents, after(0h)).size();
}

DataRequest request(Day receivedOn, Code kind = code::dataRequest::tarik)
{
    DataRequest asked;
    asked.kind = kind;
    asked.receivedOn = receivedOn;
    return asked;
}

Consent spokenBy(Code capacity, std::chrono::hours hours = 8h)
{
    auto consent = said(hours, yes);
    consent.capacity = capacity;
    return consent;
}

Service fromTheUnit(Day requestedOn)
{
    Service service;
    service.providerKind = code::organisationKind::upt;
    service.requestedOn = requestedOn;
    return service;
}

} // namespace

class TestConsentDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aYesThatIsTakenBackIsStoppedWithinThreeDays()
    {
        const CaseFacts facts = answered({said(8h, yes), said(30h, no)});
        const QList<Duty> duties = dutiesIn(facts);
        QCOMPARE(duties.size(), 1);
        QCOMPARE(duties.first().kind, DutyKind::HonourWithdrawal);
        QCOMPARE(duties.first().record, facts.consents[1].id);
        QCOMPARE(duties.first().source, &legal::pdpWithdraw);
        QCOMPARE(duties.first().clock.value().due(), after(30h + 72h).now);
    }

    void aNoAtOnceTakesNothingBack()
    {
        QVERIFY(dutiesIn(answered({said(8h, no)})).isEmpty());
        QVERIFY(dutiesIn(answered({said(8h, no), said(9h, no)})).isEmpty());
        QVERIFY(dutiesIn(answered({said(8h, no), said(30h, yes)})).isEmpty());
        QVERIFY(dutiesIn(answered({said(8h, code::consentDecision::not_asked), said(9h, no)})).isEmpty());
        QVERIFY(dutiesIn(CaseFacts()).isEmpty());
    }

    void anotherScopeTakesNothingBack()
    {
        QCOMPARE(takenBack({said(8h, yes), said(9h, no, code::consentScope::keluarga)}), 0);
    }

    void aRepeatedNoStartsNoSecondClock()
    {
        CaseFacts facts = answered({said(8h, yes), said(9h, no), said(40h, no)});
        QCOMPARE(takenBack(facts.consents), 1);
        QCOMPARE(dutiesIn(facts).first().record, facts.consents[1].id);
        facts.dataRequests = {request(monday)};
        QVERIFY(dutiesIn(facts).isEmpty());
    }

    void whatSheGaveAgainNeedNotBeStopped()
    {
        QCOMPARE(takenBack({said(8h, yes), said(9h, no), said(10h, yes)}), 0);
        QCOMPARE(takenBack({said(8h, yes), said(9h, no), said(10h, yes), said(11h, no)}), 1);
    }

    void aRequestOfHersTakesTheDutyOver()
    {
        CaseFacts facts = answered({said(8h, yes), said(30h, no)}); // on Tuesday
        facts.dataRequests = {request(monday), request(monday.plusDays(1), code::dataRequest::akses)};
        QCOMPARE(dutiesIn(facts).size(), 1);
        facts.dataRequests.append(request({}));
        QCOMPARE(dutiesIn(facts).size(), 1);
        facts.dataRequests.append(request(monday.plusDays(1)));
        QVERIFY(dutiesIn(facts).isEmpty());
    }

    void oneDutyStandsForAllThatSheTookBack()
    {
        CaseFacts facts = answered({said(7h, yes), said(8h, yes, code::consentScope::polisi), said(9h, no),
                                    said(40h, no, code::consentScope::polisi)});
        QCOMPARE(takenBack(facts.consents), 2);
        QCOMPARE(dutiesIn(facts).size(), 1);
        QCOMPARE(dutiesIn(facts).first().record, facts.consents[2].id);
        facts.dataRequests = {request(monday)}; // What she took back on Tuesday, it did not know.
        QCOMPARE(dutiesIn(facts).first().record, facts.consents[3].id);
    }

    void onTheSameDayTheNoIsTakenForTheLater()
    {
        QCOMPARE(takenBack({onDay(monday, no), onDay(monday, yes)}), 1);
        QCOMPARE(takenBack({said(8h, yes), onDay(monday, no)}), 1);
        QCOMPARE(takenBack({onDay(monday, no), onDay(monday.plusDays(1), yes)}), 0);
        const Duty duty = dutiesIn(answered({onDay(monday, yes), onDay(monday, no)})).first();
        QCOMPARE(duty.clock.value().due(), after(72h).now);
    }

    void aNoWithoutADayHasNoClock()
    {
        const Duty duty = dutiesIn(answered({onDay({}, yes), onDay({}, no)})).first();
        QVERIFY(!duty.clock && duty.dueOn.isNull());
        QCOMPARE(duty.source, &legal::pdpWithdraw);
    }

    void eachProviderIsItsOwnQuestion()
    {
        const auto toLawyer = said(8h, yes, rujuk, u"LBH Contoh"_s);
        QCOMPARE(takenBack({toLawyer, said(9h, no, rujuk, u"RS Contoh"_s)}), 0);
        QCOMPARE(takenBack({toLawyer, said(9h, no, rujuk, u"lbh  contoh"_s)}), 1);
        QCOMPARE(takenBack({toLawyer, said(9h, no, rujuk)}), 1);
        QCOMPARE(takenBack(
                     {toLawyer, said(9h, yes, rujuk, u"RS Contoh"_s), said(10h, no, rujuk, u"LBH Contoh"_s)}),
                 1);
        // A yes to another one gives back nothing of what was taken from all.
        QCOMPARE(takenBack({toLawyer, said(9h, no, rujuk), said(10h, yes, rujuk, u"RS Contoh"_s)}), 1);
        QCOMPARE(takenBack({toLawyer, said(9h, no, rujuk), said(10h, yes, rujuk)}), 0);
        // What is not asked by provider is one question, whoever was named.
        QCOMPARE(takenBack({said(8h, yes, bagi_kode, u"A"_s), said(9h, no, bagi_kode, u"B"_s)}), 1);
    }

    void whatTheLawAsksOutlivesTheCase()
    {
        CaseFacts facts = answered({spokenBy(code::capacity::konflik), said(9h, yes), said(30h, no)});
        QCOMPARE(dutiesIn(facts).size(), 2);
        facts.theCase.status = code::caseStatus::tutup;
        QCOMPARE(dutiesIn(facts).size(), 1);
        QCOMPARE(dutiesIn(facts).first().kind, DutyKind::HonourWithdrawal);
    }

    void aGuardianInConflictIsReplacedByTheUnit()
    {
        CaseFacts facts = answered({spokenBy(code::capacity::konflik)});
        const QList<Duty> duties = dutiesIn(facts);
        QCOMPARE(duties.size(), 1);
        QCOMPARE(duties.first().kind, DutyKind::FindProtector);
        QCOMPARE(duties.first().record, facts.consents.first().id);
        QCOMPARE(duties.first().dueOn, monday);
        QCOMPARE(duties.first().source, &legal::pdpChild);
        QVERIFY(dutiesIn(answered({spokenBy(code::capacity::wali)})).isEmpty());
    }

    void theUnitHasHerOnceItIsAskedAndDidNotRefuse()
    {
        CaseFacts facts = answered({spokenBy(code::capacity::konflik)});
        facts.services = {fromTheUnit(monday.plusDays(-1))}; // for something else
        QCOMPARE(dutiesIn(facts).size(), 1);
        facts.services.append(fromTheUnit(monday));
        QVERIFY(dutiesIn(facts).isEmpty());
        facts.services.last().outcome = code::referralOutcome::ditolak_lembaga;
        QCOMPARE(dutiesIn(facts).size(), 1);
        facts.services.last() = fromTheUnit({});
        QVERIFY(dutiesIn(facts).isEmpty());
        facts.services.last().providerKind = code::organisationKind::lbh;
        QCOMPARE(dutiesIn(facts).size(), 1);
    }

    void aChildsCaseGoesToTheUnit()
    {
        CaseFacts facts = answered({});
        Complaint complaint;
        complaint.receivedOn = monday;
        facts.complaints = {complaint};
        facts.theCase.flags = {code::caseFlag::child};
        const QList<Duty> duties = dutiesIn(facts);
        QCOMPARE(duties.size(), 1);
        QCOMPARE(duties.first().kind, DutyKind::ForwardChild);
        QCOMPARE(duties.first().dueOn, monday);
        QCOMPARE(duties.first().source, &legal::intake07);
        facts.services = {fromTheUnit(monday)};
        QVERIFY(dutiesIn(facts).isEmpty());
        facts.services = {};
        facts.theCase.status = code::caseStatus::tutup;
        QVERIFY(dutiesIn(facts).isEmpty());
    }

    void aGirlIsAChildUntilSomebodyRulesThatOut()
    {
        CaseFacts facts = answered({});
        Person girl;
        girl.ageGroup = code::ageGroup::a13_17;
        facts.persons = {girl};
        QCOMPARE(dutiesIn(facts).first().kind, DutyKind::ForwardChild);
        facts.theCase.flagsRuledOut = {code::caseFlag::child};
        QVERIFY(dutiesIn(facts).isEmpty());
    }

    void theUnitIsAskedOnce()
    {
        CaseFacts facts = answered({spokenBy(code::capacity::konflik)});
        facts.theCase.flags = {code::caseFlag::child};
        QCOMPARE(dutiesIn(facts).size(), 1);
        QCOMPARE(dutiesIn(facts).first().kind, DutyKind::FindProtector);
        facts.consents = {};
        facts.theCase.flags.insert(code::caseFlag::tpks); // That clock asks for it.
        QVERIFY(dutiesIn(facts).isEmpty());
        facts.theCase.mandatoryAction = code::mandatoryClockAction::police_report_made;
        QCOMPARE(dutiesIn(facts).first().kind, DutyKind::ForwardChild);
        facts.theCase.mandatoryAction = code::mandatoryClockAction::forwarded_uptd;
        QVERIFY(dutiesIn(facts).isEmpty());
    }

    void whoSpeaksForHerLastCounts()
    {
        const auto conflict = spokenBy(code::capacity::konflik);
        QVERIFY(dutiesIn(answered({spokenBy(code::capacity::dewasa, 9h), conflict})).isEmpty());
        QCOMPARE(dutiesIn(answered({spokenBy(code::capacity::dewasa, 7h), conflict})).size(), 1);
        QCOMPARE(dutiesIn(answered({conflict, spokenBy(code::capacity::tidak_tahu, 9h)})).size(), 1);
        QCOMPARE(dutiesIn(answered({conflict, spokenBy({}, 9h)})).size(), 1);
    }

    void theYesOfAGuardianInConflictWasNone()
    {
        auto consent = spokenBy(code::capacity::konflik);
        QCOMPARE(takenBack({consent, said(9h, no)}), 0);
    }
};

QTEST_GUILESS_MAIN(TestConsentDuties)
#include "tst_consentduties.moc"
