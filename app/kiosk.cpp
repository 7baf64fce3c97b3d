// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk.h"

#include "domain/base/clock.h"
#include "ui/kiosk/kioskwindow.h"

#include <QApplication>

namespace rp3 {

int runKiosk(const QString &vaultFolder, LanguageSwitch &language)
{
    const SystemClock clock;
    KioskWindow window(language, vaultFolder, clock);
    window.showFullScreen();
    return QApplication::exec();
}

} // namespace rp3
