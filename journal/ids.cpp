// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"

namespace rp3 {

using crypto::Blake2b128;
using crypto::Blake2b256;

namespace {

QByteArrayView view(const Salt &salt)
{
    return QByteArrayView(salt.data(), qsizetype(salt.size()));
}

} // namespace

EntryId entryIdOf(QByteArrayView coded)
{
    return EntryId(Blake2b128("rp3 entry").add(coded).finish());
}

RecordId recordIdOf(const Salt &salt, std::uint16_t index)
{
    return RecordId(Blake2b128("rp3 record").add(view(salt)).addU16be(index).finish());
}

DossierId newDossierIdOf(const Salt &salt)
{
    return DossierId(Blake2b128("rp3 dossier").add(view(salt)).finish());
}

DossierId roomSideOf(const DossierId &dossier)
{
    return DossierId(Blake2b128("rp3 room side").add(dossier).finish());
}

DossierId postDossierOf(const PostId &post)
{
    return DossierId(Blake2b128("rp3 post").add(post).finish());
}

DossierId roomDossierOf(const PostId &post)
{
    return DossierId(Blake2b128("rp3 room").add(post).finish());
}

crypto::Digest digestOf(Part part, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    return crypto::Digest(Blake2b256("rp3 part").addU8(std::uint8_t(part)).add(bytes).finish());
}

} // namespace rp3
