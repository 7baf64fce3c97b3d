// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/delaywords.h"

#include "domain/codes/codevalues.h"

#include <QCoreApplication>

namespace rp3 {

QString delayWords(const Incident &incident, const std::optional<ReportingDelay> &delay)
{
    if (!delay)
        return {};
    const auto days = delay->atLeast == delay->atMost
        ? QCoreApplication::translate("Delays", "She came after %n day(s).", nullptr, delay->atLeast)
        : QCoreApplication::translate("Delays", "She came after %1 to %2 days.")
              .arg(delay->atLeast)
              .arg(delay->atMost);
    const bool isSexual = incident.violenceForms.contains(code::violenceForm::seksual);
    if (!isLate(*delay, isSexual).value_or(false))
        return days;
    return days + u' ' + QCoreApplication::translate("Delays", "That counts as late.");
}

} // namespace rp3
