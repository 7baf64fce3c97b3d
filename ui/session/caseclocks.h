// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

#include <QWidget>

namespace rp3 {

/// The clocks that run in a case, most urgent first: those of its duties, so that no bar can say anything
/// else than the list of what is due. More than a few stand in that list only. Hidden while none runs.
class CaseClocks final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made.
    CaseClocks(const CaseView &view, Instant now, QWidget *parent = nullptr);
};

} // namespace rp3
