// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/records.h"

#include <QString>

namespace rp3 {

/// The answer to one field, in words that are safe to show; empty if there is none, or if it names another
/// record: whose name that is knows the page.
[[nodiscard]] QString answerWords(const FieldDescription &field, const QCborValue &value);

/// "Yes" or "No"; empty if nothing was answered.
[[nodiscard]] QString flagWords(const Flag &flag);

/// What is said where she did not want to answer: the same word everywhere, that of the code lists.
[[nodiscard]] QString declinedWords();

} // namespace rp3
