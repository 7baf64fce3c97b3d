// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace rp3::crypto {

/// Memory for secrets: locked (never in swap), between guard pages, left out of core dumps, zeroed when given
/// back.
///
/// Up to 128 bytes come from pools of equal cells, larger ones from `sodium_malloc` alone. A session holds
/// thousands of dossier keys: one `sodium_malloc` each would take a locked page and three system calls per
/// key, and use up the usual 8 MiB of lockable memory at 2,000 keys (measured). The price: an
/// overrun from one cell into the next is not caught, which is why only fixed-size types stand on it.
///
/// Where the system refuses to lock, the memory is used unlocked. Thread-safe.
/// Returns nullptr when there is no memory. The content is undefined.
[[nodiscard]] std::uint8_t *allocateSecret(std::size_t size);

/// Zeroes and gives back what `allocateSecret(size)` returned; nullptr is fine.
void freeSecret(std::uint8_t *memory, std::size_t size) noexcept;

} // namespace rp3::crypto
