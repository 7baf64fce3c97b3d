// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/databasethread.h"
#include "storage/founding.h"
#include "storage/personlinks.h"
#include "storage/room.h"

#include <QFuture>
#include <QObject>

namespace rp3 {

/// What unlocking gives the first page.
struct Welcome {
    HomeView home;
    QList<Alarm> alarms;
    Post post;
};

/// Somebody who can unlock: what the unlock page offers.
using RoomUsers = std::vector<crypto::SlotOwner>;

/// A copy of a file of evidence, for somebody outside.
struct EvidenceCopy {
    QString target; ///< Where it is written: a path.
    Confirmation second; ///< Of a member of staff who is there.
    QString reason; ///< Whom it is for, and why.
};

/// How far a case is in the outbox, for the sync page. The parts of cases that are not for her are not
/// counted.
struct DeliveryRow {
    DossierId dossier;
    Label caseNumber; ///< Empty: the post's own dossier.
    int waiting = 0;
    int attempted = 0;
    int acknowledged = 0;
    int quarantined = 0;
};

/// The vault, for programs with an event loop: every call returns at once and its answer comes later, on the
/// thread that asked (`whenDone`). Calls are carried out one after the other, in the order they were made.
///
/// One per process. Destroying it closes the vault after what was asked before.
class Store final : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the vault lives. `clock` must outlive the store and be callable from any thread.
    Store(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Whether there is a room in the folder. Reads one small file.
    [[nodiscard]] static bool hasRoom(const QString &folder);

    /// Who can unlock. `NotFound` before set-up.
    [[nodiscard]] static Result<RoomUsers> users(const QString &folder);

    [[nodiscard]] QFuture<Result<void>> found(Founding founding);

    /// From here on the calls below work; before, they fail with `Locked`.
    [[nodiscard]] QFuture<Result<Welcome>> unlock(const RecordId &user, crypto::Passphrase passphrase);

    [[nodiscard]] QFuture<Result<HomeView>> home();
    [[nodiscard]] QFuture<Result<QList<CaseRow>>> cases(CaseQuery query);

    /// The cases to watch, what presses most first (`CaseList::caseload`).
    [[nodiscard]] QFuture<Result<QList<DossierId>>> caseload();

    /// What the rules find in these cases; what is not here, or not for her, is left out. Each takes about a
    /// millisecond: ask for a few at a time, so that whoever waits for something else does not wait long.
    [[nodiscard]] QFuture<Result<QList<CaseWatch>>> watch(QList<DossierId> dossiers);

    [[nodiscard]] QFuture<Result<SiteFacts>> site();

    /// What the province retired: forms offer it no more. As long as it is not known, they offer it: a form
    /// never waits for it.
    [[nodiscard]] QFuture<Result<RetiredCodes>> retiredCodes();

    /// Everybody who works or worked here.
    [[nodiscard]] QFuture<Result<QList<StaffMember>>> staff();

    [[nodiscard]] QFuture<Result<CaseView>> openCase(const DossierId &dossier);

    /// Breaks the glass, as `Records::giveReason`.
    [[nodiscard]] QFuture<Result<void>> giveReason(const DossierId &dossier, const QString &reason);

    /// Who looked at the case, as `Records::looks`.
    [[nodiscard]] QFuture<Result<QList<LookTaken>>> looks(const DossierId &dossier);

    [[nodiscard]] QFuture<Result<DossierId>> accept(const EntryId &filing, Acceptance acceptance);

    /// A counselor's own complaint becomes a case.
    [[nodiscard]] QFuture<Result<DossierId>> beginCase(NewComplaint fresh);

    /// What two people do wants a confirmation: see `Room::write`.
    [[nodiscard]] QFuture<Result<Written>> write(Act act, std::optional<Confirmation> confirmation = {});

    /// Another companion accompanies her from now on; see `CaseReaders`.
    [[nodiscard]] QFuture<Result<void>> handOver(const DossierId &dossier, const RecordId &toCompanion,
                                                 const QString &reason);

    /// Members of staff turned out to be in conflict with it; see `CaseReaders`.
    [[nodiscard]] QFuture<Result<void>> keepOut(const DossierId &dossier, QList<Conflict> conflicts);

    /// Who was noted as in conflict with it, and that one was noted by mistake; see `CaseReaders`.
    [[nodiscard]] QFuture<Result<QList<NotedConflict>>> conflicts(const DossierId &dossier);
    [[nodiscard]] QFuture<Result<void>> liftConflict(const DossierId &dossier, const RecordId &conflict,
                                                     const QString &reason);

    /// The same woman in two cases; see `PersonLinks`.
    [[nodiscard]] QFuture<Result<void>> link(const PersonPlace &one, const PersonPlace &other);
    [[nodiscard]] QFuture<Result<void>> unlink(const PersonPlace &one, const PersonPlace &other,
                                               const QString &reason);

    /// What belongs to no case; `home` is `Post` or `Room`.
    [[nodiscard]] QFuture<Result<PostView>> openPost(Home home);
    [[nodiscard]] QFuture<Result<Written>> countVisits(Day day, int more);
    [[nodiscard]] QFuture<Result<QString>> showAddress(const RecordId &entry);
    [[nodiscard]] QFuture<Result<QList<Day>>> complaintDays(Day since);

    /// The money for rides of one year, line by line.
    [[nodiscard]] QFuture<Result<QList<BudgetLine>>> tripMoney(int year);

    /// Keeps the file at `path` as `item`: first the file, then in one act the item and that it was received.
    /// Errors as `EvidenceFiles::keep` and `Records::write`. This and the three below may take long and hold
    /// nothing else up; they wait for each other.
    [[nodiscard]] QFuture<Result<Written>> keepEvidence(const DossierId &dossier, QString path,
                                                        EvidenceItem item);

    /// The bytes of a kept file, for looking at; what is larger than `largestShown` is `Invalid`. Written
    /// down, as are the two below. Errors as `Records::openEvidence` and `EvidenceFiles::read`.
    [[nodiscard]] QFuture<Result<QByteArray>> readEvidence(const DossierId &dossier, const RecordId &item);
    static constexpr qint64 largestShown = 64LL << 20U; // bytes

    /// Whether the file is still what was given; the answer becomes a link of the chain of custody.
    [[nodiscard]] QFuture<Result<bool>> checkEvidence(const DossierId &dossier, const RecordId &item);

    /// Writes a copy as it was given; that becomes a link of the chain of custody, which the second person
    /// confirms. Errors as `Room::write`, too; then there is neither a copy nor a look.
    [[nodiscard]] QFuture<Result<Written>> copyEvidence(const DossierId &dossier, const RecordId &item,
                                                        EvidenceCopy copy);

    /// Reads every card that this person may read. Asked for once, after Home is shown; afterwards search
    /// happens in memory, on the thread that asked.
    [[nodiscard]] QFuture<Result<std::shared_ptr<SearchIndex>>> loadSearch();

    /// What `SearchIndex` knows of this receipt code, however it was typed. Takes about 0.1 s. `Invalid` if
    /// it is no receipt code.
    [[nodiscard]] QFuture<Result<ReceiptMark>> receiptMark(const QString &code);

    /// The cards of one dossier as they are now, to keep the index true after `changed`.
    [[nodiscard]] QFuture<Result<QList<PersonCard>>> cardsOf(const DossierId &dossier);

    [[nodiscard]] QFuture<Result<void>> saveDraft(DraftKey key, QByteArray content);
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> findDraft(DraftKey key);
    [[nodiscard]] QFuture<Result<void>> removeDraft(DraftKey key);

    [[nodiscard]] QFuture<Result<QList<DeliveryRow>>> deliveries();

    /// As `Outbox::unsent`: a number for Home, where a row of every case would be too much.
    [[nodiscard]] QFuture<Result<int>> unsent();

    /// For the courier: `work` runs on the thread of the database, with the open room.
    template <typename Work>
    [[nodiscard]] auto withRoom(Work work) -> QFuture<std::invoke_result_t<Work, Room &>>
    {
        using Outcome = std::invoke_result_t<Work, Room &>;
        return m_thread.run([this, work = std::move(work)]() mutable -> Outcome {
            if (!m_room)
                return fail(ErrorKind::Locked, QStringLiteral("room"));
            auto outcome = work(*m_room);
            noteHeadSoon();
            return outcome;
        });
    }

Q_SIGNALS:
    /// How many entries were folded, while projections are made again during unlock.
    void rebuilding(qint64 entries);

    /// Something was written in `dossier`: lists may be asked for again, and there may be something to send.
    void changed(const rp3::DossierId &dossier);

private:
    /// For the thread of the files: `link.item`, once it may be opened; and, if `link` says what is done with
    /// it, once that may be written down afterwards.
    [[nodiscard]] Result<EvidenceItem> openItem(const DossierId &dossier, const CustodyEvent &link);

    /// Writes, from the thread of the files, what was done with an item.
    [[nodiscard]] Result<Written> noteCustody(const DossierId &dossier, const CustodyEvent &link,
                                              const SecondPerson *second = nullptr);

    /// Within 250 ms of a write, and outside what a person waits for. On the thread of the database.
    void noteHeadSoon();
    void noteHead();

    QString m_folder;
    const Clock *m_clock;
    std::unique_ptr<Room> m_room; ///< Made, used and destroyed on the thread of the database only.
    bool m_noteIsDue = false; ///< Used on the thread of the database only.
    DatabaseThread m_thread; ///< What it runs uses the others.
    DatabaseThread m_fileThread; ///< Last: streams files of evidence, and asks the thread of the database.
};

} // namespace rp3
