// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/custody.h"
#include "storage/evidencefiles.h"
#include "storage/store.h"

#include <QFile>
#include <QFileInfo>

// The part of the store that works on files of evidence.

namespace rp3 {

namespace {

/// Waits for the thread of the database: on the thread of the files only.
template <typename Outcome> [[nodiscard]] Outcome waitFor(QFuture<Outcome> future)
{
    future.waitForFinished();
    return future.takeResult();
}

CustodyEvent linkOf(const RecordId &item, Code event)
{
    CustodyEvent link;
    link.item = item;
    link.event = event;
    return link;
}

/// The link as it is written: who does it, and when.
CustodyEvent signedLink(CustodyEvent link, Instant now, const RecordId &user)
{
    link.happenedOn = Day::fromDate(now.toLocalTime().date());
    link.happenedAt = now;
    link.recordedBy = user;
    return link;
}

[[nodiscard]] Act receiving(const DossierId &dossier, EvidenceItem item, Instant now, const RecordId &user)
{
    if (item.obtainedOn.isNull())
        item.obtainedOn = Day::fromDate(now.toLocalTime().date());
    Act act(dossier);
    item.id = act.create(item);
    if (const auto link = receptionOf(item, user))
        act.create(*link);
    return act;
}

/// Whether `link` may be written down once it is done.
[[nodiscard]] Result<void> checkLink(Room &room, const DossierId &dossier, const CustodyEvent &link)
{
    Act act(dossier);
    act.create(signedLink(link, room.desk().clock->now(), room.desk().user));
    return room.records().check(act, link.secondPerson);
}

} // namespace

Result<EvidenceItem> Store::openItem(const DossierId &dossier, const CustodyEvent &link)
{
    return waitFor(withRoom([&](Room &room) -> Result<EvidenceItem> {
        const auto allowed = link.event.isEmpty() ? Result<void>() : checkLink(room, dossier, link);
        if (!allowed)
            return failAs(allowed);
        return room.records().openEvidence(dossier, link.item);
    }));
}

Result<Written> Store::noteCustody(const DossierId &dossier, const CustodyEvent &link,
                                   const SecondPerson *second)
{
    return waitFor(withRoom([&](Room &room) {
        Act act(dossier);
        act.create(signedLink(link, m_clock->now(), room.desk().user));
        auto written = room.records().write(act, second);
        if (written)
            Q_EMIT changed(dossier);
        return written;
    }));
}

QFuture<Result<Written>> Store::keepEvidence(const DossierId &dossier, QString path, EvidenceItem item)
{
    return m_fileThread.run([this, dossier, path = std::move(path), item]() -> Result<Written> {
        auto expected = item;
        expected.fileName = QFileInfo(path).fileName(); // words: who may not write them is told at once
        const auto allowed = waitFor(withRoom([this, dossier, expected](Room &room) {
            return room.records().check(receiving(dossier, expected, m_clock->now(), room.desk().user));
        }));
        if (!allowed)
            return failAs(allowed);
        const EvidenceFiles files(m_folder);
        const auto kept = files.keep(path, item);
        if (!kept)
            return failAs(kept);
        auto written = waitFor(withRoom([this, dossier, item = *kept](Room &room) {
            auto done = room.records().write(receiving(dossier, item, m_clock->now(), room.desk().user));
            if (done)
                Q_EMIT changed(dossier);
            return done;
        }));
        if (!written)
            files.remove(*kept);
        return written;
    });
}

QFuture<Result<QByteArray>> Store::readEvidence(const DossierId &dossier, const RecordId &item)
{
    return m_fileThread.run([this, dossier, item]() -> Result<QByteArray> {
        const auto opened = openItem(dossier, linkOf(item, {}));
        return opened ? EvidenceFiles(m_folder).read(*opened, largestShown) : failAs(opened);
    });
}

QFuture<Result<bool>> Store::checkEvidence(const DossierId &dossier, const RecordId &item)
{
    return m_fileThread.run([this, dossier, item]() -> Result<bool> {
        auto link = linkOf(item, code::custodyEvent::simpan); // the list has no word for a look at the hash
        const auto opened = openItem(dossier, link);
        if (!opened)
            return failAs(opened);
        const auto isUnchanged = EvidenceFiles(m_folder).isUnchanged(*opened);
        if (!isUnchanged)
            return isUnchanged;
        link.hashChecked = *isUnchanged;
        if (const auto noted = noteCustody(dossier, link); !noted)
            return failAs(noted);
        return isUnchanged;
    });
}

QFuture<Result<Written>> Store::copyEvidence(const DossierId &dossier, const RecordId &item,
                                             EvidenceCopy copy)
{
    return m_fileThread.run([this, dossier, item, copy = std::move(copy)]() -> Result<Written> {
        auto link = linkOf(item, code::custodyEvent::salin);
        link.hashChecked = true; // What does not match its hash is not copied.
        link.secondPerson = copy.second.by;
        link.reason = copy.reason;
        // First: a wrong passphrase leaves no copy, and no look that was written down.
        const auto second = waitFor(withRoom([&](Room &room) -> Result<SecondPerson> {
            const auto allowed = checkLink(room, dossier, link);
            return allowed ? room.confirm(copy.second) : failAs(allowed);
        }));
        if (!second)
            return failAs(second);
        const auto opened = openItem(dossier, linkOf(item, {})); // What is done with it was judged above.
        if (!opened)
            return failAs(opened);
        if (const auto copied = EvidenceFiles(m_folder).copyTo(*opened, copy.target); !copied)
            return failAs(copied);
        auto noted = noteCustody(dossier, link, &*second);
        if (!noted)
            QFile::remove(copy.target); // no copy of which the chain does not speak
        return noted;
    });
}

} // namespace rp3
