// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyslots.h"

#include <QString>

namespace rp3::crypto {

/// A vault's key slots on disk: `vault.slots` and, against a bad sector, its copy `vault.slots.2`.
///
/// One process at a time. Blocks on the disk.
class KeySlotFile final {
public:
    struct Loaded {
        KeySlots keySlots;

        /// One copy was missing, damaged or older. It was mended, if the disk let us: worth a note.
        bool oneCopyWasBad = false;
    };

    /// `folder`: where the vault lives. Need not exist yet.
    explicit KeySlotFile(const QString &folder);

    /// The newer of the two copies that can be read; the other is mended. `NotFound` if there is neither (no
    /// vault here, or somebody took them away), `Corrupt` if neither can be read, or if both can and they
    /// claim the same generation with different content; `TooNew` if either is: then nothing is touched.
    [[nodiscard]] Result<Loaded> load() const;

    /// Replaces both copies, one after the other. Succeeds once the first is on disk: from then on it is the
    /// truth, and `load` would mend the second. Fails like `replaceFile`.
    [[nodiscard]] Result<void> save(const KeySlots &keySlots) const;

private:
    QString m_first;
    QString m_second;
};

} // namespace rp3::crypto
