// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/intakenotes.h"

#include "domain/codes/codevalues.h"
#include "domain/codes/spoken.h"
#include "domain/records/records.h"
#include "domain/rules/presence.h"
#include "journal/cbor.h"
#include "ui/words/dates.h"

#include <QCborArray>

#include <algorithm>

namespace rp3 {

namespace {

/// The places of the notes in a draft. It lives for a day, so a number may be given again.
enum Place {
    Step = 1,
    ComplaintForm,
    SurvivorForm,
    ReporterForm,
    ConsentForm,
    TriageForm,
    DecisionForm,
    HandOverForm,
    HandsOver,
    LimitsRead,
    Consents,
    Incidents,
    Reported,
    KeptOut,
    SameAs,
    Waiting,
    GuardianForm,
    BegunAt,
};

constexpr std::pair<int, FieldValues IntakeNotes::*> forms[]{
    {ComplaintForm, &IntakeNotes::complaint}, {SurvivorForm, &IntakeNotes::survivor},
    {ReporterForm, &IntakeNotes::reporter},   {ConsentForm, &IntakeNotes::consent},
    {TriageForm, &IntakeNotes::triage},       {DecisionForm, &IntakeNotes::decision},
    {HandOverForm, &IntakeNotes::handOver},   {GuardianForm, &IntakeNotes::guardian},
};

constexpr std::pair<int, QList<FieldValues> IntakeNotes::*> lists[]{
    {Incidents, &IntakeNotes::incidents},
    {Reported, &IntakeNotes::reported},
};

std::optional<FieldValues> formFrom(const QCborValue &value)
{
    const auto map = readCbor(value.toByteArray());
    const auto fields = map ? readFields(*map) : failAs(map);
    return fields ? std::optional(*fields) : std::nullopt;
}

/// What is missing in the draft is empty in the notes.
const QCborValue &at(const FieldValues &values, int place)
{
    static const QCborValue nothing;
    const auto found = values.find(place);
    return found == values.end() ? nothing : found->second;
}

/// What was written as pairs, one after the other.
QList<std::pair<QCborValue, QCborValue>> pairsFrom(const QCborValue &value)
{
    QList<std::pair<QCborValue, QCborValue>> pairs;
    const auto array = value.toArray();
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        pairs.append({array.at(i), array.at(i + 1)});
    return pairs;
}

template <Record R> R recordFrom(const FieldValues &values)
{
    R record;
    applyValues(record, values);
    return record;
}

template <Record R> QList<R> recordsFrom(const QList<FieldValues> &list)
{
    QList<R> records;
    for (const auto &values : list) {
        if (!values.empty())
            records.append(recordFrom<R>(values));
    }
    return records;
}

Person survivorFrom(const IntakeNotes &notes, Code anonymity)
{
    auto survivor = recordFrom<Person>(notes.survivor);
    survivor.role = code::caseRole::korban;
    if (anonymity == code::anonymity::code_only || anonymity == code::anonymity::anonymous) {
        survivor.name.clear();
        survivor.alias.clear();
        survivor.nationalId.clear();
    }
    return survivor;
}

/// When it came in: a day that she says and no time is not the time of these notes, unless it is their day.
Complaint receivedComplaint(const IntakeNotes &notes, Instant begun)
{
    auto complaint = recordFrom<Complaint>(notes.complaint);
    if (complaint.receivedOn.isNull())
        complaint.receivedOn = localDay(begun);
    if (complaint.receivedAt.isNull() && complaint.receivedOn == localDay(begun))
        complaint.receivedAt = begun;
    return complaint;
}

QList<Consent> consentsFrom(const IntakeNotes &notes, Instant begun)
{
    QList<Consent> consents;
    for (const auto &[scope, decision] : notes.consents) {
        if (decision != code::consentDecision::yes && decision != code::consentDecision::no)
            continue;
        auto consent = recordFrom<Consent>(notes.consent);
        consent.scope = scope;
        consent.decision = decision;
        consent.limitsExplained = notes.limitsRead;
        consent.readAloud = notes.limitsRead;
        consent.givenOn = localDay(begun);
        consent.givenAt = begun;
        consent.textVersion = spokenVersion();
        consents.append(consent);
    }
    return consents;
}

/// Who said yes for her, if that is a guardian who is named.
std::optional<Person> guardianFrom(const IntakeNotes &notes)
{
    auto guardian = recordFrom<Person>(notes.guardian);
    const bool isAsked = recordFrom<Consent>(notes.consent).capacity == code::capacity::wali;
    if (!isAsked || guardian.name.trimmed().isEmpty())
        return std::nullopt;
    guardian.role = code::caseRole::wali;
    return guardian;
}

QList<Conflict> conflictsFrom(const IntakeNotes &notes)
{
    QList<Conflict> conflicts;
    for (const auto &[member, reason] : notes.keptOut) {
        Conflict conflict;
        conflict.staffMember = member;
        conflict.reason = reason;
        conflicts.append(conflict);
    }
    return conflicts;
}

/// If one reported person and one colleague are left, they are the same.
QList<ReportedPerson> reportedFrom(const IntakeNotes &notes)
{
    auto reported = recordsFrom<ReportedPerson>(notes.reported);
    const auto isReported = [](const auto &entry) {
        return entry.second == code::staffConflictReason::is_terlapor;
    };
    if (reported.size() == 1 && std::ranges::count_if(notes.keptOut, isReported) == 1)
        reported.first().staffMember = std::ranges::find_if(notes.keptOut, isReported)->first;
    return reported;
}

FieldValues draftOf(const IntakeNotes &notes)
{
    FieldValues draft{{Step, notes.step}, {HandsOver, notes.handsOver}, {LimitsRead, notes.limitsRead}};
    for (const auto &[place, form] : forms)
        draft.emplace(place, cborOf(notes.*form));
    for (const auto &[place, list] : lists) {
        QCborArray records;
        for (const auto &values : notes.*list)
            records.append(cborOf(values));
        draft.emplace(place, records);
    }
    QCborArray consents;
    for (const auto &[scope, decision] : notes.consents)
        consents << scope.toString() << decision.toString();
    draft.emplace(Consents, consents);
    QCborArray keptOut;
    for (const auto &[member, reason] : notes.keptOut)
        keptOut << member.toByteArray() << reason.toString();
    draft.emplace(KeptOut, keptOut);
    if (!notes.begunAt.isNull())
        draft.emplace(BegunAt, ValueTraits<Instant>::toCbor(notes.begunAt));
    if (notes.sameAs)
        draft.emplace(SameAs,
                      QCborArray{notes.sameAs->dossier.toByteArray(), notes.sameAs->person.toByteArray()});
    return draft;
}

std::optional<IntakeNotes> notesFrom(const FieldValues &draft)
{
    IntakeNotes notes;
    notes.step = int(at(draft, Step).toInteger());
    notes.begunAt = ValueTraits<Instant>::fromCbor(at(draft, BegunAt)).value_or(Instant());
    notes.handsOver = at(draft, HandsOver).toBool();
    notes.limitsRead = at(draft, LimitsRead).toBool();
    for (const auto &[place, form] : forms) {
        const auto values = formFrom(at(draft, place));
        if (!values)
            return std::nullopt;
        notes.*form = *values;
    }
    for (const auto &[place, list] : lists) {
        for (const auto record : at(draft, place).toArray()) {
            const auto values = formFrom(record);
            if (!values)
                return std::nullopt;
            (notes.*list).append(*values);
        }
    }
    const auto code = [](const QCborValue &value) { return Code::parse(value.toString()).value_or(Code()); };
    for (const auto &[scope, decision] : pairsFrom(at(draft, Consents)))
        notes.consents.emplace(code(scope), code(decision));
    for (const auto &[member, reason] : pairsFrom(at(draft, KeptOut)))
        notes.keptOut.emplace(RecordId::fromBytes(member.toByteArray()).value_or(RecordId()), code(reason));
    for (const auto &[dossier, person] : pairsFrom(at(draft, SameAs)))
        notes.sameAs = PersonPlace{DossierId::fromBytes(dossier.toByteArray()).value_or(DossierId()),
                                   RecordId::fromBytes(person.toByteArray()).value_or(RecordId())};
    return notes;
}

} // namespace

IntakeNotes blankNotes()
{
    Complaint complaint;
    complaint.channel = code::channel::langsung;
    IntakeNotes notes;
    notes.complaint = valuesOf(complaint, Tier::Coded);
    return notes;
}

bool isBlank(IntakeNotes notes)
{
    notes.step = 0;
    notes.begunAt = {};
    return notes == blankNotes();
}

QByteArray encode(const IntakeDraft &draft)
{
    auto values = draftOf(draft.notes);
    QCborArray waiting;
    for (const auto &notes : draft.waiting)
        waiting.append(cborOf(draftOf(notes)));
    values.emplace(Waiting, waiting);
    return cborOf(values);
}

std::optional<IntakeDraft> decodeIntakeDraft(QByteArrayView bytes)
{
    const auto map = readCbor(bytes);
    const auto values = map ? readFields(*map) : failAs(map);
    const auto notes = values ? notesFrom(*values) : std::nullopt;
    if (!notes)
        return std::nullopt;
    IntakeDraft draft{*notes};
    for (const auto item : at(*values, Waiting).toArray()) {
        const auto waiting = formFrom(item);
        const auto read = waiting ? notesFrom(*waiting) : std::nullopt;
        if (!read)
            return std::nullopt;
        draft.waiting.append(*read);
    }
    return draft;
}

DraftKey intakeDraftKey()
{
    return {"intake", {}};
}

qsizetype unfinishedTalks(const IntakeDraft &draft)
{
    return draft.waiting.size() + (isBlank(draft.notes) ? 0 : 1);
}

NewComplaint complaintFrom(const IntakeNotes &notes, Instant now)
{
    const auto begun = notes.begunAt.isNull() ? now : notes.begunAt;
    NewComplaint fresh;
    fresh.complaint = receivedComplaint(notes, begun);
    fresh.survivor = survivorFrom(notes, fresh.complaint.anonymity);
    if (isReportedForHer(fresh.complaint) && !notes.reporter.empty()) {
        fresh.reporter = recordFrom<Person>(notes.reporter);
        fresh.reporter->role = code::caseRole::pelapor;
    }
    fresh.incidents = recordsFrom<Incident>(notes.incidents);
    fresh.reported = reportedFrom(notes);
    if (!isSheAway(fresh.complaint)) {
        fresh.consents = consentsFrom(notes, begun);
        fresh.guardian = guardianFrom(notes);
    }
    fresh.triage = recordFrom<RiskAssessment>(notes.triage);
    const auto decision = recordFrom<Case>(notes.decision);
    fresh.acceptance.flags = decision.flags;
    fresh.acceptance.authority = decision.authority;
    fresh.acceptance.nextOn = decision.nextOn;
    fresh.acceptance.sameAs = notes.sameAs;
    if (notes.handsOver)
        fresh.acceptance.handOver = recordFrom<Service>(notes.handOver);
    fresh.conflicts = conflictsFrom(notes);
    return fresh;
}

} // namespace rp3
