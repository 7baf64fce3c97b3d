// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/filingdrop.h"
#include "storage/room.h"
#include "tests/demo/dice.h"
#include "tests/support/fakeclock.h"

#include <functional>

namespace rp3::demo {

/// From when a ride is asked for: a coordinator comes at least once meanwhile.
inline constexpr int daysToARide = 8;

/// How much of what was made.
struct YearCounts {
    int cases = 0;
    int closed = 0;
    int acts = 0; ///< After a case was taken in.
};

/// A year in a room that never was: women come, are met, assessed, accompanied, followed up, and most cases
/// close. Everything goes through the filing screen's drop, the letter box and the one door, so that it is
/// what real work would have left, with every check. The same seed makes the same year.
class InventedYear final {
public:
    /// Who works there, and where. The room is founded here.
    InventedYear(QString folder, QString postCode, std::uint64_t seed);

    /// Lets the year before `end` pass. `progress` gets the cases taken in so far.
    [[nodiscard]] Result<YearCounts> live(int cases, Instant end, const std::function<void(int)> &progress);

private:
    /// One woman's case, as far as the next step needs it.
    struct Story {
        DossierId dossier;
        bool isSexual = false;
        RecordId trip;
        RecordId goal;
        RecordId plan;
    };

    enum class Step {
        TakeIn,
        Meet,
        Assess,
        PlanSafety,
        SetGoals,
        Refer,
        Ride,
        ApproveRide, ///< By the coordinator.
        ComeBack,
        KeepEvidence,
        ReportToPolice,
        RecordWork,
        FollowUp,
        Advance,
        LookBack, ///< The last meeting: the goal is reached, the plan has done its work.
        ProposeToClose,
    };

    struct Event {
        Instant at;
        int story = 0;
        Step step = Step::TakeIn;

        friend auto operator<=>(const Event &, const Event &) = default;
    };

    [[nodiscard]] Result<void> found(Instant at);
    [[nodiscard]] Result<void> open(const RecordId &user, QStringView phrase);
    [[nodiscard]] Result<void> furnish();
    [[nodiscard]] Result<void> supervise();
    [[nodiscard]] Result<void> happen(const Event &event);
    [[nodiscard]] Result<void> takeIn(int story);
    [[nodiscard]] Result<void> write(Act act, RecordId *created = nullptr);
    [[nodiscard]] Result<void> advance(const Story &story, Code to);
    [[nodiscard]] Result<void> letTheCoordinatorCome();
    [[nodiscard]] Result<void> approveRides();
    [[nodiscard]] Result<void> closeWhatIsDone();
    void plan(int story, const FiledComplaint &filed);
    void later(int story, Step step, int days);
    [[nodiscard]] Act actOf(const Story &story, Step step);
    [[nodiscard]] Day today() const;

    QString m_folder;
    QString m_postCode;
    Dice m_dice;
    FakeClock m_clock;
    RecordId m_coordinator;
    RecordId m_counselor;
    PublishedKeys m_published;
    std::unique_ptr<Room> m_room;
    QList<RecordId> m_companies;
    QList<Story> m_stories;
    std::vector<Event> m_ahead; ///< A heap: the next one first.
    QList<int> m_toApprove; ///< Rides, for the coordinator.
    QList<int> m_toClose; ///< For the coordinator, at the end of the month.
    Day m_coordinatedOn; ///< When she came last.
    YearCounts m_counts;
};

} // namespace rp3::demo
