// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/logging.h"

#include <QTextStream>

int main(int argc, char **argv)
{
    rp3::crypto::startSodium();
    rp3::gateway::logPlainly();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return rp3::gateway::runCommand(arguments, {out, err});
}
