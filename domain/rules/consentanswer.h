// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/consent.h"

#include <QString>
#include <QStringView>

namespace rp3 {

/// Whether this scope (`codes::consentScope`) is asked for each provider by name: what she answers about one
/// of them says nothing about another.
[[nodiscard]] bool isAskedByProvider(Code scope);

/// The name of a provider as names are compared: without case and spaces.
[[nodiscard]] QString providerKey(QStringView name);

/// Whether both may mean the same provider. Where none is named, all are meant.
[[nodiscard]] bool mayBeSameProvider(QStringView a, QStringView b);

/// Whether it is a yes that counts. The yes of a guardian who is in conflict with her lets nobody be told
/// anything (`legal::pdpChild`).
[[nodiscard]] bool isYes(const Consent &consent);

/// Whether somebody said yes for her, and nobody wrote who. A no is taken from anybody.
[[nodiscard]] bool needsGuardian(const Consent &consent);

} // namespace rp3
