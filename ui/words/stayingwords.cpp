// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/stayingwords.h"

#include <QCoreApplication>

namespace rp3 {

QString stayingWords(Staying reason)
{
    switch (reason) {
    case Staying::Goes:
        return {};
    case Staying::NotAsked:
        return QCoreApplication::translate("StayingWords", "she was not asked");
    case Staying::Refused:
        return QCoreApplication::translate("StayingWords", "she did not agree");
    case Staying::Over:
        return QCoreApplication::translate("StayingWords", "her yes has ended; ask her again");
    case Staying::Guardian:
        return QCoreApplication::translate("StayingWords",
                                           "nobody who decides for her as a child has said yes");
    case Staying::Undecided:
        return QCoreApplication::translate("StayingWords", "her answers contradict; ask her again");
    case Staying::WithoutCodes:
        return QCoreApplication::translate(
            "StayingWords", "she agreed, but not to codes and days, without which no name goes");
    case Staying::WithoutKey:
        return QCoreApplication::translate("StayingWords",
                                           "she agreed; the province does not have the key to it yet");
    }
    Q_UNREACHABLE();
}

} // namespace rp3
