// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/plugin/handsplugin.h"

#include "tests/stage/plugin/stagehand.h"

namespace rp3::stage {

QObject *HandsPlugin::create(const QString &, const QString &specification)
{
    return new Stagehand(specification);
}

} // namespace rp3::stage
