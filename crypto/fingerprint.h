// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "crypto/signing.h"

#include <QString>

namespace rp3::crypto {

// A public key for people: "0412 9931 0007 5520 1184 6360", read aloud over the telephone or compared with a
// letter. 24 digits are 80 bits: nobody can make another key with the same fingerprint.
//
// h = BLAKE2b-256("rp3 fingerprint sign" or "rp3 fingerprint box" ‖ key). Group i (0 … 5), four digits, is
// the big-endian number in bytes 4i … 4i+3 of h, modulo 10,000.

[[nodiscard]] QString fingerprintOf(const VerifyKey &key);
[[nodiscard]] QString fingerprintOf(const BoxPublicKey &key);

} // namespace rp3::crypto
