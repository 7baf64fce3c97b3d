// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journal/journalvectors.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace rp3;

/// Writes the journal's test vectors: `makevectors <file>`. Only while format 0 is a trial: vectors of a
/// released format are never made anew.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    crypto::startSodium();
    const QJsonObject all{{QStringLiteral("fixed"), vectors::fixed()},
                          {QStringLiteral("drawn"), vectors::drawn()}};
    QFile file(arguments[1]);
    const auto bytes = QJsonDocument(all).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 0 : 1;
}
