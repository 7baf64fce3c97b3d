// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "sync/protocol/problem.h"

namespace rp3::gateway {

/// What a call comes to: a value, or the problem that the client is told. A problem is an answer, not an
/// `Error`: it has a name that clients rely on.
template <typename T> using Outcome = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> refuse(ProblemType type)
{
    return tl::unexpected(Problem{.type = type});
}

/// A failure of ours, logged here and told as `Busy` if trying again can help, else as `Internal`.
[[nodiscard]] tl::unexpected<Problem> refuseFor(const Error &error);

template <typename T> [[nodiscard]] tl::unexpected<Problem> refuseFor(const Result<T> &failed)
{
    return refuseFor(failed.error());
}

} // namespace rp3::gateway
