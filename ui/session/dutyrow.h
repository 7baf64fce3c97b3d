// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/duty.h"

#include <QString>

class QWidget;

namespace rp3 {

/// One thing that is due: what, whether she must not be called for it, by when, and the law behind it in full
/// on hover. `task`: what somebody wrote by hand; empty for what a rule asks for.
[[nodiscard]] QWidget *dutyRow(const Duty &duty, const QString &task, Day today, QWidget *parent);

} // namespace rp3
