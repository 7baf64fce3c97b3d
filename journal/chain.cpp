// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chain.h"

#include "journal/cbor.h"

#include <algorithm>

namespace rp3 {

Link linkAfter(const Link &previous, const ChainItem &item)
{
    crypto::Blake2b256 hash("rp3 link");
    hash.add(item.device).addU64be(item.sequence).add(previous).add(item.entry);
    for (const auto &digest : item.digests)
        hash.add(digest);
    return Link(hash.finish());
}

std::optional<ChainBreak> verifyChain(std::span<const ChainItem> items, const Link &previous)
{
    auto link = previous;
    auto expected = previous.isNull() || items.empty() ? 1 : items.front().sequence;
    for (const auto &item : items) {
        if (item.sequence != expected)
            return ChainBreak{expected, ChainBreak::Reason::Gap};
        link = linkAfter(link, item);
        if (link != item.link)
            return ChainBreak{item.sequence, ChainBreak::Reason::Altered};
        ++expected;
    }
    return std::nullopt;
}

QByteArray signedBytesOf(const Head &head)
{
    CborWriter cbor;
    cbor.array(6).integer(formatVersion).bytes(head.device.view()).bytes(head.user.view());
    cbor.integer(std::int64_t(head.first)).integer(std::int64_t(head.last)).bytes(head.link.view()).end();
    return QByteArrayLiteral("rp3 head") + cbor.result();
}

void sign(Head &head, const crypto::SigningKeyPair &user, const crypto::SigningKeyPair &device)
{
    const auto bytes = signedBytesOf(head);
    head.byUser = user.sign(bytes);
    head.byDevice = device.sign(bytes);
}

bool verify(const Head &head, const crypto::VerifyKey &user, const crypto::VerifyKey &device)
{
    const auto bytes = signedBytesOf(head);
    return crypto::verify(user, bytes, head.byUser) && crypto::verify(device, bytes, head.byDevice);
}

std::optional<ChainBreak> findUnsigned(std::span<const ChainItem> items, std::span<const Head> heads)
{
    for (const auto &item : items) {
        const bool isSpokenFor = std::ranges::any_of(heads, [&](const Head &head) {
            return head.first <= item.sequence && item.sequence <= head.last;
        });
        const bool isDenied = std::ranges::any_of(
            heads, [&](const Head &head) { return head.last == item.sequence && head.link != item.link; });
        if (!isSpokenFor || isDenied)
            return ChainBreak{item.sequence, ChainBreak::Reason::Unsigned};
    }
    const auto end = items.empty() ? 0 : items.back().sequence;
    const auto beyond = std::ranges::max_element(heads, {}, &Head::last);
    if (beyond != heads.end() && beyond->last > end)
        return ChainBreak{end + 1, ChainBreak::Reason::Gap};
    return std::nullopt;
}

} // namespace rp3
