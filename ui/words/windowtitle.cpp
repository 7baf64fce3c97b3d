// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/windowtitle.h"

#include <QCoreApplication>

namespace rp3 {

QString neutralTitle()
{
    return QCoreApplication::translate("rp3::WindowTitle", "Worker information");
}

} // namespace rp3
