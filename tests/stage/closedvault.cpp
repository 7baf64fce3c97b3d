// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/closedvault.h"

#include "storage/entrytable.h"
#include "storage/store.h"
#include "tests/stage/hands.h"

#include <QDirIterator>

namespace rp3::stage {

using namespace Qt::StringLiterals;

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
    const auto phrase = crypto::Passphrase::fromTyped(colleague.passphrase);
    auto room = Room::unlock(m_folder.path(), idOf(colleague), *phrase, m_clock);
    if (!room)
        giveUp(u"the vault does not open: "_s + room.error().detail);
    m_room = *std::move(room);
}

qint64 ClosedVault::entries()
{
    return EntryTable(database()).count().value_or(-1);
}

RecordId ClosedVault::idOf(const Colleague &colleague) const
{
    const auto users = Store::users(m_folder.path());
    if (users) {
        for (const auto &user : *users) {
            if (user.label == colleague.name)
                return user.user;
        }
    }
    giveUp(u"nobody can unlock as: "_s + colleague.name);
}

} // namespace rp3::stage
