// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/item.h"

#include "journal/ids.h"

namespace rp3 {

Leaf leafOf(const EntryId &entry, Part part, const crypto::Digest &digest)
{
    return Leaf(crypto::Blake2b256("rp3 leaf").add(entry).addU8(std::uint8_t(part)).add(digest).finish());
}

Item Item::of(const EntryId &entry, Part part, QByteArray bytes)
{
    const auto leaf = leafOf(entry, part, digestOf(part, bytes));
    return {entry, part, std::move(bytes), leaf};
}

} // namespace rp3
