// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/workload.h"
#include "storage/room.h"
#include "tests/support/fakeclock.h"

namespace rp3::bench {

/// The room of the benchmarks, in a folder that stays: a coordinator and a counselor, who hold the keys of
/// every case, and a colleague, who holds those of one case in five hundred and never unlocks.
class FullRoom final {
public:
    /// Founds the room, unless it is there already.
    explicit FullRoom(QString folder);

    /// Makes `count` cases of three acts each: she comes in, a session, a change of the plan. Through the
    /// real journal, keys, projections, cards and outbox, with their checks of each other; but many acts in a
    /// transaction, and without the door's checks of permission: it would sync the disk for each act.
    void fill(int count);

    [[nodiscard]] std::unique_ptr<Room> unlockAsCoordinator();
    [[nodiscard]] std::unique_ptr<Room> unlockAsCounselor();

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// What the vault's file is encrypted with.
    [[nodiscard]] crypto::Subkey vaultKey() const;

    [[nodiscard]] const QList<DossierId> &dossiers() const { return m_dossiers; }

    [[nodiscard]] FakeClock &clock() { return m_clock; }

    [[nodiscard]] const RecordId &counselor() const { return m_counselor; }

    [[nodiscard]] const RecordId &colleague() const { return m_colleague; }

    /// What the real program is unlocked with, too.
    [[nodiscard]] static QString counselorsName();
    [[nodiscard]] static QString counselorsPhrase();

private:
    void found();
    [[nodiscard]] std::unique_ptr<Room> unlock(const RecordId &user, QStringView phrase);
    void addColleague(Room &room);
    void add(Room &room, int number, const WorkloadCase &filed);

    QString m_folder;
    FakeClock m_clock;
    RecordId m_coordinator;
    RecordId m_counselor;
    RecordId m_colleague;
    QList<DossierId> m_dossiers;
};

/// The opening act of a case in our records: see mapping.md. `lead`: the companion.
[[nodiscard]] Act openingActOf(const WorkloadCase &filed, const RecordId &lead, const QStringList &scopes);

/// The first meeting with her, as a record.
[[nodiscard]] Session sessionOf(const Meeting &meeting, const RecordId &by);

/// What `result` holds; ends the program if it failed: no figure would mean anything.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace rp3::bench
