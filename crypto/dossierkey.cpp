// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/dossierkey.h"

#include "crypto/aead.h"
#include "crypto/sealedbox.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace rp3::crypto {

namespace {

constexpr std::uint64_t formatVersion = 0;
constexpr std::size_t boundKeySize = 64;

/// key ‖ BLAKE2b-256(binding): what a box holds for each key.
template <std::size_t Keys> using BoundKeys = Secret<struct BoundKeysTag, Keys * boundKeySize>;

static_assert(keyBoxSize == qsizetype(BoundKeys<1>::size) + sealedBoxOverhead);
static_assert(keysBoxSize == qsizetype(BoundKeys<2>::size) + sealedBoxOverhead);
static_assert(keyWrapSize == qsizetype(sizeof(AeadNonce) + DossierKey::size) + aeadTagSize);

std::array<std::uint8_t, 32> hashOf(const KeyBinding &binding)
{
    return Blake2b256({}).add(binding.encoded()).finish();
}

void writeBound(std::span<std::uint8_t, boundKeySize> into, const DossierKey &key, const KeyBinding &binding)
{
    std::ranges::copy(key.bytes(), into.begin());
    std::ranges::copy(hashOf(binding), into.begin() + DossierKey::size);
}

[[nodiscard]] Result<DossierKey> readBound(std::span<const std::uint8_t, boundKeySize> bound,
                                           const KeyBinding &expected)
{
    if (!std::ranges::equal(bound.last<32>(), hashOf(expected)))
        return fail(ErrorKind::Corrupt, QStringLiteral("key: bound to something else"));
    auto key = DossierKey::copyOf(bound.first<32>());
    if (key && commitmentOf(*key) != expected.commitment)
        return fail(ErrorKind::Corrupt, QStringLiteral("key: commitment"));
    return key;
}

} // namespace

Commitment commitmentOf(const DossierKey &key)
{
    return Commitment(Blake2b256("rp3 key").add(key.view()).finish());
}

KeyId keyIdOf(const Commitment &commitment)
{
    return *KeyId::fromBytes(commitment.view().first(8));
}

QByteArray KeyBinding::encoded() const
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(4);
    cbor.append(quint64(formatVersion));
    cbor.append(dossier.toByteArray());
    cbor.append(quint64(tier));
    cbor.append(commitment.toByteArray());
    cbor.endArray();
    return bytes;
}

KeyBinding bindingOf(const DossierKey &key, const DossierId &dossier, KeyTier tier)
{
    return {dossier, tier, commitmentOf(key)};
}

Result<DossierKeys> DossierKeys::random()
{
    auto identity = DossierKey::random();
    if (!identity)
        return failAs(identity);
    auto story = DossierKey::random();
    if (!story)
        return failAs(story);
    return DossierKeys{std::move(*identity), std::move(*story)};
}

Result<DossierKeys> DossierKeys::clone() const
{
    auto identityCopy = identity.clone();
    if (!identityCopy)
        return failAs(identityCopy);
    auto storyCopy = story.clone();
    if (!storyCopy)
        return failAs(storyCopy);
    return DossierKeys{std::move(*identityCopy), std::move(*storyCopy)};
}

Result<QByteArray> sealKey(const DossierKey &key, const DossierId &dossier, KeyTier tier,
                           const BoxPublicKey &recipient)
{
    const auto bound =
        BoundKeys<1>::make([&](auto into) { writeBound(into, key, bindingOf(key, dossier, tier)); });
    if (!bound)
        return failAs(bound);
    return sealBox(recipient, bound->view());
}

Result<DossierKey> openKey(QByteArrayView box, const BoxKeyPair &recipient, const KeyBinding &expected)
{
    Result<void> opened;
    const auto bound = BoundKeys<1>::make([&](auto into) { opened = openBoxInto(into, recipient, box); });
    if (!bound)
        return failAs(bound);
    if (!opened)
        return failAs(opened);
    return readBound(bound->bytes(), expected);
}

Result<QByteArray> sealKeys(const DossierKeys &keys, const DossierId &dossier, const BoxPublicKey &recipient)
{
    const auto bound = BoundKeys<2>::make([&](std::span<std::uint8_t, 2 * boundKeySize> into) {
        writeBound(into.first<boundKeySize>(), keys.identity,
                   bindingOf(keys.identity, dossier, KeyTier::Identity));
        writeBound(into.last<boundKeySize>(), keys.story, bindingOf(keys.story, dossier, KeyTier::Story));
    });
    if (!bound)
        return failAs(bound);
    return sealBox(recipient, bound->view());
}

Result<DossierKeys> openKeys(QByteArrayView box, const BoxKeyPair &recipient, const DossierId &dossier,
                             const Commitment &identity, const Commitment &story)
{
    Result<void> opened;
    const auto bound = BoundKeys<2>::make([&](auto into) { opened = openBoxInto(into, recipient, box); });
    if (!bound)
        return failAs(bound);
    if (!opened)
        return failAs(opened);
    auto identityKey =
        readBound(bound->bytes().first<boundKeySize>(), {dossier, KeyTier::Identity, identity});
    if (!identityKey)
        return failAs(identityKey);
    auto storyKey = readBound(bound->bytes().last<boundKeySize>(), {dossier, KeyTier::Story, story});
    if (!storyKey)
        return failAs(storyKey);
    return DossierKeys{std::move(*identityKey), std::move(*storyKey)};
}

QByteArray wrapKey(const DossierKey &key, const DossierId &dossier, KeyTier tier, KeyView ownKey)
{
    return aeadSealWithRandomNonce(ownKey, bindingOf(key, dossier, tier).encoded(), key.view());
}

Result<DossierKey> unwrapKey(QByteArrayView wrap, KeyView ownKey, const KeyBinding &expected)
{
    Result<void> opened;
    auto key = DossierKey::make(
        [&](auto into) { opened = aeadOpenNonceInFrontInto(into, ownKey, expected.encoded(), wrap); });
    if (key && !opened)
        return failAs(opened);
    if (key && commitmentOf(*key) != expected.commitment)
        return fail(ErrorKind::Corrupt, QStringLiteral("key: commitment"));
    return key;
}

} // namespace rp3::crypto
