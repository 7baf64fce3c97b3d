// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/alarmtext.h"

#include <QCoreApplication>

namespace rp3 {

QString alarmText(Alarm alarm)
{
    switch (alarm) {
    case Alarm::PublishedKeysDiffer:
        return QCoreApplication::translate(
            "AlarmText",
            "The keys of the filing screen were changed from outside. Complaints filed since then "
            "may be readable by a stranger. Do not use the filing screen. Call the province.");
    case Alarm::JournalShortened:
        return QCoreApplication::translate(
            "AlarmText",
            "Entries that were here are missing. Perhaps an older copy was put back. What you see "
            "is whole but old. Write nothing yet. Call the province.");
    case Alarm::JournalNotNoted:
        return QCoreApplication::translate(
            "AlarmText",
            "The small file that watches over the entries is missing or was changed. What you see may be an "
            "older "
            "copy. Look at the last entries before you write. If one is missing, call the province.");
    case Alarm::OneSlotFileDamaged:
        return QCoreApplication::translate(
            "AlarmText",
            "One of two key files was damaged and has been repaired. Your data is safe. If this "
            "comes again, the disk may be failing.");
    case Alarm::UnreadableFiling:
        return QCoreApplication::translate(
            "AlarmText",
            "A filed complaint cannot be read; its file is damaged. It is kept as it is. Nothing "
            "else is touched. Call the province.");
    case Alarm::DossierDamaged:
        return QCoreApplication::translate(
            "AlarmText",
            "A case that is kept closed is damaged and is missing from the list. All other cases are "
            "whole. Nothing was deleted. Call the province.");
    }
    Q_UNREACHABLE();
}

} // namespace rp3
