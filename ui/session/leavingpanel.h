// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

#include <QWidget>

namespace rp3 {

/// What of this case goes to the province and what stays, answer by answer, and why: her consent, and the
/// tier of each field.
class LeavingPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made.
    explicit LeavingPanel(const CaseView &view, QWidget *parent = nullptr);
};

} // namespace rp3
