// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/contactwords.h"

#include "domain/rules/contact.h"

#include <QCoreApplication>

namespace rp3 {

QString noCallWords(const CaseFacts &facts)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()}; // What was said last does not hang on now.
    const auto refusal = callRefusal(facts, room);
    if (refusal == NoCall::Unsafe)
        return QCoreApplication::translate(
            "Contact", "The last call was not safe. Do not call her; wait until she comes or calls.");
    if (refusal == NoCall::Unwanted)
        return QCoreApplication::translate(
            "Contact", "She does not want to be contacted. Do not call her; wait until she comes or calls.");
    return {};
}

} // namespace rp3
