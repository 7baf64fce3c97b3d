// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalwriter.h"

#include <set>

namespace rp3 {

/// The records of the post or of the room, as far as this person may read them.
struct PostView {
    DossierId dossier;
    std::map<RecordId, RecordState> records; ///< Those in effect. A hidden address is left out.
    std::set<RecordId> hiddenAddresses; ///< The entries that have one: `showAddress` gives it.
    StaffMember me; ///< Whose session it is.

    /// Every `R` among them, by id.
    template <Record R> [[nodiscard]] QList<R> all() const
    {
        QList<R> found;
        for (const auto &[id, state] : records) {
            if (state.kind != fields(Type<R>()).kind)
                continue;
            R record;
            record.id = id;
            applyValues(record, state.values);
            found.append(record);
        }
        return found;
    }
};

/// The one door to what belongs to no case: the post's dossier (talks, tallies, money for rides, feedback),
/// whose coded parts leave the room, and the room's (directory, staff and their training), which never
/// leaves. Who wrote a record, and when, stands in the journal and on no page: feedback has no author.
///
/// Only for the thread of the database.
class PostRecords final {
public:
    PostRecords(const Desk &desk, JournalWriter &writer)
        : m_desk(&desk)
        , m_writer(&writer)
    {
    }

    /// Whether `dossier` is one of the two.
    [[nodiscard]] bool has(const DossierId &dossier) const { return homeOf(dossier).has_value(); }

    /// `home` is `Post` or `Room`.
    [[nodiscard]] Result<PostView> open(Home home);

    /// Does `act` in one of the two, whole or not at all. `Denied` and `Invalid` as in `checkPostAct`.
    [[nodiscard]] Result<Written> write(const Act &act);

    /// So many women more, or less, came on `day` and left no record. As `write`; `more` is not 0.
    [[nodiscard]] Result<Written> countVisits(Day day, int more);

    /// The hidden address of a directory entry. That she looked is written down on the room side first.
    /// `Denied` if her role may not, `NotFound` if there is none.
    [[nodiscard]] Result<QString> showAddress(const RecordId &entry);

private:
    [[nodiscard]] DossierId dossierOf(Home home) const;
    [[nodiscard]] std::optional<Home> homeOf(const DossierId &dossier) const;
    [[nodiscard]] Result<StaffMember> me() const;

    const Desk *m_desk;
    JournalWriter *m_writer;
};

} // namespace rp3
