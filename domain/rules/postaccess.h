// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/directoryentry.h"
#include "domain/records/staffmember.h"

#include <optional>

namespace rp3 {

// Who may do what with the records that belong to no woman's case: those of the post and of the room. The
// access matrix (access.h) speaks of cases. Everybody who works here may read these, but for an address that
// is hidden.

/// Whether somebody with these `roles` (`codes::staffRole`) may write a new record of this kind.
[[nodiscard]] bool mayAddToPost(const Codes &roles, RecordKind kind);

/// Whether she may change or correct one that is there.
[[nodiscard]] bool mayChangeInPost(const Codes &roles, RecordKind kind);

/// Whether the address is kept out of sight: it was said to be hidden, or it is a shelter's and nobody said
/// that it may be seen.
[[nodiscard]] bool isAddressHidden(const DirectoryEntry &entry);

/// Whether she may have a hidden address shown, which is written down: who brings women there.
[[nodiscard]] bool mayShowHiddenAddress(const Codes &roles);

/// Whether she may decide that a hidden address need not be hidden any more.
[[nodiscard]] bool mayUnhideAddress(const Codes &roles);

/// Why a change of what stands about a member of staff is refused.
enum class StaffRefusal {
    Herself, ///< Nobody decides about her own roles, or whether she works here.
    NeedsCoordinator, ///< Whoever coordinates cases holds the keys of each new one: such a person chooses
                      ///< her.
    NobodyLeft, ///< The room would have nobody who coordinates cases.
};

/// Whether `by` may make `before` into `after`; nothing: she may. `staff`: everybody of the room.
[[nodiscard]] std::optional<StaffRefusal> staffRefusal(const StaffMember &before, const StaffMember &after,
                                                       const StaffMember &by,
                                                       const QList<StaffMember> &staff);

} // namespace rp3
