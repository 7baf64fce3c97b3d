// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"

#include <QList>
#include <QString>

#include <span>

namespace rp3 {

/// A field of a case that somebody who helps her was told.
struct SharedField {
    RecordKind kind;
    int field;

    friend bool operator==(const SharedField &, const SharedField &) = default;
};

/// What a referral may carry, in the order of a letter. Her story in her own words, the officers' notes and
/// whom she reported are not among it. Source: domain catalogue B9, minimum-data letter.
[[nodiscard]] std::span<const SharedField> shareableFields();

/// What is only written down if it was told all the same, so that the list of what went out is exact: whom
/// she reported, what happened, evidence or a copy of it. Never for a letter.
[[nodiscard]] std::span<const SharedField> alsoToldFields();

/// How `Service::sharedFields` names it: `person.name`.
[[nodiscard]] QString nameOf(const SharedField &shared);

/// Those of either list that a text of `Service::sharedFields` names, which has spaces between. What this
/// version does not know is left out.
[[nodiscard]] QList<SharedField> sharedFieldsIn(QStringView text);

} // namespace rp3
