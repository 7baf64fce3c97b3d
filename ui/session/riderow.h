// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ridesteps.h"

#include <QString>

#include <functional>

class QWidget;

namespace rp3 {

/// What is said with this step, in a word or two.
[[nodiscard]] QString rideStepWords(RideStep step);

/// A button for each thing that may be said of a ride now, and what of the procedure is not ticked yet; null
/// if it goes no further. `of`: whose ride it is, for a screen reader. `told` is called with what was
/// pressed.
[[nodiscard]] QWidget *rideRow(const RideStand &stand, const QString &of,
                               const std::function<void(RideStep)> &told, QWidget *parent);

} // namespace rp3
