// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casewatch.h"

#include <QHash>

namespace rp3 {

/// A case in which something is to be done now.
struct PressingCase {
    CaseRow row;
    QList<Duty> duties; ///< Only those, most urgent first.
    std::map<RecordId, QString> tasks; ///< As in `CaseWatch`,
    std::map<RecordId, RideStand> rides; ///< too.
};

/// The cases that press most, of all that do.
struct PressingCases {
    QList<PressingCase> first; ///< Most urgent first; more than a page shows, but not more and more.
    int count = 0; ///< All of them.
};

/// Her cases, as Home counts them and the list shows them.
enum class CaseGroup {
    Open, ///< All of them.
    HighRisk,
    WithoutDate, ///< Nothing is promised next.
};

/// How many cases of a kind she has.
struct CaseCounts {
    int open = 0;
    int highRisk = 0;
    int withoutDate = 0;

    [[nodiscard]] int of(CaseGroup group) const;

    CaseCounts &operator+=(const CaseCounts &other);
    CaseCounts &operator-=(const CaseCounts &other);
};

/// A day on which somebody goes with her, to come or not written yet.
struct PlannedDay {
    DossierId dossier;
    Label number; ///< Of the case.
    Appointment appointment;
    RideStand ride; ///< How far its ride is; no status: there is none.
};

/// A case in which somebody is reported who may be the same person.
struct ReportedIn {
    DossierId dossier;
    NameLikeness likeness;

    friend bool operator==(const ReportedIn &, const ReportedIn &) = default;
};

/// What pages over all cases show, and no more of them: in a room with very many it stays small.
class CaseDigest final {
public:
    /// `comparedSince`: the first day that early warning looks at.
    explicit CaseDigest(Day comparedSince = {})
        : m_comparedSince(comparedSince)
    {
    }

    /// Takes in a case as it is now, instead of what is known of it. `time` of when it was watched.
    void put(const CaseWatch &watched, const RoomTime &time);

    void remove(const DossierId &dossier);

    /// Her cases, with what is for now.
    [[nodiscard]] const PressingCases &due() const { return m_due; }

    /// Who accompanies her in this case; null if it was not looked at.
    [[nodiscard]] RecordId companionOf(const DossierId &dossier) const;

    /// Cases of others, with what a coordinator should know and what waits for her.
    [[nodiscard]] const PressingCases &escalated() const { return m_escalated; }

    [[nodiscard]] const CaseCounts &hers() const { return m_hers; }

    /// Those that are counted there, newest first.
    [[nodiscard]] QList<DossierId> hers(CaseGroup group) const;

    [[nodiscard]] const QList<PlannedDay> &days() const { return m_days; }

    [[nodiscard]] const QList<SiteComplaint> &complaints() const { return m_complaints; }

    /// What early warning finds in cases by themselves: each rule once, with its cases.
    [[nodiscard]] const QList<Warning> &warnings() const { return m_warnings; }

    /// What one case gives to early warning.
    struct Compared {
        QList<SiteComplaint> complaints;
        QList<const WarningRule *> warnings;

        friend bool operator==(const Compared &, const Compared &) = default;
    };

    [[nodiscard]] Compared comparedIn(const DossierId &dossier) const;

    /// The cases in which somebody with a name like this is reported, each once, the likeliest first.
    [[nodiscard]] QList<ReportedIn> reporting(const NameMarks &name) const;

private:
    /// Where a case was counted.
    struct Counted {
        CaseCounts hers;
        Day openedOn;
        RecordId companion;
        bool isDue = false;
        bool isEscalated = false;
    };

    void putDays(const CaseWatch &watched, Day today);
    void putWarnings(const CaseWatch &watched);

    Day m_comparedSince;
    QHash<DossierId, Counted> m_counted;
    PressingCases m_due;
    PressingCases m_escalated;
    CaseCounts m_hers;
    QList<PlannedDay> m_days;
    QList<SiteComplaint> m_complaints;
    QList<Warning> m_warnings;
    QList<std::pair<DossierId, NameMarks>> m_reported; ///< Those of a dossier stand together.
};

} // namespace rp3
