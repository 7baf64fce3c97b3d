// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace rp3::gateway {

/// What the gateway says on standard error: ids, numbers and names of problems. Never what a post sent.
Q_DECLARE_LOGGING_CATEGORY(log)

/// Lines without colours or file names: `gateway: batch 8 of 1e1f… accepted, 12 items`.
void logPlainly();

} // namespace rp3::gateway
