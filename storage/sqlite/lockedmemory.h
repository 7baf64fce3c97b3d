// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace rp3::sqlite {

/// Makes SQLite take its memory from here, for as long as the process lives: locked (never in swap), left out
/// of core dumps, zeroed when given back. False if SQLite has begun to work with other memory already.
///
/// Instead of SQLCipher's `cipher_memory_security`, which locks and unlocks the page around every single
/// allocation: two system calls each, some 250 of them in saving a form, and whatever else stands in a page
/// is unlocked with the first allocation that is given back. See docs/decisions/0015-locked-memory.md.
///
/// Where the system refuses to lock, the memory is used unlocked.
[[nodiscard]] bool useLockedMemory();

// What SQLite gets; here for their test. Thread-safe.

/// Nullptr when there is no memory. The content is undefined.
[[nodiscard]] void *takeLocked(std::size_t size);

/// Zeroes and gives back; nullptr is fine.
void giveBackLocked(void *memory);

/// How many bytes may be written there: as many as were asked for, or a few more.
[[nodiscard]] std::size_t sizeOfLocked(const void *memory);

} // namespace rp3::sqlite
