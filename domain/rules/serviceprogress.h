// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/case.h"
#include "domain/records/service.h"

#include <QList>

namespace rp3 {

/// Whether nothing more is expected of it: it was closed, or its outcome says so.
[[nodiscard]] bool isOver(const Service &service);

/// Whether it waits for its provider: asked of somebody else, and neither accepted nor over.
[[nodiscard]] bool isAwaited(const Service &service);

/// Whether another unit has accepted the whole case (`codes::referralKind` `pelimpahan`). Until one has, this
/// room answers for her.
[[nodiscard]] bool isTakenOver(const QList<Service> &services);

/// Whether the task is somebody else's (`codes::authority`).
[[nodiscard]] bool isForOthers(Code authority);

/// Whether the case should go to somebody else and nobody has been asked: it is another authority's
/// (`legal::outOfScopeAccept`) or was set to be handed over, and there is no transfer, nor a referral to an
/// authority, that goes on or was accepted.
[[nodiscard]] bool needsReceiver(const Case &theCase, const QList<Service> &services);

} // namespace rp3
