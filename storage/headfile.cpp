// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/headfile.h"

#include "crypto/mac.h"
#include "crypto/replacefile.h"

#include <QFile>
#include <QtEndian>

#include <unistd.h>

#include <cerrno>

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

std::optional<NotedHead> slotAt(QFile &file, qsizetype place, crypto::KeyView key)
{
    return file.seek(place) ? decode(file.read(slotSize), key) : std::nullopt;
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
    auto newest = slotAt(file, 0, m_key);
    const auto second = slotAt(file, slotStride, m_key);
    if (second && (!newest || second->sequence > newest->sequence))
        newest = second;
    if (!newest)
        return fail(ErrorKind::Corrupt, u"head.bin"_s);
    return *newest;
}

Result<void> HeadFile::write(const NotedHead &head) const
{
    const auto slot = encode(head, m_key);
    QFile file(m_path);
    if (!file.exists()) {
        QByteArray content(slotStride + slotSize, '\0');
        content.replace(0, slotSize, slot);
        return crypto::replaceFile(m_path, content); // whole, with its name, or not at all
    }
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Denied, u"head.bin"_s);
    const auto first = slotAt(file, 0, m_key);
    const auto second = slotAt(file, slotStride, m_key);
    // Never over the newest whole one, which a torn write would lose.
    const auto keepsFirst = first && (!second || first->sequence >= second->sequence);
    if (!file.seek(keepsFirst ? slotStride : 0) || file.write(slot) != slot.size())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::Internal,
                    u"head.bin"_s);
    if (::fdatasync(file.handle()) != 0)
        return fail(errno == ENOSPC || errno == EDQUOT ? ErrorKind::Full : ErrorKind::Internal,
                    u"head.bin, errno %1"_s.arg(errno));
    return {};
}

Result<void> noteHead(const HeadFile &file, EntryTable &entries, const DeviceId &device)
{
    const auto head = entries.lastHead(device);
    if (!head || !*head)
        return head ? Result<void>() : failAs(head);
    return file.write({(*head)->last, (*head)->link});
}

Result<HeadFinding> compareHead(const Result<NotedHead> &noted, EntryTable &entries, const DeviceId &device)
{
    if (!noted && noted.error().kind != ErrorKind::NotFound && noted.error().kind != ErrorKind::Corrupt)
        return failAs(noted);
    if (!noted) {
        const auto head = entries.lastHead(device);
        if (!head)
            return failAs(head);
        return *head ? HeadFinding::NotNoted : HeadFinding::Fits;
    }
    const auto link = entries.linkAt(device, noted->sequence);
    if (!link)
        return failAs(link);
    if (!*link)
        return HeadFinding::Shortened;
    return **link == noted->link ? HeadFinding::Fits : HeadFinding::Replaced;
}

} // namespace rp3
