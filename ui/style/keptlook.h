// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QString>

namespace rp3 {

/// `otherwise`, with the colours and the size of text that somebody chose on this PC, if anybody did. They
/// lie open beside the vault in `folder`, because the doors are dressed before anybody unlocks: two words
/// that say nothing of anybody. Reads one small file.
[[nodiscard]] Look keptLook(const QString &folder, const Look &otherwise);

/// Keeps them for the next start. Before there is a room nothing is kept, and a disk that takes nothing costs
/// no more than choosing again.
void keepLook(const QString &folder, const Look &look);

} // namespace rp3
