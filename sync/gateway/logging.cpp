// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/logging.h"

namespace rp3::gateway {

Q_LOGGING_CATEGORY(log, "rp3.gateway", QtInfoMsg)

void logPlainly()
{
    qSetMessagePattern(QStringLiteral("gateway: %{message}"));
}

} // namespace rp3::gateway
