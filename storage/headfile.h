// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "journal/chain.h"

namespace rp3 {

struct NotedHead {
    std::uint64_t sequence = 0;
    Link link;
};

class HeadFile final {
public:
    HeadFile(const QString &folder, crypto::KeyView key)
    {
        Q_UNUSED(folder)
        Q_UNUSED(key)
    }

    [[nodiscard]] Result<NotedHead> read() { return fail(ErrorKind::NotFound); }

    [[nodiscard]] Result<void> write(const NotedHead &) { return {}; }
};

} // namespace rp3
