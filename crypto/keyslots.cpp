// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyslots.h"

#include <algorithm>

namespace rp3::crypto {

namespace {

/// The first user's place in `keySlots`, or its end.
auto placeOf(const RecordId &user, std::vector<KeySlot> &keySlots)
{
    return std::ranges::find(keySlots, user, [](const KeySlot &slot) { return slot.owner.user; });
}

} // namespace

Result<KeySlots> KeySlots::create(const UnlockedUser &first, const QString &label,
                                  const Passphrase &passphrase, const Argon2Cost &cost)
{
    Q_ASSERT(!first.user.isNull());
    const auto shown = slotLabel(label);
    if (!shown)
        return failAs(shown);
    auto slot = sealSlot(first, *shown, passphrase, cost);
    if (!slot)
        return failAs(slot);
    KeySlots keySlots;
    if (const auto done = keySlots.commit({std::move(*slot)}, first.masterKey); !done)
        return failAs(done);
    return keySlots;
}

std::vector<SlotOwner> KeySlots::users() const
{
    std::vector<SlotOwner> owners;
    std::ranges::transform(m_set.keySlots, std::back_inserter(owners), &KeySlot::owner);
    return owners;
}

Result<UnlockedUser> KeySlots::unlock(const RecordId &user, const Passphrase &passphrase) const
{
    const auto *slot = find(user);
    if (slot == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("key slot"));
    auto unlocked = openSlot(*slot, passphrase);
    if (!unlocked)
        return unlocked;
    if (const auto authentic = authenticate(unlocked->masterKey); !authentic)
        return failAs(authentic);
    return unlocked;
}

Result<void> KeySlots::authenticate(const MasterKey &master) const
{
    const auto mac = m_set.macUnder(master);
    if (!mac)
        return failAs(mac);
    if (!equalInConstantTime(mac->view(), m_set.mac.view()))
        return fail(ErrorKind::Corrupt, QStringLiteral("key slots: MAC"));
    return {};
}

Result<void> KeySlots::refuseOlderThan(std::uint64_t seen) const
{
    if (m_set.generation < seen)
        return fail(ErrorKind::Corrupt, QStringLiteral("key slots: put back"));
    return {};
}

Result<void> KeySlots::addUser(const UnlockedUser &added, const QString &label, const Passphrase &passphrase,
                               const Argon2Cost &cost)
{
    Q_ASSERT(!added.user.isNull());
    if (const auto authentic = authenticate(added.masterKey); !authentic)
        return failAs(authentic);
    const auto shown = slotLabel(label);
    if (!shown)
        return failAs(shown);
    const auto taken = [&](const KeySlot &slot) {
        return slot.owner.user == added.user || slot.owner.label == *shown;
    };
    if (std::ranges::any_of(m_set.keySlots, taken))
        return fail(ErrorKind::Conflict, QStringLiteral("key slot: user or label"));
    if (m_set.keySlots.size() == KeySlotSet::maxUsers)
        return fail(ErrorKind::Full, QStringLiteral("key slots: users"));
    auto slot = sealSlot(added, *shown, passphrase, cost);
    if (!slot)
        return failAs(slot);
    auto changed = m_set.keySlots;
    changed.push_back(std::move(*slot));
    return commit(std::move(changed), added.masterKey);
}

Result<void> KeySlots::removeUser(const MasterKey &master, const RecordId &user)
{
    if (const auto authentic = authenticate(master); !authentic)
        return failAs(authentic);
    auto changed = m_set.keySlots;
    const auto place = placeOf(user, changed);
    if (place == changed.end())
        return fail(ErrorKind::NotFound, QStringLiteral("key slot"));
    if (changed.size() == 1)
        return fail(ErrorKind::Invalid, QStringLiteral("key slots: the last one"));
    changed.erase(place);
    return commit(std::move(changed), master);
}

Result<void> KeySlots::changePassphrase(const RecordId &user, const Passphrase &old, const Passphrase &fresh,
                                        const Argon2Cost &cost)
{
    const auto unlocked = unlock(user, old);
    if (!unlocked)
        return failAs(unlocked);
    auto changed = m_set.keySlots;
    const auto place = placeOf(user, changed);
    auto slot = sealSlot(*unlocked, place->owner.label, fresh, cost);
    if (!slot)
        return failAs(slot);
    *place = std::move(*slot);
    return commit(std::move(changed), unlocked->masterKey);
}

Result<MasterKey> KeySlots::renewMasterKey(const MasterKey &current)
{
    if (const auto authentic = authenticate(current); !authentic)
        return failAs(authentic);
    auto next = MasterKey::random();
    if (!next)
        return next;
    auto changed = m_set.keySlots;
    for (auto &slot : changed) {
        if (slot.renewals.size() == KeySlotSet::maxRenewals)
            return fail(ErrorKind::Full, QStringLiteral("key slot: renewals"));
        auto renewal = sealRenewal(slot, current, *next);
        if (!renewal)
            return failAs(renewal);
        slot.renewals.push_back(std::move(*renewal));
    }
    if (const auto done = commit(std::move(changed), *next); !done)
        return failAs(done);
    return next;
}

bool KeySlots::isBehind(const RecordId &user) const
{
    const auto *slot = find(user);
    return slot != nullptr && !slot->renewals.empty();
}

const KeySlot *KeySlots::find(const RecordId &user) const
{
    const auto found =
        std::ranges::find(m_set.keySlots, user, [](const KeySlot &slot) { return slot.owner.user; });
    return found == m_set.keySlots.end() ? nullptr : &*found;
}

Result<void> KeySlots::commit(std::vector<KeySlot> changed, const MasterKey &master)
{
    KeySlotSet next{m_set.generation + 1, std::move(changed), {}};
    const auto mac = next.macUnder(master);
    if (!mac)
        return failAs(mac);
    next.mac = *mac;
    m_set = std::move(next);
    return {};
}

Result<KeySlots> KeySlots::decode(QByteArrayView bytes)
{
    return KeySlotSet::decode(bytes).map([](KeySlotSet &&set) {
        KeySlots keySlots;
        keySlots.m_set = std::move(set);
        return keySlots;
    });
}

} // namespace rp3::crypto
