// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/lockedmemory.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <utility>

namespace rp3::sqlite {

namespace {

/// Stands in front of every cell, and keeps what follows aligned for any type.
struct alignas(16) Header {
    std::size_t size; ///< Of the cell behind it.
};

constexpr std::size_t regionSize = 256 * 1024;

/// Up to 128 bytes every sixteen, then four sizes between two powers of two: at most a fifth of a cell is
/// lost. What is larger than the last gets a region of its own.
constexpr auto cellSizes = [] {
    std::array<std::size_t, 39> sizes{};
    std::size_t next = 16;
    for (auto &size : sizes) {
        size = next;
        next += std::max<std::size_t>(16, std::bit_floor(next) / 4);
    }
    return sizes;
}();
static_assert(cellSizes.back() == 28 * 1024);

std::size_t kindFor(std::size_t size)
{
    return std::size_t(std::ranges::lower_bound(cellSizes, size) - cellSizes.begin());
}

std::uint8_t *mapLocked(std::size_t size)
{
    auto *memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    ::madvise(memory, size, MADV_DONTDUMP);
    ::mlock(memory, size); // The usual limit is 8 MiB: beyond it, unlocked.
    return static_cast<std::uint8_t *>(memory);
}

/// All cells of the process: cut from regions that stay, and found again by their size.
class Cells final {
public:
    [[nodiscard]] void *take(std::size_t size)
    {
        if (size > cellSizes.back())
            return begin(mapLocked(sizeof(Header) + size), size);
        const auto kind = kindFor(size);
        const std::scoped_lock lock(m_mutex);
        auto *cell = m_free[kind];
        if (cell == nullptr)
            return cut(cellSizes[kind]);
        std::memcpy(&m_free[kind], cell, sizeof cell);
        return cell;
    }

    void giveBack(void *cell)
    {
        auto *header = static_cast<Header *>(cell) - 1;
        sodium_memzero(cell, header->size);
        if (header->size > cellSizes.back()) {
            ::munmap(header, sizeof(Header) + header->size);
            return;
        }
        const std::scoped_lock lock(m_mutex);
        auto *&free = m_free[kindFor(header->size)];
        std::memcpy(cell, &free, sizeof free);
        free = cell;
    }

private:
    static void *begin(std::uint8_t *place, std::size_t size)
    {
        if (place == nullptr)
            return nullptr;
        auto *header = new (place) Header{size};
        return header + 1;
    }

    [[nodiscard]] void *cut(std::size_t cellSize)
    {
        const auto length = sizeof(Header) + cellSize;
        if (m_left < length) {
            auto *region = mapLocked(regionSize);
            if (region == nullptr)
                return nullptr;
            m_next = region; // What is left of the one before is lost: less than a cell.
            m_left = regionSize;
        }
        m_left -= length;
        return begin(std::exchange(m_next, m_next + length), cellSize);
    }

    std::mutex m_mutex;
    std::array<void *, cellSizes.size()> m_free{}; ///< By kind; each free cell begins with the next.
    std::uint8_t *m_next = nullptr;
    std::size_t m_left = 0;
};

/// Never destroyed: SQLite gives memory back when the process ends.
Cells &cells()
{
    static auto &all = *new Cells;
    return all;
}

void *xMalloc(int size)
{
    return takeLocked(std::size_t(size));
}

void *xRealloc(void *memory, int size)
{
    const auto kept = sizeOfLocked(memory);
    if (std::size_t(size) <= kept && std::size_t(size) > kept / 2)
        return memory;
    auto *moved = takeLocked(std::size_t(size));
    if (moved != nullptr) {
        std::memcpy(moved, memory, std::min(kept, std::size_t(size)));
        giveBackLocked(memory);
    }
    return moved;
}

int xSize(void *memory)
{
    return int(sizeOfLocked(memory));
}

int xRoundup(int size)
{
    const auto kind = kindFor(std::size_t(size));
    return kind == cellSizes.size() ? size : int(cellSizes[kind]);
}

int xInit(void * /*unused*/)
{
    return SQLITE_OK;
}

void xShutdown(void * /*unused*/) { }

} // namespace

bool useLockedMemory()
{
    static const sqlite3_mem_methods methods{xMalloc,  giveBackLocked, xRealloc,  xSize,
                                             xRoundup, xInit,          xShutdown, nullptr};
    static const bool isUsed = sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
    return isUsed;
}

void *takeLocked(std::size_t size)
{
    return cells().take(size);
}

void giveBackLocked(void *memory)
{
    if (memory != nullptr)
        cells().giveBack(memory);
}

std::size_t sizeOfLocked(const void *memory)
{
    return memory == nullptr ? 0 : (static_cast<const Header *>(memory) - 1)->size;
}

} // namespace rp3::sqlite
