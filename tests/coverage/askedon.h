// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"

#include <QString>
#include <QStringList>

namespace rp3 {

/// Every page that asks for the field: "Complaint: What happened", "Taking in: The story". Empty: none does.
[[nodiscard]] QStringList pagesAsking(RecordKind kind, int field);

/// How the program gives the field its value where nobody has to: "whoever writes it". Empty: it does not.
[[nodiscard]] QString filledInAs(RecordKind kind, const FieldDescription &field);

/// Every way in which the field gets its value, with the test where no form asks; empty: nobody knows one.
[[nodiscard]] QString wayIn(RecordKind kind, const FieldDescription &field);

/// The fields that hold codes of this list: "complaint.channel".
[[nodiscard]] QStringList fieldsWith(const CodeList &list);

/// "complaint.channel"
[[nodiscard]] QString nameOf(RecordKind kind, int field);

/// A name of a field or record as text.
[[nodiscard]] QString latin1(std::string_view text);

} // namespace rp3
