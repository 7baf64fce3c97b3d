// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/closedvault.h"

#include "storage/entrytable.h"
#include "storage/store.h"
#include "tests/stage/hands.h"
#include "tests/support/twoanswers.h"

#include <QDirIterator>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

RecordId idIn(const QString &vault, const Colleague &colleague)
{
    const auto users = Store::users(vault);
    if (users) {
        for (const auto &user : *users) {
            if (user.label == colleague.name)
                return user.user;
        }
    }
    giveUp(u"nobody can unlock as: "_s + colleague.name);
}

std::unique_ptr<Room> openVault(const QString &vault, const Colleague &colleague, const Clock &clock)
{
    const auto phrase = crypto::Passphrase::fromTyped(colleague.passphrase);
    auto room = Room::unlock(vault, idIn(vault, colleague), *phrase, clock);
    if (!room)
        giveUp(u"the vault does not open: "_s + room.error().detail);
    return *std::move(room);
}

} // namespace

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator iterator(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const auto source = iterator.next();
        const QString target = to + source.sliced(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target))
            giveUp(u"cannot copy: "_s + source);
    }
}

ClosedVault::ClosedVault(const QString &vault, const Colleague &colleague)
{
    copyFolder(vault, m_folder.path());
    m_room = openVault(m_folder.path(), colleague, m_clock);
}

qint64 ClosedVault::entries()
{
    return EntryTable(database()).count().value_or(-1);
}

RecordId ClosedVault::idOf(const Colleague &colleague) const
{
    return idIn(m_folder.path(), colleague);
}

void answerOnTwoPcs(const QString &vault, const Colleague &colleague, const QString &caseNumber)
{
    const SystemClock clock;
    const auto room = openVault(vault, colleague, clock);
    CaseQuery query;
    query.number = caseNumber;
    const auto found = room->cases().page(query);
    if (!found || found->isEmpty())
        giveUp(u"there is no such case: "_s + caseNumber);
    if (const auto done = test::answerTwice(*room, found->first().dossier); !done)
        giveUp(u"cannot answer twice: "_s + done.error().detail);
    if (!room->noteHead())
        giveUp(u"cannot note where the journal stands"_s);
}

} // namespace rp3::stage
