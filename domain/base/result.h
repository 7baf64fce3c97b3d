// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <tl/expected.hpp>

namespace rp3 {

/// What a function returns that can fail for reasons from outside. Normal absence is a `std::optional`, a
/// broken invariant a `Q_ASSERT`. Every function that returns one is `[[nodiscard]]`: the type itself is not.
template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(detail)});
}

/// Hands an error on: `if (!opened) return failAs(opened);`
template <typename T> [[nodiscard]] tl::unexpected<Error> failAs(const Result<T> &failed)
{
    return tl::unexpected(failed.error());
}

} // namespace rp3
