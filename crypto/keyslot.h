// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/argon2id.h"
#include "crypto/masterkey.h"
#include "crypto/passphrase.h"
#include "crypto/staffkeys.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace rp3::crypto {

/// Whose slot it is: shown on the unlock screen, readable by whoever has the disk.
struct SlotOwner {
    RecordId user; ///< her staff record
    QString label; ///< what `slotLabel` returned; says no more about her than she chose to type

    friend bool operator==(const SlotOwner &, const SlotOwner &) = default;
};

/// What a session holds from unlock to lock.
struct UnlockedUser {
    RecordId user;
    StaffKeys keys;
    MasterKey masterKey;
};

/// One person's way from her passphrase to her keys and to the master key. Holds nothing that opens anything
/// without the passphrase. Every field but the renewals is bound to the sealed keys as associated data.
struct KeySlot {
    SlotOwner owner;
    Argon2Cost cost;
    Argon2Salt salt{};
    BoxPublicKey boxKey;

    /// 24-byte nonce ‖ staff keys (96) ‖ master key (32) ‖ tag (16), under Argon2id of the passphrase.
    QByteArray sealedKeys;

    /// Each newer master key, oldest first. See `sealRenewal`.
    std::vector<QByteArray> renewals;

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

inline constexpr int maxLabelLength = 32; ///< in code points
inline constexpr qsizetype sealedKeysSize = 168;
inline constexpr qsizetype renewalSize = 120;

/// Trimmed and in Unicode NFC. `Invalid` if nothing is left, if it is longer than `maxLabelLength`, or if a
/// character cannot be seen.
[[nodiscard]] Result<QString> slotLabel(QStringView typed);

/// A slot for `unlocked` under `passphrase`, with a new salt and nonce. `Invalid` for a cost that is not
/// allowed, `Full` if there is not enough memory.
[[nodiscard]] Result<KeySlot> sealSlot(const UnlockedUser &unlocked, const QString &label,
                                       const Passphrase &passphrase, const Argon2Cost &cost);

/// `WrongKey` for any other passphrase, and for a slot that was changed: that cannot be told apart. `Corrupt`
/// if the slot opens but a renewal does not.
[[nodiscard]] Result<UnlockedUser> openSlot(const KeySlot &slot, const Passphrase &passphrase);

/// The `next` master key for the owner of `slot`, whose passphrase nobody else knows: sealed under `current`,
/// and that sealed to her box key. The box shuts out whoever only held the current master key, such as
/// somebody who has left; the seal shuts out whoever only knows her public key, such as a thief who wants her
/// to work in a vault of his.
[[nodiscard]] Result<QByteArray> sealRenewal(const KeySlot &slot, const MasterKey &current,
                                             const MasterKey &next);

} // namespace rp3::crypto
