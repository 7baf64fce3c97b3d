// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/outcome.h"

#include "sync/gateway/logging.h"

namespace rp3::gateway {

tl::unexpected<Problem> refuseFor(const Error &error)
{
    qCWarning(log).noquote() << "failed:" << error.detail;
    if (error.kind == ErrorKind::Offline)
        return tl::unexpected(Problem{.type = ProblemType::Busy, .retryAfter = 30});
    return refuse(ProblemType::Internal);
}

} // namespace rp3::gateway
