// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/errortext.h"

namespace rp3 {

/// `errorText` for what goes wrong between the room and the province, where an error means something else
/// than it does in the room.
[[nodiscard]] ErrorWords courierErrorText(ErrorKind kind);

/// The same for letters and for what the province says to them.
[[nodiscard]] ErrorWords enrolmentErrorText(ErrorKind kind);

} // namespace rp3
