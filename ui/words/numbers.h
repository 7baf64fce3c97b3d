// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace rp3 {

/// "12.345" · "12,345"
[[nodiscard]] QString wholeNumber(qint64 number);

/// The whole number a person typed: "45", "1500000", "1.500.000", "1,500,000", "Rp 1.500.000". Nothing if it
/// is none, or one that stands for another ("1,5").
[[nodiscard]] std::optional<qint64> numberFromText(QStringView text);

/// "25,6%" · "25.6%", from a share of 0 to 1; one digit after the comma at most.
[[nodiscard]] QString percent(double share);

/// "3,4 MB" · "3.4 MB"
[[nodiscard]] QString fileSize(qint64 bytes);

} // namespace rp3
