// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/hands.h"

namespace rp3::stage {

/// Pictures of the steps, numbered in the order they were taken. Without a folder it takes none.
class Album final {
public:
    explicit Album(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    /// Writes `07-name.png` of what `hands` has before it.
    void photograph(Hands &hands, const QString &name)
    {
        if (m_folder.isEmpty())
            return;
        const auto number = QStringLiteral("%1").arg(++m_count, 2, 10, QChar(u'0'));
        hands.photograph(m_folder + u'/' + number + u'-' + name + QStringLiteral(".png"));
    }

    /// Writes `form-goal.png`: one of a set that has no order, so that its name stays whatever comes before.
    void keep(Hands &hands, const QString &name)
    {
        if (m_folder.isEmpty())
            return;
        ++m_count;
        hands.photograph(m_folder + u'/' + name + QStringLiteral(".png"));
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    QString m_folder;
    int m_count = 0;
};

} // namespace rp3::stage
