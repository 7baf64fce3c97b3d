// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/filledform.h"

#include "domain/rules/caseafter.h"
#include "domain/rules/custody.h"
#include "domain/rules/declined.h"
#include "domain/rules/sharingbasis.h"
#include "storage/casefacts.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/approval.h"
#include "ui/words/dates.h"

namespace rp3 {

namespace {

/// What is taken in was received: nobody writes that twice.
void receive(Act &act, const RecordId &made, const FieldValues &values, const RecordId &user)
{
    EvidenceItem item;
    item.id = made;
    applyValues(item, values);
    if (const auto link = receptionOf(item, user))
        act.create(*link);
}

Day firstOfMonth(Day day)
{
    return day.plusDays(1 - day.toDate().day());
}

/// Whether it happened today, at no time that was said.
bool isOfNow(const FilledForm &form, const FieldValues &values)
{
    const auto said = values.find(form.layout->moment);
    const auto day = values.find(form.layout->today);
    const bool isSaid = said != values.end() && !said->second.isNull();
    return !isSaid && (day == values.end() || ValueTraits<Day>::fromCbor(day->second) == localDay(form.now));
}

/// Whether something was chosen by which something of her is shared.
bool sharesAnew(const FilledForm &form)
{
    FieldValues chosen;
    for (const auto &[field, value] : form.answers) {
        const auto before = form.before.find(field);
        if (before == form.before.end() ? !value.isNull() : before->second != value)
            chosen[field] = value;
    }
    return form.request.kind == RecordKind::Service && isSharingChosen(chosen);
}

/// What allows it is written down where it follows from the case: nobody looks that up.
void writeBasis(FieldValues &answers, const CaseView &view)
{
    Service service;
    applyValues(service, answers);
    if (!isSharing(service) || !service.basis.isEmpty())
        return;
    const auto standing = standingConsents(view.consents, view.standings, service.provider);
    const auto basis = basisThatFollows(service, view.record.flags, standing);
    if (!basis.isEmpty())
        answers[numberOf(&Service::basis)] = ValueTraits<Code>::toCbor(basis);
}

/// The answers, with what she declined to questions that this form does not ask, and what follows from them.
FieldValues answersOf(const FilledForm &form)
{
    auto answers = form.answers;
    keepDeclined(form.before, answers);
    if (form.theCase == nullptr)
        return answers;
    if (sharesAnew(form))
        writeBasis(answers, *form.theCase);
    return signedByApprover(form.request.kind, form.before, std::move(answers), *form.theCase);
}

void moveCase(Act &act, const FilledForm &form, const RecordId &record, const FieldValues &values)
{
    if (form.theCase == nullptr)
        return;
    const auto facts = caseFactsAfter(*form.theCase, form.request.kind, record, values);
    act.set(form.theCase->record, caseAfter(facts, form.request.kind));
}

Act newRecordAct(const FilledForm &form)
{
    Act act(form.dossier);
    const auto values = recordOf(form);
    const auto made = act.create(form.request.kind, values);
    if (form.request.kind == RecordKind::EvidenceItem)
        receive(act, made, values, form.me);
    moveCase(act, form, made, values);
    return act;
}

} // namespace

bool isCorrection(const RecordRequest &request)
{
    return !request.record.isNull() && describe(request.kind)->history == History::AppendOnly;
}

FieldValues recordOf(const FilledForm &form)
{
    auto values = answersOf(form);
    const auto put = [&](int field, const QCborValue &value) {
        if (field != 0)
            values[field] = value;
    };
    put(form.layout->author, ValueTraits<RecordId>::toCbor(form.me));
    if (isOfNow(form, values))
        put(form.layout->moment, ValueTraits<Instant>::toCbor(form.now));
    put(form.layout->month, ValueTraits<Day>::toCbor(firstOfMonth(localDay(form.now))));
    put(form.layout->parent, ValueTraits<RecordId>::toCbor(form.request.parent));
    return values;
}

Act actOf(const FilledForm &form)
{
    if (form.request.record.isNull())
        return newRecordAct(form);
    Act act(form.dossier);
    const auto values = answersOf(form);
    if (isCorrection(form.request))
        act.amend(form.request.kind, form.request.record, form.before, values, form.reason);
    else
        act.set(form.request.kind, form.request.record, form.before, values);
    if (!act.isEmpty()) // Or looking at a record would be an entry.
        moveCase(act, form, form.request.record, values);
    return act;
}

} // namespace rp3
