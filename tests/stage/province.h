// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/wiretap.h"
#include "tests/support/realprovince.h"

#include <QMap>

namespace rp3::stage {

/// The province of the story: its database, its gateway as it is shipped, and somebody at the line to it.
class Province final {
public:
    Province();

    [[nodiscard]] test::RealProvince &office() { return m_office; }

    [[nodiscard]] const Wiretap &wire() const { return m_wire; }

    /// A letter for the room of the story, as it is handed over.
    [[nodiscard]] QByteArray letter() const { return m_office.letter(QStringLiteral("TST01")); }

    /// How many records of each kind have come.
    [[nodiscard]] QMap<QString, int> records() const;

    /// What the office sees first: the rows of its counts.
    [[nodiscard]] QStringList counts() const;

    /// Everything the province keeps: its database as text, and the gateway's log.
    [[nodiscard]] QByteArray everythingKept() const;

private:
    test::RealProvince m_office;
    Wiretap m_wire{m_office};
};

} // namespace rp3::stage
