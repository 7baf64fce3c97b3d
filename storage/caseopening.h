// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "journal/act.h"
#include "storage/personlinks.h"
#include "storage/views.h"

namespace rp3 {

/// What a counselor decides when a complaint becomes a case.
struct Acceptance {
    Code risk; ///< Her judgement, `codes::riskLevel`
    QString riskReason;
    Codes flags; ///< `codes::caseFlag`; what else follows from what she told is added.
    RecordId leadCompanion; ///< Null: herself.
    Day nextOn; ///< The date she promised; may be null.
    Code authority; ///< `codes::authority`; empty: not asked.
    std::optional<PersonPlace> sameAs; ///< Where she is known already.
    Codes flagsRuledOut; ///< Flags that would follow, and do not apply in her judgement.
    std::optional<Service> handOver; ///< The complaint is for somebody else: whom it goes to.
};

/// The triage that a filing tells, as an officer judged it: at this level, for this reason.
[[nodiscard]] RiskAssessment judgedTriage(const Complaint &filed, Code level, const QString &reason);

/// A complaint that a counselor wrote down with the woman who sat before her, or that came by telephone, by
/// letter, from somebody else. Nothing but the level of the triage has to be answered.
struct NewComplaint {
    Complaint complaint; ///< Its status is set by the opening.
    Person survivor; ///< Whose case it is, even if somebody else reports.
    std::optional<Person> reporter; ///< Who reports, if it is not she.
    std::optional<Person> guardian; ///< Who said yes for her, if she is a child.
    QList<Incident> incidents;
    QList<ReportedPerson> reported;
    QList<Consent> consents; ///< Hers. A yes that somebody gave while she was away is left out.
    RiskAssessment triage; ///< Its level is the risk of the case.
    Acceptance acceptance; ///< Its risk and reason are taken from the triage.
    QList<Conflict> conflicts; ///< Staff who must know nothing of it.
};

/// What the complaint tells, before it is a case.
[[nodiscard]] CaseFacts caseFactsOf(const NewComplaint &fresh);

/// Makes cases: what every way into one has in common. Only for the thread of the database.
class CaseOpening final {
public:
    CaseOpening(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// Makes the complaint a case at once: one act, under fresh keys. Who is in conflict gets none, and the
    /// dossier stays closed for good.
    ///
    /// `Denied` if she may not, if she herself is in conflict, or if the companion is; `Invalid` without a
    /// risk or the reason for another one than the answers propose, for a companion who does not work here,
    /// or if the act breaks a rule of `checkOpening`. Else as `PersonLinks::link` if she is known already.
    [[nodiscard]] Result<DossierId> open(const NewComplaint &fresh);

    /// Whether she, and the companion she names, may have a new case: both get keys.
    [[nodiscard]] Result<void> checkRoles(const QList<StaffMember> &staff, const RecordId &companion) const;

    /// The record of a new case, with its number and the flags that follow from what is told.
    [[nodiscard]] Result<Case> caseOf(const Acceptance &acceptance, CaseFacts told);

    /// The complaint as she takes it in: it goes on as the case, or to whom it is for.
    [[nodiscard]] Complaint takenIn(Complaint complaint, const Acceptance &acceptance) const;

    /// Hands it over in the act that takes it in, if that was decided.
    void handOver(Act &act, const Acceptance &acceptance) const;

    /// The triage as she judged it, now.
    [[nodiscard]] RiskAssessment judgedNow(RiskAssessment triage) const;

    /// Names new keys in the act that is the first to be sealed with them.
    static void nameKeys(Act &act, const crypto::DossierKeys &keys);

    /// Writes down, on the room side, who is kept out.
    [[nodiscard]] Result<void> noteConflicts(const DossierId &dossier, QList<Conflict> conflicts,
                                             const crypto::DossierKeys &keys);

private:
    [[nodiscard]] Act actOf(const NewComplaint &fresh, const Case &opening) const;
    [[nodiscard]] Result<DossierId> write(const NewComplaint &fresh, const QList<StaffMember> &staff);
    [[nodiscard]] Result<Label> freshNumber();
    [[nodiscard]] Day today() const;

    const Desk *m_desk;
    JournalWriter *m_writer;
};

} // namespace rp3
