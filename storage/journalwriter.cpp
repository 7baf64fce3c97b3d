// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalwriter.h"

#include "journal/sealedparts.h"
#include "storage/entrytable.h"

namespace rp3 {

Result<Written> JournalWriter::append(const Act &act, const Destination &destination)
{
    const auto now = m_desk->clock->now();
    const auto last = destination.before ? destination.before->last : std::nullopt;
    Sealing sealing;
    sealing.position = nextPosition(last, now.utcDay(), m_desk->lastSignedDay);
    sealing.seen = destination.before ? destination.before->frontier : QList<EntryId>();
    sealing.author = m_desk->user;
    sealing.at = now;
    auto sealed = seal(act, sealing, *destination.keys);
    if (!sealed)
        return failAs(sealed);

    const bool isClosed = destination.keeping == Keeping::Closed;
    // The first member of a room writes the entry that makes her: its author is one of its own records.
    const auto standIn = Act::standInIndex(m_desk->user);
    const auto author = standIn ? sealed->created[*standIn] : m_desk->user;
    const auto coded = isClosed ? closeCoded(sealed->entry, destination.keys->identity) : sealed->entry.coded;
    if (const auto chained = chain(sealed->entry, author, isClosed ? Keeping::Closed : Keeping::Open, coded);
        !chained)
        return failAs(chained);
    return Written{sealed->entry.id, sealed->entry.dossier, sealed->entry.digests, std::move(sealed->content),
                   sealed->created};
}

Result<void> JournalWriter::appendSealed(const SealedEntry &entry, QByteArrayView closedCoded)
{
    return chain(entry, m_desk->user, Keeping::Closed, closedCoded);
}

Result<void> JournalWriter::chain(const SealedEntry &entry, const RecordId &user, Keeping keeping,
                                  QByteArrayView codedBytes)
{
    EntryTable entries(*m_desk->database);
    const auto previous = entries.lastHead(m_desk->pc->id);
    if (!previous)
        return failAs(previous);
    auto head = previous->value_or(Head{m_desk->pc->id, user, 0, 0, {}, {}, {}});

    ChainItem item{m_desk->pc->id, head.last + 1, entry.id, entry.digests, {}};
    item.link = linkAfter(head.link, item);
    if (const auto appended = entries.append(entry, item, keeping == Keeping::Closed, codedBytes); !appended)
        return appended;

    // A head of an earlier session, or of an attempt that was rolled back, is not ours to go on with.
    const bool isOurs = m_headFirst != 0 && head.first == m_headFirst && head.user == user
        && item.sequence < m_headFirst + headLength;
    if (!isOurs) {
        m_headFirst = item.sequence;
        head.first = item.sequence;
        head.user = user;
    }
    head.last = item.sequence;
    head.link = item.link;
    sign(head, m_desk->keys->signing, m_desk->pc->signing);
    return entries.writeHead(head);
}

} // namespace rp3
