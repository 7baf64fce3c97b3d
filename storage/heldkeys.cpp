// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/heldkeys.h"

namespace rp3 {

Result<bool> HeldKeys::load(const DossierId &dossier)
{
    if (m_loaded.contains(dossier))
        return true;
    const auto kept = m_wraps.find(m_user, dossier);
    if (!kept)
        return failAs(kept);
    if (kept->isEmpty())
        return false;
    Newest newest;
    for (const auto &key : *kept) {
        auto opened = open(key);
        if (!opened)
            return failAs(opened);
        if (const auto added = m_ring.add(*std::move(opened)); !added)
            return failAs(added);
        const auto id = crypto::keyIdOf(key.binding.commitment);
        (key.binding.tier == crypto::KeyTier::Identity ? newest.identity : newest.story) = id;
    }
    m_loaded.emplace(dossier, newest);
    return true;
}

Result<std::optional<crypto::DossierKeys>> HeldKeys::newest(const DossierId &dossier)
{
    const auto isHeld = load(dossier);
    if (!isHeld)
        return failAs(isHeld);
    if (!*isHeld)
        return std::nullopt;
    const auto &ids = m_loaded.at(dossier);
    const auto *identity = m_ring.find(ids.identity);
    const auto *story = m_ring.find(ids.story);
    if (identity == nullptr || story == nullptr)
        return std::nullopt;
    auto identityCopy = identity->clone();
    if (!identityCopy)
        return failAs(identityCopy);
    auto storyCopy = story->clone();
    if (!storyCopy)
        return failAs(storyCopy);
    return crypto::DossierKeys{*std::move(identityCopy), *std::move(storyCopy)};
}

Result<void> HeldKeys::grant(const DossierId &dossier, const crypto::DossierKeys &keys,
                             const QList<KeyHolder> &holders)
{
    const auto epoch = m_wraps.nextEpoch(dossier);
    if (!epoch)
        return failAs(epoch);
    const auto identity = crypto::bindingOf(keys.identity, dossier, crypto::KeyTier::Identity);
    const auto story = crypto::bindingOf(keys.story, dossier, crypto::KeyTier::Story);
    for (const auto &holder : holders) {
        if (const auto given = grantOne(keys.identity, identity, *epoch, holder); !given)
            return given;
        if (const auto given = grantOne(keys.story, story, *epoch, holder); !given)
            return given;
    }
    m_loaded.erase(dossier);
    return {};
}

Result<crypto::DossierKey> HeldKeys::open(const KeptKey &kept)
{
    const auto &binding = kept.binding;
    if (!kept.isBox)
        return crypto::unwrapKey(kept.bytes, m_own->own.bytes(), binding);
    auto key = crypto::openKey(kept.bytes, m_own->box, binding);
    if (!key)
        return key;
    auto wrapped = kept;
    wrapped.isBox = false;
    wrapped.bytes = crypto::wrapKey(*key, binding.dossier, binding.tier, m_own->own.bytes());
    if (const auto stored = m_wraps.put(wrapped); !stored)
        return failAs(stored);
    return key;
}

Result<void> HeldKeys::grantOne(const crypto::DossierKey &key, const crypto::KeyBinding &binding, int epoch,
                                const KeyHolder &holder)
{
    KeptKey kept{holder.staff, binding, epoch, holder.staff != m_user, {}};
    if (!kept.isBox) {
        kept.bytes = crypto::wrapKey(key, binding.dossier, binding.tier, m_own->own.bytes());
        return m_wraps.put(kept);
    }
    const auto box = crypto::sealKey(key, binding.dossier, binding.tier, holder.boxKey);
    if (!box)
        return failAs(box);
    kept.bytes = *box;
    return m_wraps.put(kept);
}

} // namespace rp3
