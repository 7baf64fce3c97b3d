// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/postrecords.h"
#include "storage/views.h"
#include "ui/widgets/recordbox.h"

namespace rp3 {

/// How a record is called where another one names it: a colleague or an employer by the name, a goal by what
/// she wants, a ride by where it goes and when. Empty if it is not in this case.
[[nodiscard]] QString nameIn(const CaseView &view, RecordKind kind, const RecordId &record);

/// What may be chosen where a record of this case names another one: colleagues who work here, companies of
/// the directory, her consents that hold on `today`, and of everything else what is in effect.
[[nodiscard]] QList<Choice> choicesIn(const CaseView &view, RecordKind kind, Day today);

/// Colleagues who work here, each with what speaks against her accompanying this woman: it is said, and
/// blocks nothing.
[[nodiscard]] QList<Choice> companionsIn(const CaseView &view, Day today);

/// Who of the directory may be asked to help, by name, with hours and how sure that is. Never where it is.
[[nodiscard]] QList<Choice> helpersIn(const CaseView &view);

/// The same as `choicesIn` for a record of the post or the room: colleagues who work here.
[[nodiscard]] QList<Choice> choicesIn(const PostView &view, RecordKind kind);

} // namespace rp3
