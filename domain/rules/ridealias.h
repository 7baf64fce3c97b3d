// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/person.h"

#include <QList>

#include <optional>

namespace rp3 {

/// What a name for the driver would tell.
enum class AliasRefusal {
    HerName, ///< A word of it sounds like one of hers.
    CaseWord, ///< A word of it says what the ride is about.
};

/// Whether the driver may be told this name (`Trip::sharedAlias`); nothing: yes. `persons`: of the case, as
/// far as their names are known. Source: domain catalogue B11.
[[nodiscard]] std::optional<AliasRefusal> aliasRefusal(QStringView alias, const QList<Person> &persons);

} // namespace rp3
