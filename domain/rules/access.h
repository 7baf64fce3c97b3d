// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/codes/codes.h"

#include <array>
#include <span>

namespace rp3 {

/// The columns of the access matrix: what there is to read or do.
enum class DataClass {
    Aggregate, ///< Counts, small cells suppressed.
    Coded, ///< Codes, days, numbers.
    Identity, ///< Who she is and how to reach her safely.
    Story, ///< Her words, notes, exact times and places.
    Evidence, ///< Files and objects.
    Consent, ///< What she agreed to.
    Export, ///< Anything printed or written to a file.
    Deletion, ///< Destroying what is past its time.
};
inline constexpr std::size_t dataClasses = 8;

/// What somebody does with it.
enum class Right {
    Read,
    Write, ///< Includes reading.
    Add, ///< Take evidence in, without opening what is there.
    Open, ///< Decrypt evidence.
    ReadStatus, ///< Whether there is consent, not its text.
    ReadLog, ///< The audit trail, not the records.
    CheckHash, ///< Verify that evidence is unchanged, unseen.
    PrintReceipt,
    PrintReferral,
    PrintRegister,
    SubmitMonthly,
    ExportAggregate,
    ExportLog,
    BackUp, ///< Encrypted; opens nothing.
    Propose, ///< Propose a destruction.
    Countersign, ///< Sign a destruction as the second person.
};

/// When a grant holds.
enum class Condition {
    Always, ///< For every dossier of the room.
    OwnIntake, ///< She took the complaint in.
    UntilHandedOver, ///< She took it in, and has not handed it over yet.
    OwnCase, ///< The case is assigned to her.
    WithReason, ///< She breaks the glass and writes why.
    Synced, ///< It was sent to the province.
    IdentityShared, ///< Consent scope `bagi_nama`, or a legal duty.
    Agreed, ///< The province and the company agreed on it.
};

struct Grant {
    Right right;
    Condition condition;

    friend constexpr bool operator==(const Grant &, const Grant &) = default;
};

/// One row of the matrix: what one kind of staff may do.
struct AccessRow {
    Code code;
    Words title;
    std::span<const Code>
        staffRoles; ///< `codes::staffRole`; none for the host company, which has no account.
    std::array<std::span<const Grant>, dataClasses> cells; ///< Indexed by `DataClass`.

    [[nodiscard]] bool isFor(const Codes &roles) const;

    [[nodiscard]] std::span<const Grant> cell(DataClass dataClass) const
    {
        return cells[std::size_t(dataClass)];
    }
};

/// The access matrix, from domain/data/access_matrix.json.
[[nodiscard]] std::span<const AccessRow> accessMatrix();

/// How a member of staff stands to one dossier.
struct Standing {
    bool inConflict = false; ///< She is accused in it, works under the accused, or is family.
    bool tookIn = false;
    bool handedOver = false;
    bool assigned = false;
    bool gaveReason = false; ///< Breaks the glass, in this session, with a logged reason.
    bool synced = false;
    bool identityShared = false;
};

/// Whether `grant` gives somebody who stands so this `right`. In conflict nothing does.
[[nodiscard]] bool holds(const Grant &grant, Right right, const Standing &standing);

/// Whether a member of staff with these `roles` (`codes::staffRole`) has this `right` to this class of data
/// of one dossier. Who is in conflict may nothing, so that she does not even see it counted. This is the
/// program's rule; what a session can decrypt is decided by keys.
[[nodiscard]] bool may(const Codes &roles, Right right, DataClass dataClass, const Standing &standing);

/// Whether using the right is written to the access log: every look at who she is, what she told, or what she
/// gave.
[[nodiscard]] bool isLogged(Right right, DataClass dataClass);

} // namespace rp3
