// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"

#include <QList>
#include <QString>

namespace rp3 {

/// One concern of a case, and the records that belong to it.
struct CaseTab {
    const char *name; ///< Marked with QT_TRANSLATE_NOOP in the context "CaseTabs".
    QList<RecordKind> kinds;

    [[nodiscard]] QString words() const;
};

/// The concerns in the order of work; the first is the overview, which has no records of its own.
[[nodiscard]] const QList<CaseTab> &caseTabs();

} // namespace rp3
