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

} // namespace

template <typename Work>
auto Store::withEvidence(const DossierId &dossier, const CustodyEvent &link, Work work)
    -> QFuture<std::invoke_result_t<Work, const EvidenceItem &>>
{
    using Outcome = std::invoke_result_t<Work, const EvidenceItem &>;
    return m_fileThread.run([this, dossier, link, work = std::move(work)]() -> Outcome {
        const auto opened = waitFor(withRoom([=, this](Room &room) -> Result<EvidenceItem> {
            if (!link.event.isEmpty()) {
                Act act(dossier);
                act.create(signedLink(link, m_clock->now(), room.desk().user));
                if (const auto allowed = room.records().check(act); !allowed)
                    return failAs(allowed);
            }
            return room.records().openEvidence(dossier, link.item);
        }));
        if (!opened)
            return failAs(opened);
        return work(*opened);
    });
}

Result<Written> Store::noteCustody(const DossierId &dossier, const CustodyEvent &link)
{
    return waitFor(withRoom([this, dossier, link](Room &room) {
        Act act(dossier);
        act.create(signedLink(link, m_clock->now(), room.desk().user));
        auto written = room.records().write(act);
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
    return withEvidence(dossier, linkOf(item, {}), [this](const EvidenceItem &opened) {
        return EvidenceFiles(m_folder).read(opened, largestShown);
    });
}

QFuture<Result<bool>> Store::checkEvidence(const DossierId &dossier, const RecordId &item)
{
    const auto link = linkOf(item, code::custodyEvent::simpan); // the list has no word for a look at the hash
    const auto check = [this, dossier, link](const EvidenceItem &opened) -> Result<bool> {
        const auto isUnchanged = EvidenceFiles(m_folder).isUnchanged(opened);
        if (!isUnchanged)
            return isUnchanged;
        auto found = link;
        found.hashChecked = *isUnchanged;
        if (const auto noted = noteCustody(dossier, found); !noted)
            return failAs(noted);
        return isUnchanged;
    };
    return withEvidence(dossier, link, check);
}

QFuture<Result<Written>> Store::copyEvidence(const DossierId &dossier, const RecordId &item,
                                             const EvidenceCopy &copy)
{
    auto link = linkOf(item, code::custodyEvent::salin);
    link.hashChecked = true; // What does not match its hash is not copied.
    link.secondPerson = copy.secondPerson;
    link.reason = copy.reason;
    const auto write = [this, dossier, link,
                        target = copy.target](const EvidenceItem &opened) -> Result<Written> {
        if (const auto copied = EvidenceFiles(m_folder).copyTo(opened, target); !copied)
            return failAs(copied);
        auto noted = noteCustody(dossier, link);
        if (!noted)
            QFile::remove(target); // no copy of which the chain does not speak
        return noted;
    };
    return withEvidence(dossier, link, write);
}

} // namespace rp3
