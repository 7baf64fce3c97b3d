// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/hash.h"
#include "domain/base/id.h"

namespace rp3 {

/// The version of the wire format. Stands in everything that is signed. Version 0 is a trial.
inline constexpr int protocolVersion = 0;

/// One provincial office. Drawn at random when its gateway is set up; stands in the enrolment letter.
using ProvinceId = Id<struct ProvinceTag, 16>;

/// What a batch is signed and named by.
using BatchHash = Id<struct BatchHashTag, 32>;

/// The longest request or answer, in bytes. Batches are padded to one of `batchSizeClasses`.
inline constexpr qsizetype maximumMessageSize = 64 * 1024;

} // namespace rp3
