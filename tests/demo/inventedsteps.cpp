// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/caseafter.h"
#include "domain/rules/rideapproval.h"
#include "storage/casefacts.h"
#include "tests/demo/inventedfiling.h"
#include "tests/demo/inventedyear.h"

namespace rp3::demo {

using namespace Qt::StringLiterals;

namespace {

Session inventMeeting(Dice &dice, Instant now, Day today, const RecordId &by)
{
    constexpr std::array<Dice::Weighted, 6> kinds{{{u"konseling", 46},
                                                   {u"dpa", 20},
                                                   {u"telepon", 14},
                                                   {u"medis", 8},
                                                   {u"polisi", 7},
                                                   {u"perusahaan", 5}}};
    constexpr std::array<Dice::Weighted, 3> attendances{
        {{u"hadir", 88}, {u"ditunda", 8}, {u"tidak_hadir", 4}}};
    Session session;
    session.heldOn = today;
    session.startedAt = now;
    session.kind = dice.code(kinds);
    session.place =
        session.kind == code::sessionKind::telepon ? code::sessionPlace::telepon : code::sessionPlace::rp3;
    session.attendance = dice.code(attendances);
    session.minutes = dice.between(3, 9) * 10;
    session.conditionBefore = dice.between(2, 6);
    session.conditionAfter = dice.between(4, 9);
    session.staff = {by};
    session.summary = inventSentence(dice) + u' ' + inventSentence(dice);
    session.nextStep = u"Telepon di jam yang aman. Contoh."_s;
    session.nextOn = today.plusDays(dice.between(5, 25));
    session.readBack = true;
    return session;
}

RiskAssessment inventAssessment(Dice &dice, Instant now, Day today, const RecordId &by)
{
    RiskAssessment assessment;
    assessment.kind = code::assessmentKind::penuh;
    assessment.assessedOn = today;
    assessment.assessedAt = now;
    assessment.assessedBy = by;
    assessment.level = dice.in100(70) ? code::riskLevel::rendah : code::riskLevel::sedang;
    assessment.selfRatedFear = dice.between(0, 8);
    return assessment;
}

Service inventService(Dice &dice, Day today)
{
    constexpr std::array<Dice::Weighted, 6> services{{{u"psikologis", 34},
                                                      {u"konsul_hukum", 24},
                                                      {u"medis", 20},
                                                      {u"konseling", 12},
                                                      {u"ekonomi", 6},
                                                      {u"perangkat", 4}}};
    Service service;
    service.service = dice.code(services);
    service.kind = code::referralKind::langsung;
    service.urgency = code::riskLevel::sedang;
    service.requestedOn = today;
    service.provider = u"Lembaga Contoh %1"_s.arg(dice.between(1, 9));
    if (dice.in100(75)) {
        service.firstServedOn = today;
        service.closedOn = today;
        service.outcome = code::referralOutcome::dilayani;
    }
    return service;
}

Trip inventTrip(Dice &dice, Day today, const RecordId &by)
{
    constexpr std::array<Dice::Weighted, 4> purposes{
        {{u"rs", 40}, {u"polisi", 25}, {u"konseling", 20}, {u"pulang", 15}}};
    constexpr std::array<Dice::Weighted, 3> fundings{{{u"mitra", 60}, {u"dpapp", 30}, {u"rp3", 10}}};
    Trip trip;
    trip.purpose = dice.code(purposes);
    trip.status = code::tripStatus::minta;
    trip.plannedOn = today.plusDays(daysToARide);
    trip.passengers = dice.between(1, 3);
    trip.funding = dice.code(fundings);
    trip.cost = dice.between(35, 180) * 1'000;
    trip.sharedAlias = u"Penumpang Rekaan"_s;
    trip.requestedBy = by;
    return trip;
}

EvidenceItem inventEvidence(Dice &dice, Instant now, Day today)
{
    constexpr std::array<Dice::Weighted, 4> kinds{
        {{u"chat", 58}, {u"kerja", 22}, {u"catatan", 12}, {u"benda", 8}}};
    EvidenceItem item;
    item.kind = dice.code(kinds);
    item.obtainedOn = today;
    item.obtainedAt = now;
    item.storage = item.kind == code::evidenceKind::benda ? code::evidenceStorage::lemari_terkunci
                                                          : code::evidenceStorage::tetap_pada_korban;
    item.description = u"Bukti contoh yang tidak pernah ada."_s;
    return item;
}

FollowUp inventFollowUp(Dice &dice, Day today, const RecordId &by)
{
    constexpr std::array<Dice::Weighted, 4> answers{
        {{u"tidak", 76}, {u"kucil", 10}, {u"shift", 8}, {u"ancam", 6}}};
    FollowUp followUp;
    followUp.kind = code::followUpKind::balasan;
    followUp.doneOn = today;
    followUp.doneBy = by;
    followUp.contactResult = code::contactResult::terhubung;
    followUp.retaliation = {dice.code(answers)};
    followUp.note = inventSentence(dice);
    return followUp;
}

Closure inventProposal(Day today, const RecordId &by)
{
    Closure closure;
    closure.reason = code::closureReason::tercapai;
    closure.criteria = {code::closureCriterion::goals_met, code::closureCriterion::safe_now,
                        code::closureCriterion::survivor_agrees};
    closure.proposedOn = today;
    closure.aftercareOn = today.plusDays(90);
    closure.proposedBy = by;
    return closure;
}

/// Adds the change of one record, if it is there.
template <Record R, typename Edit>
void change(Act &act, const CaseView &view, const RecordId &id, const Edit &edit)
{
    const auto found = view.records.find(id);
    if (found == view.records.end())
        return;
    R before;
    before.id = id;
    applyValues(before, found->second.values);
    auto after = before;
    edit(after);
    act.set(before, after);
}

template <Record R> FieldValues valuesOfAll(const R &record)
{
    auto values = valuesOf(record, Tier::Coded);
    values.merge(valuesOf(record, Tier::Story));
    return values;
}

} // namespace

Act InventedYear::actOf(const Story &story, Step step)
{
    Act act(story.dossier);
    const auto now = m_clock.now();
    const auto changeCase = [&](RecordKind kind, const RecordId &made, const FieldValues &values) {
        if (const auto view = m_room->records().open(story.dossier))
            act.set(view->record, caseAfter(caseFactsAfter(*view, kind, made, values), kind));
    };
    switch (step) {
    case Step::Meet: {
        const auto session = inventMeeting(m_dice, now, today(), m_counselor);
        changeCase(RecordKind::Session, act.create(session), valuesOfAll(session));
        break;
    }
    case Step::Assess: {
        const auto assessment = inventAssessment(m_dice, now, today(), m_counselor);
        changeCase(RecordKind::RiskAssessment, act.create(assessment), valuesOfAll(assessment));
        break;
    }
    case Step::PlanSafety: {
        SafetyPlanItem item;
        item.area = code::safetyPlanArea::perjalanan;
        item.action = u"Pulang bersama rekan yang ia percaya. Contoh."_s;
        item.status = code::safetyPlanStatus::in_use;
        item.reviewOn = today().plusDays(45);
        act.create(item);
        break;
    }
    case Step::SetGoals: {
        Goal goal;
        goal.goal = u"Bekerja tanpa takut. Contoh."_s;
        goal.domain = code::needsDomain::kerja;
        goal.status = code::goalStatus::jalan;
        goal.agreedOn = today();
        goal.reviewOn = today().plusDays(60);
        act.create(goal);
        break;
    }
    case Step::Refer:
        act.create(inventService(m_dice, today()));
        break;
    case Step::Ride:
        act.create(inventTrip(m_dice, today(), m_counselor));
        break;
    case Step::ApproveRide: {
        if (const auto view = m_room->records().open(story.dossier))
            change<Trip>(act, *view, story.trip, [this](Trip &trip) {
                trip.status = code::tripStatus::setuju;
                trip.approvedBy = m_coordinator;
            });
        break;
    }
    case Step::ComeBack: {
        if (const auto view = m_room->records().open(story.dossier))
            change<Trip>(act, *view, story.trip, [this](Trip &trip) {
                trip.status = isApproved(trip) ? code::tripStatus::tiba : code::tripStatus::batal;
                if (isApproved(trip))
                    trip.returnedOn = today();
            });
        break;
    }
    case Step::KeepEvidence: {
        CustodyEvent received;
        received.item = act.create(inventEvidence(m_dice, now, today()));
        received.event = code::custodyEvent::terima;
        received.happenedOn = today();
        received.happenedAt = now;
        received.recordedBy = m_counselor;
        act.create(received);
        break;
    }
    case Step::ReportToPolice: {
        const auto view = m_room->records().open(story.dossier);
        if (!view)
            break;
        auto after = view->record;
        after.mandatoryAction = m_dice.in100(70) ? code::mandatoryClockAction::forwarded_uptd
                                                 : code::mandatoryClockAction::police_report_made;
        after.mandatoryActionOn = today();
        act.set(view->record, after);
        break;
    }
    case Step::RecordWork: {
        WorkBaseline baseline;
        baseline.recordedOn = today();
        baseline.shift = u"pagi"_s;
        baseline.line = u"Lini contoh"_s;
        baseline.monthlyPay = m_dice.between(38, 56) * 100'000;
        baseline.contractEndsOn = today().plusDays(m_dice.between(30, 400));
        act.create(baseline);
        const auto view = m_room->records().open(story.dossier);
        if (!view || view->persons.isEmpty())
            break;
        auto hers = view->persons.first();
        hers.employer = m_companies[m_dice.below(int(m_companies.size()))];
        act.set(view->persons.first(), hers);
        break;
    }
    case Step::FollowUp:
        act.create(inventFollowUp(m_dice, today(), m_counselor));
        break;
    case Step::LookBack: {
        auto session = inventMeeting(m_dice, now, today(), m_counselor);
        session.attendance = code::attendance::hadir;
        session.nextOn = {};
        session.nextStep.clear();
        act.create(session);
        const auto view = m_room->records().open(story.dossier);
        if (!view)
            break;
        change<Goal>(act, *view, story.goal, [](Goal &goal) { goal.status = code::goalStatus::capai; });
        change<SafetyPlanItem>(act, *view, story.plan,
                               [](SafetyPlanItem &item) { item.status = code::safetyPlanStatus::ended; });
        break;
    }
    case Step::ProposeToClose:
        act.create(inventProposal(today(), m_counselor));
        break;
    case Step::TakeIn:
    case Step::Advance:
        break; // Done by their own.
    }
    return act;
}

} // namespace rp3::demo
