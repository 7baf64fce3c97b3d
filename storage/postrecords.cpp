// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postrecords.h"

#include "domain/rules/outreach.h"
#include "domain/rules/postaccess.h"
#include "journal/ids.h"
#include "storage/accesslog.h"
#include "storage/effects.h"
#include "storage/postrules.h"
#include "storage/staff.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Takes the address out of a directory entry where it is hidden; whether there was one.
bool hideAddress(RecordState &record)
{
    DirectoryEntry entry;
    applyValues(entry, record.values);
    if (!isAddressHidden(entry))
        return false;
    record.values.erase(numberOf(&DirectoryEntry::address));
    return !entry.address.isEmpty();
}

} // namespace

DossierId PostRecords::dossierOf(Home home) const
{
    Q_ASSERT(home != Home::Case);
    return home == Home::Post ? postDossierOf(m_desk->post) : roomDossierOf(m_desk->post);
}

std::optional<Home> PostRecords::homeOf(const DossierId &dossier) const
{
    for (const auto home : {Home::Post, Home::Room}) {
        if (dossierOf(home) == dossier)
            return home;
    }
    return std::nullopt;
}

Result<StaffMember> PostRecords::me() const
{
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    auto member = findStaff(*staff, m_desk->user).value_or(StaffMember());
    if (!member.active.value_or(false))
        member.roles = {}; // She has left: her passphrase still opens, her roles are over.
    return member;
}

Result<PostView> PostRecords::open(Home home)
{
    const auto dossier = dossierOf(home);
    auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return failAs(opened);
    const auto member = me();
    if (!member)
        return failAs(member);
    PostView view{dossier, {}, {}, *member};
    for (auto &[id, record] : opened->state.records) {
        if (record.isVoid)
            continue;
        if (record.kind == RecordKind::DirectoryEntry && hideAddress(record))
            view.hiddenAddresses.insert(id);
        view.records.emplace(id, std::move(record));
    }
    return view;
}

Result<Written> PostRecords::write(const Act &act)
{
    Q_ASSERT(act.dossier() && has(*act.dossier()) && !act.isEmpty());
    auto opened = readDossier(*m_desk, *act.dossier());
    if (!opened)
        return failAs(opened);
    const auto member = me();
    if (!member)
        return failAs(member);
    const auto home = *homeOf(*act.dossier());
    if (const auto checked = checkPostAct(act, home, opened->state, *member); !checked)
        return failAs(checked);
    auto done = Effects(*m_desk, *m_writer).carryOut(act, *std::move(opened));
    if (!done)
        return failAs(done);
    return std::move(done->written);
}

Result<Written> PostRecords::countVisits(Day day, int more)
{
    const auto view = open(Home::Post);
    if (!view)
        return failAs(view);
    const auto before = tallyOf(view->all<Visit>(), day);
    auto after = before.value_or(Visit());
    after.visitedOn = day;
    after.count = after.count.value_or(0) + more;
    Act act(view->dossier);
    if (before)
        act.set(*before, after);
    else
        act.create(after);
    return write(act);
}

Result<QString> PostRecords::showAddress(const RecordId &entry)
{
    const auto member = me();
    if (!member)
        return failAs(member);
    if (!mayShowHiddenAddress(member->roles))
        return fail(ErrorKind::Denied, u"hidden address"_s);
    const auto dossier = dossierOf(Home::Room);
    const auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return failAs(opened);
    const auto found = opened->state.find<DirectoryEntry>(entry);
    if (!found || opened->state.records.at(entry).isVoid || found->address.isEmpty())
        return fail(ErrorKind::NotFound, u"address"_s);
    if (const auto noted = writeDown({dossier, entry, Code(u"view"), {}}, *m_desk, *m_writer); !noted)
        return failAs(noted);
    return found->address;
}

} // namespace rp3
