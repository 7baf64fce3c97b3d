// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"
#include "domain/rules/access.h"
#include "domain/rules/casestatus.h"
#include "domain/rules/duty.h"
#include "domain/rules/roomduties.h"
#include "storage/outbox.h"

namespace rp3 {

/// One row of the case list. A name is shown only where `SearchIndex` has a card for the dossier.
struct CaseRow {
    DossierId dossier;
    RecordId record;
    Label number;
    Code status;
    Code risk;
    Day openedOn;
    Day nextOn;
    Day closedOn;

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

/// Which cases to list, newest first.
struct CaseQuery {
    QString number; ///< The beginning of a case number, or of what people say of it: `AK4T9`. Empty: all.
    QList<DossierId> dossiers; ///< Only these, if any are named: what a search found.
    bool withClosed = false;
    std::optional<CaseRow> after; ///< The last row of the page before.
    int limit = 50;
};

/// A filing that this person can read and that nobody has taken in yet.
struct InboxItem {
    EntryId filing;
    DossierId dossier;
    Complaint complaint;
    Person person;
    Incident incident;
    ReportedPerson reported;
    QList<Consent> consents;
    QList<RecordId> leftOut; ///< Staff who must not know of it.
    bool keyListIsKnown = true; ///< False: the kiosk sealed to keys that the vault never had. An alarm.
};

/// What one entry did to one record.
struct TimelineChange {
    RecordKind kind{};
    Operation operation{};
    RecordId record;
};

/// One act in the life of a case.
struct TimelineItem {
    EntryId entry;
    Instant at; ///< Null without the story key.
    Day day; ///< For order only.
    RecordId author; ///< Null: the kiosk.
    QList<TimelineChange> changes;
    Code statusBefore; ///< `codes::caseStatus`; empty where no step was taken.
    Code statusAfter; ///< Alone: the case began with it.
    bool takesBack = false; ///< The step before it was a mistake.
    QString reason; ///< Of a correction, or of what was taken away, as far as it may be read.
};

/// The entries of acts that two people do: who confirmed each with her signature (a member of staff); null if
/// nobody did, or if the signature does not hold.
using Confirmations = std::map<EntryId, RecordId>;

/// What the province said it did about a case.
struct ProvinceAnswer {
    RecordId record; ///< The case.
    Code status; ///< `codes::referralOutcome`
    Day day;
};

/// That somebody must know nothing of a case, as its room side says.
struct NotedConflict {
    Conflict conflict;
    bool isLifted = false; ///< It was noted by mistake.
    QString liftedWhy;
};

/// A step that the case may take next, and what stands in its way.
struct NextStep {
    Code to; ///< `codes::caseStatus`
    bool mayTake = true; ///< False: somebody else must approve it.
    QList<const ClosingBlock *> blocks; ///< What must be settled before.
    /// To close it: `codes::closureCriterion` that the proposal does not say are met. It stands in nobody's
    /// way: the coordinator who signs sees it.
    QList<Code> missingCriteria;
    bool needsReason = false; ///< She asks for it: why is written down.
};

/// One of her people in another case that this person may read, too.
struct KnownElsewhere {
    RecordId person; ///< in this case
    DossierId dossier;
    RecordId otherPerson; ///< in that case
    Label number; ///< of that case
};

/// One of the answers between which people must decide.
struct DecisionVersion {
    EntryId entry;
    Instant at; ///< Null without the story key, as the next one.
    RecordId author;
    QCborValue value; ///< Undefined: no answer, or one that this person may not read.
    bool isVoid = false; ///< The record was taken out of effect.
};

/// Something in a case that people must decide, with what there is to choose from.
struct OpenDecision {
    Decision about;
    RecordKind kind{}; ///< Of its record.
    QList<DecisionVersion> versions; ///< In the order of the journal.
    bool mayRead = true; ///< False: the answers are hers to read, and not this person's.
};

/// A case as its page shows it, as far as this person may read it.
struct CaseView {
    DossierId dossier;
    Case record;
    QList<Complaint> complaints;
    QList<Person> persons;
    QList<ReportedPerson> reported;
    QList<Incident> incidents;
    QList<Consent> consents;
    QList<Session> sessions; ///< Newest first.
    std::map<RecordId, RecordState> records; ///< Every one that is in effect, whatever its kind.
    ConsentStandings standings;
    QList<TimelineItem> timeline; ///< Newest first.
    Confirmations confirmations;
    QList<OpenDecision> decisions;
    Leave leave; ///< What goes to the province.
    QList<ProvinceAnswer> answers;
    QList<Duty> duties; ///< Most urgent first; computed, never stored.
    QList<NextStep> steps; ///< In the order of the list of statuses.
    Code wayBack; ///< `codes::caseStatus` that the last step can be taken back to; empty: it cannot.
    QList<KnownElsewhere> elsewhere;
    QList<StaffMember> staff; ///< For names in the timeline.
    QList<StaffTraining> trainings; ///< Theirs: who may go with her depends on them.
    QList<DirectoryEntry> companies; ///< For the names of employers.
    QList<DirectoryEntry> helpers; ///< Who may be asked to help: names, hours and how sure they are, no more.
    QString dataOfficer; ///< Whom she may ask about her data, as the room wrote it down.
    RecordId me; ///< Whose session it is.
    Standing standing;
    bool isClosed = false; ///< Kept closed: somebody of the room must not know of it.
    bool mayReadIdentity = false; ///< Else who she is is left out, until she gives a reason.
    bool mayReadStory = false; ///< Else her words, and words about her, are left out.
    bool mayWriteStory = false;
    bool mayWriteFacts = false; ///< Codes, days and numbers.
    bool mayGiveReason = false; ///< To read who she is, which is closed to her until then.
    bool mayApprove = false; ///< Plans and rides.
    bool mayAddEvidence = false;
    bool mayOpenEvidence = false;

    /// Every record of one kind that is in effect, in no order.
    template <Record R> [[nodiscard]] QList<R> all() const
    {
        QList<R> found;
        for (const auto &[id, state] : records) {
            if (state.kind != fields(Type<R>()).kind)
                continue;
            R each;
            each.id = id;
            applyValues(each, state.values);
            found.append(each);
        }
        return found;
    }
};

/// What a session shows first.
struct HomeView {
    QList<InboxItem> inbox;
    int unreadableFilings = 0; ///< Files in the drop that are damaged. Kept, and shown.
    StaffMember me;
    RoomDuties room;
};

} // namespace rp3
