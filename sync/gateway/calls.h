// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "sync/gateway/call.h"
#include "sync/gateway/databasepool.h"

namespace rp3::gateway {

/// The calls of docs/protocol.md: takes a request, answers it. One transaction per call. Thread-safe.
class Calls final {
public:
    /// All three outlive this.
    Calls(const Clock &clock, DatabasePool &pool, const Identity &identity);

    [[nodiscard]] Answer answer(const Call &call);

    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    [[nodiscard]] Outcome<Answer> dispatch(const Call &call);
    [[nodiscard]] Outcome<Answer> health(const Call &call);
    [[nodiscard]] Outcome<Answer> enrolDevice(const Call &call);
    [[nodiscard]] Outcome<Answer> takeBatches(const Call &call);
    [[nodiscard]] Outcome<Answer> giveFeed(const Call &call);

    const Clock &m_clock;
    DatabasePool &m_pool;
    const Identity &m_identity;
};

} // namespace rp3::gateway
