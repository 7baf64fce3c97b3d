// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGenericPlugin>

namespace rp3::stage {

/// How a person's hands come into a program that knows nothing of it: Qt loads this because the environment
/// says so (`QT_QPA_GENERIC_PLUGINS=rp3hands:/path/of/a/socket`), in every process the program starts.
class HandsPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hands.json")

public:
    /// `specification`: the socket at which somebody tells what to do.
    QObject *create(const QString &key, const QString &specification) override;
};

} // namespace rp3::stage
