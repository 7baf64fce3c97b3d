// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/province.h"
#include "tests/support/canaries.h"

namespace rp3::stage {

/// Where something that she said was found; empty lists: nowhere.
struct Finds {
    QStringList disk;
    QStringList plainWire; ///< Before TLS.
    QStringList sealedWire; ///< After TLS.
    QStringList province;

    [[nodiscard]] bool isNothing() const { return (disk + plainWire + sealedWire + province).isEmpty(); }
};

/// Looks for her secrets in every file below `disk`, in every byte that was sent, and in all that the
/// province keeps.
[[nodiscard]] Finds search(const test::Canaries &secrets, const QString &disk, const Province &province);

} // namespace rp3::stage
