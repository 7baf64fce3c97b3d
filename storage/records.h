// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/operations.h"
#include "storage/accesslog.h"
#include "storage/cards.h"
#include "storage/casewatch.h"
#include "storage/journalwriter.h"
#include "storage/secondperson.h"
#include "storage/views.h"

#include <set>

namespace rp3 {

/// The one door to cases: whoever reads or changes one comes through here. Checks permission and rules, then
/// writes entry, projections, cards and outbox in one transaction. Looking at who she is or what she told is
/// itself written down, on the room side, once per session and case.
///
/// Only for the thread of the database.
class Records final {
public:
    Records(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// `NotFound` for a dossier that is not here or not for her: the two look alike. `Denied` if her role may
    /// not read it.
    [[nodiscard]] Result<CaseView> open(const DossierId &dossier);

    /// What the rules find in these cases, without those that are not here or not for her: for lists over all
    /// of them, so nobody has looked at one and nothing is written down.
    [[nodiscard]] Result<QList<CaseWatch>> watch(const QList<DossierId> &dossiers);

    /// Breaks the glass: lets her read who it is about until she locks, where her role wants a reason for it.
    /// The reason is written down on the room side first. `Invalid` without one, `Locked` without keys.
    [[nodiscard]] Result<void> giveReason(const DossierId &dossier, const QString &reason);

    /// Every card that she may read without giving a reason, or those of one dossier: none for a role that
    /// needs one.
    [[nodiscard]] Result<ReadCards> cards(const std::optional<DossierId> &dossier = {});

    /// All of them, as `Cards::each`.
    [[nodiscard]] Result<int> eachCard(const std::function<void(PersonCard)> &visit);

    /// Does `act` in a case's dossier, whole or not at all. `Denied` if she may not; `Invalid` if it breaks a
    /// rule of domain/rules; `NotFound` as in `open`. What two people do wants `second`, who signs for it;
    /// errors as `checkSecondPerson`.
    [[nodiscard]] Result<Written> write(const Act &act, const SecondPerson *second = nullptr);

    /// Whether `write` would do it, with this second person, as far as permission and rules go: before long
    /// work for it is begun.
    [[nodiscard]] Result<void> check(const Act &act, const RecordId &second = {});

    /// The item, with what opens its file, for somebody with `Right::Open`. Writes down that she opened it,
    /// every time. `Denied` without the right; `NotFound` for an item that is not here.
    [[nodiscard]] Result<EvidenceItem> openEvidence(const DossierId &dossier, const RecordId &item);

    /// Who looked at the case and why, newest first: for who reads her story, and for who reads the log.
    /// `Denied` for others.
    [[nodiscard]] Result<QList<LookTaken>> looks(const DossierId &dossier);

    /// Gives the case to another companion, with its keys. Errors as `CaseReaders::handOver`.
    [[nodiscard]] Result<void> handOver(const DossierId &dossier, const RecordId &toCompanion,
                                        const QString &reason);

    /// Closes the case to members of staff in conflict. Errors as `CaseReaders::keepOut`.
    [[nodiscard]] Result<void> keepOut(const DossierId &dossier, const QList<Conflict> &conflicts);

private:
    [[nodiscard]] Result<void> check(const Act &act, const OpenedDossier &opened,
                                     const RecordId &second) const;
    [[nodiscard]] Result<bool> mayReadCards();

    /// Nothing, if it is not here or not for her.
    [[nodiscard]] Result<std::optional<CaseWatch>> watchOne(const DossierId &dossier, const Lookout &lookout);
    [[nodiscard]] Result<OpenedDossier> readable(const DossierId &dossier);
    void forget(const DossierId &dossier); ///< What she did with it: its readers are others now.
    void remember(const DossierId &dossier, OpenedDossier opened);
    [[nodiscard]] Standing standingIn(const OpenedDossier &dossier, const DossierId &id) const;
    [[nodiscard]] Result<QList<KnownElsewhere>> knownElsewhere(const DossierId &dossier);
    [[nodiscard]] Result<void> logAccess(const DossierId &dossier, const RecordId &record);

    /// The case that she works with: good as long as nothing is written in it.
    struct Recent {
        DossierId dossier;
        EntryId last; ///< The last entry that it was read with.
        OpenedDossier opened;
    };

    const Desk *m_desk;
    JournalWriter *m_writer;
    std::optional<Recent> m_recent;
    std::set<DossierId> m_logged; ///< Dossiers whose opening this session has written down.
    std::set<DossierId> m_reasons; ///< Dossiers for which she gave a reason.
};

} // namespace rp3
