// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "crypto/secret.h"
#include "crypto/signing.h"
#include "domain/base/result.h"

namespace rp3::crypto {

/// A person's own symmetric key: wraps the dossier keys she has received, and seals her drafts.
using OwnKey = Secret<struct OwnKeyTag, 32>;

/// What a person's key slot holds of her keys: 32-byte signing seed ‖ 32-byte box secret key ‖ 32-byte own
/// key.
using StaffKeyBytes = Secret<struct StaffKeyBytesTag, 96>;

/// The halves of a person's keys that everybody may know. They stand in her staff record.
struct StaffPublicKeys {
    VerifyKey verifyKey;
    BoxPublicKey boxKey;

    friend bool operator==(const StaffPublicKeys &, const StaffPublicKeys &) = default;
};

/// All keys of one person on staff. Made once, kept through every change of her passphrase, and lost with it:
/// nobody can reset it for her; she gets new keys.
struct StaffKeys {
    SigningKeyPair signing;
    BoxKeyPair box;
    OwnKey own;

    [[nodiscard]] static Result<StaffKeys> generate();

    /// Makes the keys again from what `toBytes` returned.
    [[nodiscard]] static Result<StaffKeys> fromBytes(const StaffKeyBytes &bytes);

    /// To be sealed into a slot, and written nowhere else.
    [[nodiscard]] Result<StaffKeyBytes> toBytes() const;

    [[nodiscard]] Result<StaffKeys> clone() const;

    [[nodiscard]] StaffPublicKeys publicKeys() const { return {signing.verifyKey(), box.publicKey()}; }
};

} // namespace rp3::crypto
