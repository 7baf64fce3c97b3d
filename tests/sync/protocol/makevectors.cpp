// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/protocol/protocolvectors.h"

#include <QFile>
#include <QJsonDocument>

/// Writes tests/vectors/protocol.json: `cmake --build build/dev --target protocol_vectors`.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    const auto json = QJsonDocument(rp3::vectors::all()).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? 0 : 1;
}
