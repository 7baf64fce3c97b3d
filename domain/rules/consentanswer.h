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

/// Whether it may let somebody be told of her case: what lets others be told counts only if she is the one
/// whom it names, or it names nobody. Who reports for her decides nothing about her (`legal::pdpConsent`).
/// Whom it names and nobody of `persons`, those of the case, is, is not her.
[[nodiscard]] bool isHerOwn(const Consent &consent, const QList<Person> &persons);

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

/// Whether it is a yes to a scope that is asked for each provider by name, and names none. A no may mean
/// everybody; nobody asks for a yes to everybody any more. One that stands counts on.
[[nodiscard]] bool needsProvider(const Consent &consent);

/// Whether `after` turns the yes of `before` into a no. That is no correction: she took it back, and from
/// when she said so counts (`legal::pdpWithdraw`).
[[nodiscard]] bool takesBack(const Consent &before, const Consent &after);

/// Whether it is a yes, and nobody wrote how it is kept: the law wants it written or recorded
/// (`legal::pdpConsent`). Nobody writes one like that any more; one that stands counts on.
[[nodiscard]] bool needsMethod(const Consent &consent);

} // namespace rp3
