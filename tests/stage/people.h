// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rp3::stage {

/// Somebody who works in the room.
struct Colleague {
    QString name;
    QString passphrase;
};

[[nodiscard]] inline Colleague coordinator()
{
    return {QStringLiteral("Koordinator Contoh"), QStringLiteral("kapal merah gunung tujuh")};
}

[[nodiscard]] inline Colleague counselor()
{
    return {QStringLiteral("Konselor Contoh"), QStringLiteral("hujan kopi jendela biru")};
}

/// A worker who never lived: what she tells about herself, and nothing of it may be found where it does not
/// belong.
struct Worker {
    QString name = QStringLiteral("Melati Contoh");
    QString phone = QStringLiteral("0800-0000-1234");
    QString sentence = QStringLiteral("Mandor saya mengancam tidak memperpanjang kontrak.");

    [[nodiscard]] QString story() const { return sentence + QStringLiteral(" Ini cerita contoh."); }

    [[nodiscard]] QStringList secrets() const { return {name, phone, sentence}; }
};

/// What she answers to the questions on which the three stories differ.
struct Wishes {
    bool sharesCodes = true;
    bool sharesName = true;
    bool isCounted = true;
    QStringList aboutStaff; ///< Who in this room it is about, by name.
};

} // namespace rp3::stage
