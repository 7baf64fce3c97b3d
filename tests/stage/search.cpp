// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/search.h"

namespace rp3::stage {

namespace {

QStringList heard(const test::Canaries &secrets, const Recording &recording)
{
    return secrets.in(recording.fromRoom) + secrets.in(recording.toRoom);
}

} // namespace

Finds search(const test::Canaries &secrets, const QString &disk, const Province &province)
{
    return {secrets.inPath(disk), heard(secrets, province.wire().plain()),
            heard(secrets, province.wire().sealed()), secrets.in(province.everythingKept())};
}

} // namespace rp3::stage
