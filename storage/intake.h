// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/filing.h"
#include "storage/caseopening.h"

namespace rp3 {

/// What came of looking into the drop.
struct TakenIn {
    int filings = 0; ///< Taken over into the journal, unread.
    int unreadable = 0; ///< Damaged: kept where they are, and shown.
};

/// The way of a filing: from the drop into the journal, to those who can read it, to a case. Only for the
/// thread of the database.
class Intake final {
public:
    Intake(const Desk &desk, JournalWriter &writer, QString vaultFolder)
        : m_desk(&desk)
        , m_writer(&writer)
        , m_opening(desk, writer)
        , m_folder(std::move(vaultFolder))
    {
    }

    /// Appends every whole filing of the drop to the journal, unread, and only then removes its file. Any
    /// session does this, whoever it belongs to; doing it twice changes nothing.
    [[nodiscard]] Result<TakenIn> takeIn();

    /// The filings that this person can read and nobody has accepted, oldest first. To all others they do not
    /// exist, not even as a number.
    [[nodiscard]] Result<QList<InboxItem>> inbox();

    /// How many filings the last `inbox` left out because they are not what they say. Kept; an alarm.
    [[nodiscard]] int lyingFilings() const { return m_lying; }

    /// Makes a filing a case, under fresh keys made here: the kiosk's keys open nothing but the filing. Whom
    /// the filing left out gets no keys, and the dossier stays closed for good.
    ///
    /// `Denied` if she may not, or the companion is somebody the filing left out; `Locked` if she cannot read
    /// it, `Conflict` if somebody else was faster, `Invalid` without a risk, without the reason for another
    /// one than her answers propose, for a companion who does not work here or whose role accompanies nobody,
    /// or if the act breaks a rule of `checkOpening`.
    [[nodiscard]] Result<DossierId> accept(const EntryId &filing, const Acceptance &acceptance);

    /// Makes what a counselor wrote down by herself a case at once; fails as `CaseOpening::open`.
    [[nodiscard]] Result<DossierId> openCase(const NewComplaint &fresh) { return m_opening.open(fresh); }

private:
    struct Opened {
        OpenedFiling filing;
        QByteArray closedCoded;
        OpenedEntry entry;
    };

    [[nodiscard]] Result<QList<Filing>> waiting();
    [[nodiscard]] Result<std::optional<Opened>> open(const Filing &filing);
    [[nodiscard]] Result<bool> store(const Filing &filing);
    [[nodiscard]] Result<void> writeAcceptance(const Opened &opened, const Acceptance &acceptance,
                                               const QList<StaffMember> &staff);
    [[nodiscard]] Act actOf(const DossierId &dossier, const DossierState &filed, const Case &opening,
                            const Acceptance &acceptance) const;
    [[nodiscard]] RiskAssessment triageIn(const Complaint &complaint, const Case &opening) const;
    [[nodiscard]] Result<void> markTakenIn(const EntryId &filing);

    const Desk *m_desk;
    JournalWriter *m_writer;
    CaseOpening m_opening;
    QString m_folder;
    int m_lying = 0;
};

} // namespace rp3
