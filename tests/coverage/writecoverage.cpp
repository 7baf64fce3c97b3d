// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/coveragepage.h"

#include <QFile>

/// Writes docs/coverage.md into the file named by the one argument.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    QFile page(QFile::decodeName(argv[1]));
    const auto text = rp3::coveragePage().toUtf8();
    return page.open(QIODevice::WriteOnly) && page.write(text) == text.size() ? 0 : 1;
}
