// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslotset.h"

namespace rp3::crypto {

/// A room's key slots: who can open the vault, and with what.
///
/// The set as a whole carries a generation that grows with each change, and a MAC under
/// `SubkeyPurpose::KeySlots`: nobody without the master key can add, drop, alter or mix slots unnoticed.
/// Somebody can put back a whole older file; so the vault keeps the greatest generation it has seen, and the
/// caller asks `refuseOlderThan` after every unlock.
///
/// Holds no secrets; a value. A change that fails changes nothing. Changes are in memory: `KeySlotFile` keeps
/// them.
class KeySlots final {
public:
    /// The slots of a new vault whose master key is `first.masterKey`. Her keys are made before, because her
    /// staff record names them and gives her its id. `Invalid` for a label that `slotLabel` refuses, or a
    /// cost that is not allowed.
    [[nodiscard]] static Result<KeySlots> create(const UnlockedUser &first, const QString &label,
                                                 const Passphrase &passphrase, const Argon2Cost &cost);

    /// In the order in which they came; readable while everything is locked.
    [[nodiscard]] std::vector<SlotOwner> users() const;

    /// 1 for a new vault.
    [[nodiscard]] std::uint64_t generation() const { return m_set.generation; }

    /// Derives one key, whatever the outcome. `WrongKey` for a wrong passphrase, `NotFound` for a user
    /// without a slot (the list is public), `Corrupt` if the passphrase is right but the set is not the one
    /// that was last kept: an alarm. `Full` if there is not enough memory. Takes as long as the slot's cost.
    [[nodiscard]] Result<UnlockedUser> unlock(const RecordId &user, const Passphrase &passphrase) const;

    /// `Corrupt` if this set was made with another master key, or changed by somebody without it.
    [[nodiscard]] Result<void> authenticate(const MasterKey &master) const;

    /// `Corrupt` if an older file was put back. `seen`: the greatest generation the vault has seen.
    [[nodiscard]] Result<void> refuseOlderThan(std::uint64_t seen) const;

    /// Gives somebody new a slot. `added.masterKey` is that of this vault, or it fails as `authenticate`.
    /// `passphrase` is for her first unlock; she chooses her own then. `Conflict` if she has a slot or the
    /// label is taken, `Full` if there are
    /// `KeySlotSet::maxUsers`.
    [[nodiscard]] Result<void> addUser(const UnlockedUser &added, const QString &label,
                                       const Passphrase &passphrase, const Argon2Cost &cost);

    /// `NotFound`; `Invalid` for the last one. She still knows the master key: renew it, and move the
    /// database to the new one.
    [[nodiscard]] Result<void> removeUser(const MasterKey &master, const RecordId &user);

    /// Seals her slot anew under `fresh`, at `cost`, from the newest master key. Fails as `unlock` does with
    /// `old`. Her keys stay the same.
    [[nodiscard]] Result<void> changePassphrase(const RecordId &user, const Passphrase &old,
                                                const Passphrase &fresh, const Argon2Cost &cost);

    /// A new master key, which each user gets at her next unlock. `Full` if somebody has not unlocked for
    /// `KeySlotSet::maxRenewals` of these: she has to, or loses her slot.
    [[nodiscard]] Result<MasterKey> renewMasterKey(const MasterKey &current);

    /// Whether the master key was renewed since her slot was sealed: time to call `changePassphrase` with the
    /// passphrase she just typed as both, so that the slot does not fill up.
    [[nodiscard]] bool isBehind(const RecordId &user) const;

    [[nodiscard]] QByteArray encoded() const { return m_set.encoded(); }

    /// Fails as `KeySlotSet::decode`.
    [[nodiscard]] static Result<KeySlots> decode(QByteArrayView bytes);

    friend bool operator==(const KeySlots &, const KeySlots &) = default;

private:
    KeySlots() = default;

    [[nodiscard]] const KeySlot *find(const RecordId &user) const;

    /// Puts `changed` in the place of the slots: next generation, new MAC under `master`.
    [[nodiscard]] Result<void> commit(std::vector<KeySlot> changed, const MasterKey &master);

    KeySlotSet m_set;
};

} // namespace rp3::crypto
