// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secretmemory.h"

#include "crypto/sodium.h"

#include <sodium.h>

#include <mutex>
#include <vector>

namespace rp3::crypto {

namespace {

/// Cells of one size, cut from slabs that live as long as the process.
class CellPool final {
public:
    explicit CellPool(std::size_t cellSize)
        : m_cellSize(cellSize)
    {
    }

    [[nodiscard]] std::uint8_t *take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty() && !addSlab())
            return nullptr;
        auto *cell = m_free.back();
        m_free.pop_back();
        return cell;
    }

    void giveBack(std::uint8_t *cell) noexcept
    {
        sodium_memzero(cell, m_cellSize);
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(cell); // never allocates: addSlab() reserved room for every cell
    }

private:
    bool addSlab()
    {
        // libsodium puts a 16-byte canary in front: with it, a slab fills exactly four pages.
        constexpr std::size_t slabSize = 4 * 4096 - 128;
        const auto cells = slabSize / m_cellSize;
        m_free.reserve(m_cells + cells);
        auto *slab = static_cast<std::uint8_t *>(sodium_malloc(slabSize));
        if (slab == nullptr)
            return false;
        m_cells += cells;
        for (std::size_t i = cells; i > 0; --i)
            m_free.push_back(slab + (i - 1) * m_cellSize);
        return true;
    }

    const std::size_t m_cellSize;
    std::mutex m_mutex;
    std::vector<std::uint8_t *> m_free;
    std::size_t m_cells = 0;
};

/// The pool for `size`, or nullptr if it is too large for one. Never destroyed: secrets may outlive statics.
CellPool *poolFor(std::size_t size)
{
    static auto &small = *new CellPool(32);
    static auto &middle = *new CellPool(64);
    static auto &large = *new CellPool(128);
    return size <= 32 ? &small : size <= 64 ? &middle : size <= 128 ? &large : nullptr;
}

} // namespace

std::uint8_t *allocateSecret(std::size_t size)
{
    startSodium();
    if (auto *pool = poolFor(size))
        return pool->take();
    return static_cast<std::uint8_t *>(sodium_malloc(size));
}

void freeSecret(std::uint8_t *memory, std::size_t size) noexcept
{
    if (memory == nullptr)
        return;
    if (auto *pool = poolFor(size))
        pool->giveBack(memory);
    else
        sodium_free(memory);
}

} // namespace rp3::crypto
