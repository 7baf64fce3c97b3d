// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chain.h"

#include "journal/cbor.h"

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
    auto expected = items.empty() ? 0 : items.front().sequence;
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

} // namespace rp3
