// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personlinks.h"

#include "domain/records/records.h"
#include "journal/ids.h"
#include "storage/actrules.h"
#include "storage/casereaders.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

bool isBetween(const PersonLink &link, const PersonPlace &here, const PersonPlace &there)
{
    return link.person == here.person && link.otherDossier == there.dossier
        && link.otherPerson == there.person;
}

/// Everybody who holds keys of `dossier`.
[[nodiscard]] Result<QList<RecordId>> holdersOf(const Desk &desk, const DossierId &dossier)
{
    auto statement = desk.database->prepare("SELECT DISTINCT holder FROM wrap WHERE dossier = :dossier");
    if (!statement)
        return failAs(statement);
    QList<RecordId> holders;
    const auto read = statement->bind(":dossier", dossier).each([&](const sqlite::Row &row) {
        holders.append(row.get<RecordId>(0));
    });
    if (!read)
        return failAs(read);
    return holders;
}

/// Whether the room side of `here` may name `there`: not if somebody who can open it must not even know that
/// `there` exists.
[[nodiscard]] Result<bool> mayName(const Desk &desk, const DossierId &here, const DossierId &there)
{
    const auto side = readDossier(desk, roomSideOf(there), there);
    if (!side)
        return failAs(side);
    const auto holders = holdersOf(desk, here);
    if (!holders)
        return failAs(holders);
    return std::ranges::none_of(withoutKeysBy(side->state),
                                [&](const RecordId &member) { return holders->contains(member); });
}

} // namespace

Result<void> PersonLinks::link(const PersonPlace &one, const PersonPlace &other)
{
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    if (const auto noted = note(one, other); !noted)
        return noted;
    return transaction->commit();
}

Result<void> PersonLinks::note(const PersonPlace &one, const PersonPlace &other)
{
    if (one.dossier == other.dossier)
        return fail(ErrorKind::Invalid, u"link inside a dossier"_s);
    for (const auto &place : {one, other}) {
        if (const auto checked = checkPlace(place); !checked)
            return checked;
    }
    if (const auto written = write(one, other); !written)
        return written;
    return write(other, one);
}

Result<void> PersonLinks::checkPlace(const PersonPlace &place)
{
    const auto keys = m_desk->held->newest(place.dossier);
    if (!keys)
        return failAs(keys);
    const auto opened = readDossier(*m_desk, place.dossier);
    if (!opened)
        return failAs(opened);
    const auto &records = opened->state.records;
    const auto found = records.find(place.person);
    const bool isThere =
        found != records.end() && found->second.kind == RecordKind::Person && !found->second.isVoid;
    if (!*keys || !isThere)
        return fail(ErrorKind::NotFound, u"person to link"_s);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto me = findStaff(*staff, m_desk->user).value_or(StaffMember());
    if (!may(me.roles, Right::Read, DataClass::Identity, standingIn(opened->state, m_desk->user)))
        return fail(ErrorKind::Denied, u"link"_s);
    return {};
}

Result<void> PersonLinks::write(const PersonPlace &here, const PersonPlace &there)
{
    const auto isAllowed = mayName(*m_desk, here.dossier, there.dossier);
    if (!isAllowed)
        return failAs(isAllowed);
    if (!*isAllowed)
        return {};
    const auto side = readDossier(*m_desk, roomSideOf(here.dossier), here.dossier);
    if (!side)
        return failAs(side);
    for (const auto &link : side->state.all<PersonLink>()) {
        if (isBetween(link, here, there))
            return {};
    }
    PersonLink link;
    link.linkedOn = Day::fromDate(m_desk->clock->now().toLocalTime().date());
    link.person = here.person;
    link.otherDossier = there.dossier;
    link.otherPerson = there.person;
    link.linkedBy = m_desk->user;
    Act act(roomSideOf(here.dossier));
    act.create(link);
    return append(here.dossier, act, side->state);
}

Result<void> PersonLinks::append(const DossierId &dossier, const Act &act, const DossierState &side)
{
    const auto keys = m_desk->held->newest(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::NotFound, u"dossier to link"_s);
    const auto written = m_writer->append(act, {&**keys, Keeping::Closed, &side});
    return written ? Result<void>() : failAs(written);
}

Result<void> PersonLinks::unlink(const PersonPlace &one, const PersonPlace &other, const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > maximumTextLength)
        return fail(ErrorKind::Invalid, u"reason"_s);
    for (const auto &place : {one, other}) {
        const auto isHeld = m_desk->held->load(place.dossier);
        if (!isHeld)
            return failAs(isHeld);
        if (!*isHeld)
            return fail(ErrorKind::NotFound, u"link"_s);
    }
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto here = takeBack(one, other, reason);
    if (!here)
        return failAs(here);
    const auto there = takeBack(other, one, reason);
    if (!there)
        return failAs(there);
    if (!*here && !*there)
        return fail(ErrorKind::NotFound, u"link"_s);
    return transaction->commit();
}

Result<bool> PersonLinks::takeBack(const PersonPlace &here, const PersonPlace &there, const QString &reason)
{
    const auto side = readDossier(*m_desk, roomSideOf(here.dossier), here.dossier);
    if (!side)
        return failAs(side);
    Act act(roomSideOf(here.dossier));
    for (const auto &link : side->state.all<PersonLink>()) {
        if (isBetween(link, here, there))
            act.voidRecord(RecordKind::PersonLink, link.id, reason);
    }
    if (act.isEmpty())
        return false;
    if (const auto written = append(here.dossier, act, side->state); !written)
        return failAs(written);
    return true;
}

Result<QList<PersonLink>> PersonLinks::of(const DossierId &dossier)
{
    const auto side = readDossier(*m_desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    auto links = side->state.all<PersonLink>();
    for (qsizetype i = links.size() - 1; i >= 0; --i) {
        const auto isHeld = m_desk->held->load(links[i].otherDossier);
        if (!isHeld)
            return failAs(isHeld);
        if (!*isHeld)
            links.removeAt(i); // To her it does not exist.
    }
    return links;
}

} // namespace rp3
