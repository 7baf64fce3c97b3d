// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/headfile.h"

#include "crypto/mac.h"

#include <QFile>
#include <QtEndian>

#include <unistd.h>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// "rp3 head file" ‖ version ‖ u64be sequence ‖ link ‖ MAC over all before it.
constexpr QByteArrayView label("rp3 head file\0", 14);
constexpr qsizetype sequenceAt = label.size();
constexpr qsizetype linkAt = sequenceAt + 8;
constexpr qsizetype macAt = linkAt + 32;
constexpr qsizetype slotSize = macAt + 32;

/// Each slot has a sector of its own: a torn write cannot hurt both.
constexpr qsizetype slotStride = 4096;

QByteArray encode(const NotedHead &head, crypto::KeyView key)
{
    QByteArray slot = label.toByteArray();
    slot.resize(linkAt);
    qToBigEndian(quint64(head.sequence), slot.data() + sequenceAt);
    slot += head.link.view();
    return slot.append(crypto::macOf(key, slot).view());
}

std::optional<NotedHead> decode(QByteArrayView slot, crypto::KeyView key)
{
    if (slot.size() != slotSize || slot.first(label.size()) != label)
        return std::nullopt;
    const auto mac = crypto::macOf(key, slot.first(macAt));
    if (!crypto::equalInConstantTime(mac.view(), slot.sliced(macAt)))
        return std::nullopt;
    return NotedHead{qFromBigEndian<quint64>(slot.data() + sequenceAt),
                     *Link::fromBytes(slot.sliced(linkAt, 32))};
}

} // namespace

HeadFile::HeadFile(const QString &folder, crypto::KeyView key)
    : m_path(folder + u"/head.bin"_s)
    , m_key(key)
{
}

Result<NotedHead> HeadFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"head.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"head.bin"_s);
    std::optional<NotedHead> newest;
    for (const auto place : {qsizetype(0), slotStride}) {
        if (!file.seek(place))
            continue;
        const auto head = decode(file.read(slotSize), m_key);
        if (head && (!newest || head->sequence > newest->sequence))
            newest = head;
    }
    if (!newest)
        return fail(ErrorKind::Corrupt, u"head.bin"_s);
    return *newest;
}

Result<void> HeadFile::write(const NotedHead &head) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Denied, u"head.bin"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // The slot that is not the newest: odd and even entries would write over it when several are skipped.
    const auto first = file.seek(0) ? decode(file.read(slotSize), m_key) : std::nullopt;
    const auto second = file.seek(slotStride) ? decode(file.read(slotSize), m_key) : std::nullopt;
    const bool firstIsNewest = first && (!second || first->sequence >= second->sequence);
    const auto slot = encode(head, m_key);
    if (!file.seek(firstIsNewest ? slotStride : 0) || file.write(slot) != slot.size() || !file.flush())
        return fail(ErrorKind::Full, u"head.bin"_s);
    if (::fdatasync(file.handle()) != 0)
        return fail(ErrorKind::Full, u"head.bin, sync"_s);
    return {};
}

} // namespace rp3
