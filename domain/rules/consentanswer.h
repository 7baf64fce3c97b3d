// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/consent.h"
#include "domain/records/person.h"

#include <QList>
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
/// anything (`legal::pdpChild`). What she may not decide alone: `waitsForGuardian`.
[[nodiscard]] bool isYes(const Consent &consent);

/// Whether it is a yes of somebody under 18 that lets others be told, and no guardian is named who said it
/// (`legal::pdpChild`). What she said is kept; she is helped all the same, and nobody is told anything by it.
/// Where her life is at stake nobody is waited for.
///
/// `persons`: those of the case. What somebody said who is none of those it is about, or nobody knows who,
/// counts as said for all of these.
[[nodiscard]] bool waitsForGuardian(const Consent &consent, const QList<Person> &persons);

/// Whether somebody said yes for her, and nobody wrote who, or that it was herself. A no is taken from
/// anybody.
[[nodiscard]] bool needsGuardian(const Consent &consent);

/// Whether it is a yes, and nobody wrote how it is kept: the law wants it written or recorded
/// (`legal::pdpConsent`). Nobody writes one like that any more; one that stands counts on.
[[nodiscard]] bool needsMethod(const Consent &consent);

} // namespace rp3
