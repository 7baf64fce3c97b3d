// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/room.h"
#include "tests/stage/people.h"

#include <QTemporaryDir>

namespace rp3::stage {

/// A copy of the vault that the program has left behind, opened with somebody's passphrase: what she could do
/// who knows the program's sources and has an SQL shell.
class ClosedVault final {
public:
    ClosedVault(const QString &vault, const Colleague &colleague);

    [[nodiscard]] Room &room() { return *m_room; }

    [[nodiscard]] sqlite::Database &database() { return *m_room->desk().database; }

    /// Acts in the journal, of all dossiers.
    [[nodiscard]] qint64 entries();

    /// The id of somebody who can unlock it.
    [[nodiscard]] RecordId idOf(const Colleague &colleague) const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Room> m_room;
};

/// Copies a folder with everything in it.
void copyFolder(const QString &from, const QString &to);

/// Says in the vault itself, while nobody works, how great the danger in a case is, and says it again as
/// another PC would that did not know of the first. The stage has one PC, and this is what two of them leave
/// behind.
void answerOnTwoPcs(const QString &vault, const Colleague &colleague, const QString &caseNumber);

} // namespace rp3::stage
