// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway/database.h"
#include "sync/protocol/protocol.h"

namespace rp3::gateway {

/// Makes roles, tables, policies and views (schema.sql) and names the province, in one transaction.
/// `database`: of somebody who may create roles. `Conflict` if there is a schema already: nothing is changed.
[[nodiscard]] Result<void> createSchema(Database &database, const ProvinceId &province, const QString &name);

/// Who this database belongs to.
[[nodiscard]] Result<ProvinceId> provinceOf(Database &database);

/// Whether a commit is on the server's disk when it is reported. A receipt promises that.
[[nodiscard]] Result<bool> isDurable(Database &database);

} // namespace rp3::gateway
