// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/scene.h"

namespace rp3::stage {

/// How far a case has come on its way to the province, as the sync page says it: parts of entries.
struct CaseDelivery {
    int waiting = 0;
    int unconfirmed = 0;
    int confirmed = 0;
    int refused = 0;
};

/// From any page of a session: connects the PC to the province with its letter. Ends at the sync page;
/// returns the digits that both sides read to each other.
QString connectToProvince(Scene &scene, const QByteArray &letter);

/// From any page of a session: sends what there is, and hears what the province has to say. Ends at the sync
/// page.
void sendNow(Scene &scene);

/// At the sync page: how far a case has come; nothing if the page does not name it.
[[nodiscard]] std::optional<CaseDelivery> deliveryOf(Scene &scene, const QString &caseNumber);

/// From any page of a session: opens the case, and waits until it shows the province's answer.
void readAnswer(Scene &scene, const QString &caseNumber);

} // namespace rp3::stage
