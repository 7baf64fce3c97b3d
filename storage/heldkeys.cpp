// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/heldkeys.h"

#include "storage/sqlite/transaction.h"

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
    Loaded loaded;
    QList<KeptKey> boxes;
    for (const auto &key : *kept) {
        auto opened = open(key);
        if (!opened)
            return failAs(opened);
        if (key.isBox)
            boxes.append(key);
        if (const auto added = m_ring.add(*std::move(opened)); !added)
            return failAs(added);
        const auto id = crypto::keyIdOf(key.binding.commitment);
        loaded.all.append(id);
        (key.binding.tier == crypto::KeyTier::Identity ? loaded.identity : loaded.story) = id;
    }
    m_loaded.emplace(dossier, std::move(loaded));
    keepAsWraps(boxes);
    return true;
}

void HeldKeys::putAway(const DossierId &dossier)
{
    const auto found = m_loaded.find(dossier);
    if (found == m_loaded.end())
        return;
    for (const auto &id : std::as_const(found->second.all))
        m_ring.remove(id);
    m_loaded.erase(found);
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

Result<void> HeldKeys::passOn(const DossierId &dossier, const QList<KeyHolder> &holders)
{
    const auto hers = m_wraps.find(m_user, dossier);
    if (!hers)
        return failAs(hers);
    for (const auto &holder : holders) {
        if (holder.staff == m_user)
            continue;
        for (const auto &kept : *hers) {
            const auto key = open(kept);
            if (!key)
                return failAs(key);
            if (const auto given = grantOne(*key, kept.binding, kept.epoch, holder); !given)
                return given;
        }
    }
    return {};
}

void HeldKeys::drop(const DossierId &dossier, const QList<KeptKey> &keys)
{
    forget(dossier);
    for (const auto &key : keys)
        m_ring.remove(crypto::keyIdOf(key.binding.commitment));
}

Result<crypto::DossierKey> HeldKeys::open(const KeptKey &kept) const
{
    if (kept.isBox)
        return crypto::openKey(kept.bytes, m_own->box, kept.binding);
    return crypto::unwrapKey(kept.bytes, m_own->own.bytes(), kept.binding);
}

void HeldKeys::keepAsWraps(const QList<KeptKey> &boxes)
{
    // Only for speed: reading goes on if the disk is full, and never puts a write into somebody's
    // transaction.
    if (boxes.isEmpty() || m_database->isInTransaction())
        return;
    auto transaction = sqlite::Transaction::begin(*m_database);
    if (!transaction)
        return;
    for (auto key : boxes) {
        const auto *opened = m_ring.find(crypto::keyIdOf(key.binding.commitment));
        Q_ASSERT(opened != nullptr);
        key.isBox = false;
        key.bytes = crypto::wrapKey(*opened, key.binding.dossier, key.binding.tier, m_own->own.bytes());
        if (!m_wraps.put(key))
            return;
    }
    static_cast<void>(transaction->commit());
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
