// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

#include <QByteArray>

namespace rp3::gateway {

/// Whether a coded part holds only what may leave a room: case and post records, fields of the Coded tier,
/// and nothing as long as a sentence, also in fields that this version does not know. A room that follows the
/// rules never sends anything else; this is for the one that does not.
[[nodiscard]] bool mayLeaveARoom(const CodedPart &part);

/// The records of a coded part as JSON with the names of the field tables, for people with SQL:
/// [{"kind", "op", "record", "fields": {…}} …]. Days as `2026-03-02`, ids in hexadecimal. What this version
/// does not know stands under its number.
[[nodiscard]] QByteArray recordsJson(const CodedPart &part);

/// The case numbers that a coded part gives to its records.
struct NumberedCase {
    Label number;
    RecordId record;

    friend bool operator==(const NumberedCase &, const NumberedCase &) = default;
};

[[nodiscard]] QList<NumberedCase> numberedCases(const CodedPart &part);

} // namespace rp3::gateway
