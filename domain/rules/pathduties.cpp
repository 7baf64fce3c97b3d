// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/pathduties.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace code::legalStage;

bool has(const CaseFacts &facts, Code flag)
{
    return facts.theCase.flags.contains(flag);
}

/// Whether one of these stages was reached on `day` or later.
bool isReached(const CaseFacts &facts, std::initializer_list<Code> stages, Day day)
{
    return std::ranges::any_of(facts.legalSteps, [&](const LegalStep &step) {
        return std::ranges::find(stages, step.stage) != stages.end() && step.happenedOn >= day;
    });
}

Code whatOf(const LegalStep &step)
{
    return step.stage;
}

Code whatOf(const LabourStep &step)
{
    return step.step;
}

/// Whether nothing that was set before this step takes place any more.
bool isEnd(const LegalStep &step)
{
    return step.stage == henti || step.stage == putus;
}

bool isEnd(const LabourStep &step)
{
    return step.step == code::labourStep::selesai || step.step == code::labourStep::kembali;
}

/// Whether the date that `step` names came with `other`, was put off by it, or fell away. A step that only
/// happened in between, as a seizure before the hearing, leaves it as it is.
template <typename Step> bool isAnsweredBy(const Step &other, const Step &step)
{
    const bool isLater = other.id != step.id && other.happenedOn > step.happenedOn;
    const bool isPutOff = whatOf(other) == whatOf(step) && !other.dueOn.isNull();
    return isLater && (other.happenedOn >= step.dueOn || isPutOff || isEnd(other));
}

Duty dutyAfter(const LegalStep &step, const LegalClock &rule, DutyKind kind)
{
    Duty duty;
    duty.kind = kind;
    duty.record = step.id;
    duty.dueOn = step.happenedOn.plusDays(rule.wholeDays());
    duty.source = &rule;
    return duty;
}

void addAfterReport(const CaseFacts &facts, const LegalStep &report, QList<Duty> &duties)
{
    if (isReached(facts, {pelindungan, putus, henti}, report.happenedOn))
        return;
    if (has(facts, code::caseFlag::tpks))
        duties.append(dutyAfter(report, legal::tpksProtection1x24, DutyKind::SecureProtection));
    else if (has(facts, code::caseFlag::kdrt))
        duties.append(dutyAfter(report, legal::kdrtPolice1x24, DutyKind::SecureProtection));
}

void addAfterProtection(const CaseFacts &facts, const LegalStep &protection, QList<Duty> &duties)
{
    const bool isSexual = has(facts, code::caseFlag::tpks);
    if (isSexual && !isReached(facts, {lpsk}, protection.happenedOn))
        duties.append(dutyAfter(protection, legal::tpksLpsk1x24, DutyKind::AskLpsk));
    if (!isSexual && !has(facts, code::caseFlag::kdrt))
        return; // Nothing says how long it lasts.
    const auto &lasting = isSexual ? legal::tpksProtection14d : legal::kdrtProtection7d;
    if (!isReached(facts, {pelindungan, putus, henti}, protection.happenedOn.plusDays(1)))
        duties.append(dutyAfter(protection, lasting, DutyKind::RenewProtection));
}

void addAfterRuling(const CaseFacts &facts, const LegalStep &ruling, QList<Duty> &duties)
{
    const bool isAsked = std::ranges::any_of(
        facts.services, [](const Service &service) { return service.service == code::service::restitusi; });
    if (isAsked && !isReached(facts, {restitusi}, ruling.happenedOn))
        duties.append(dutyAfter(ruling, legal::restitution30d, DutyKind::ChaseRestitution));
}

/// The dates that the steps of one path name themselves.
template <typename Step> void addOwnDates(const QList<Step> &steps, DutyKind kind, QList<Duty> &duties)
{
    for (const Step &step : steps) {
        const auto answers = [&](const Step &other) { return isAnsweredBy(other, step); };
        if (step.dueOn.isNull() || std::ranges::any_of(steps, answers))
            continue;
        Duty duty;
        duty.kind = kind;
        duty.record = step.id;
        duty.dueOn = step.dueOn;
        duties.append(duty);
    }
}

} // namespace

QList<Duty> pathDuties(const CaseFacts &facts)
{
    QList<Duty> duties;
    for (const LegalStep &step : facts.legalSteps) {
        if (step.happenedOn.isNull())
            continue;
        if (step.stage == lapor)
            addAfterReport(facts, step, duties);
        else if (step.stage == pelindungan)
            addAfterProtection(facts, step, duties);
        else if (step.stage == putus)
            addAfterRuling(facts, step, duties);
    }
    addOwnDates(facts.legalSteps, DutyKind::KeepLegalDate, duties);
    addOwnDates(facts.labourSteps, DutyKind::KeepLabourDate, duties);
    return duties;
}

} // namespace rp3
