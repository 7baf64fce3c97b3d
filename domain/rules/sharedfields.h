// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"

#include <QList>
#include <QString>

#include <span>

namespace rp3 {

/// A field of a case that somebody who helps her may be told.
struct SharedField {
    RecordKind kind;
    int field;

    friend bool operator==(const SharedField &, const SharedField &) = default;
};

/// What a referral may carry, in the order of a letter. Her story in her own words, the officers' notes and
/// whom she reported are not among it. Source: domain catalogue B9, minimum-data letter.
[[nodiscard]] std::span<const SharedField> shareableFields();

/// How `Service::sharedFields` names it: `person.name`.
[[nodiscard]] QString nameOf(const SharedField &shared);

/// Those named in a text of `Service::sharedFields`, which has spaces between. What is not shareable in this
/// version is left out.
[[nodiscard]] QList<SharedField> sharedFieldsIn(QStringView text);

} // namespace rp3
