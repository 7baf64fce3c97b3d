// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ruang-aman"));
    QApplication::setApplicationVersion(QStringLiteral(RP3_VERSION));
    return rp3::run(rp3::readCommandLine(application));
}
