// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casereaders.h"

#include "domain/records/case.h"
#include "domain/records/personlink.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "journal/sealedparts.h"
#include "storage/actrules.h"
#include "storage/caseopening.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QList<RecordId> staffIn(const QList<Conflict> &conflicts)
{
    QList<RecordId> members;
    for (const auto &conflict : conflicts)
        members.append(conflict.staffMember);
    return members;
}

bool isAmong(const QList<KeyHolder> &holders, const RecordId &member)
{
    return std::ranges::find(holders, member, &KeyHolder::staff) != holders.end();
}

/// Why this record was taken away, as far as the entries can be read.
QString reasonOfVoiding(const RecordId &record, const QList<OpenedEntry> &entries)
{
    for (const auto &entry : entries) {
        for (int place = 0; place < entry.coded.records.size(); ++place) {
            const auto &change = entry.coded.records[place];
            if (change.operation != Operation::Void || change.record != record || !entry.story)
                continue;
            const auto story = entry.story->records.find(place);
            if (story != entry.story->records.end() && story->second.contains(reasonField))
                return story->second.at(reasonField).toString();
        }
    }
    return {};
}

} // namespace

QList<RecordId> withoutKeysBy(const DossierState &roomSide)
{
    QList<RecordId> members;
    for (const auto &[id, record] : roomSide.records) {
        if (const auto conflict = roomSide.find<Conflict>(id))
            members.append(conflict->staffMember);
    }
    return members;
}

Result<QList<RecordId>> keptOutBy(const OpenedDossier &side, const QList<RecordId> &readers, const Desk &desk)
{
    auto members = withoutKeysBy(side.state);
    // It names her other cases: nobody is let in who must not know of one of them.
    for (const auto &link : side.state.all<PersonLink>()) {
        const auto other = readDossier(desk, roomSideOf(link.otherDossier), link.otherDossier);
        if (!other)
            return failAs(other);
        for (const auto &member : withoutKeysBy(other->state)) {
            if (!readers.contains(member))
                members.append(member);
        }
    }
    return members;
}

/// A case as its readers stand now.
struct CaseReaders::Found {
    DossierId id;
    OpenedDossier dossier;
    OpenedDossier side;
    Case record;
    QList<StaffMember> staff;
    QList<RecordId> readers; ///< Who holds its newest keys.
};

/// What becomes of it.
struct CaseReaders::Change {
    Act act; ///< In the case.
    Act note; ///< On its room side.
    QList<KeyHolder> readers; ///< From then on.
    bool closes = false; ///< Somebody of the room must not even know that it is there.
};

Result<CaseReaders::Found> CaseReaders::find(const DossierId &dossier)
{
    auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return failAs(opened);
    const auto cases = opened->state.all<Case>();
    if (cases.isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto me = findStaff(*staff, m_desk->user).value_or(StaffMember());
    if (cases.first().leadCompanion != m_desk->user && !coordinatesCases(me.roles))
        return fail(ErrorKind::Denied, u"readers of a case"_s);
    auto readers = WrapTable(*m_desk->database).holders(dossier);
    if (!readers)
        return failAs(readers);
    if (!readers->contains(m_desk->user))
        return fail(ErrorKind::Locked, u"dossier"_s);
    auto side = readDossier(*m_desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    return Found{dossier,       *std::move(opened), *std::move(side),
                 cases.first(), *std::move(staff),  *std::move(readers)};
}

Result<void> CaseReaders::handOver(const DossierId &dossier, const RecordId &toCompanion,
                                   const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > maximumTextLength)
        return fail(ErrorKind::Invalid, u"reason"_s);
    const auto found = find(dossier);
    if (!found)
        return failAs(found);
    const auto companion = findStaff(found->staff, toCompanion);
    if (!companion || !mayAccompany(*companion) || toCompanion == found->record.leadCompanion)
        return fail(ErrorKind::Invalid, u"companion"_s);
    const auto inConflict = keptOutBy(found->side, found->readers, *m_desk);
    if (!inConflict)
        return failAs(inConflict);
    if (inConflict->contains(toCompanion))
        return fail(ErrorKind::Denied, u"companion in conflict"_s);

    auto assigned = found->readers;
    assigned.removeAll(found->record.leadCompanion);
    assigned += {toCompanion, found->record.coordinator};
    Change change{Act(dossier), Act(roomSideOf(dossier)), holdersFor(found->staff, assigned, *inConflict),
                  found->dossier.isClosed};
    auto after = found->record;
    after.leadCompanion = toCompanion;
    change.act.set(found->record, after);
    change.note.operate(Operation::Access, toFields(AccessOperation{Code(u"share"), toCompanion}),
                        {{reasonField, reason}});
    return carryOut(*found, change);
}

Result<void> CaseReaders::keepOut(const DossierId &dossier, const QList<Conflict> &conflicts)
{
    const auto found = find(dossier);
    if (!found)
        return failAs(found);
    Change change{Act(dossier), Act(roomSideOf(dossier)), {}, true};
    const auto noted = staffIn(found->side.state.all<Conflict>());
    auto inConflict = withoutKeysBy(found->side.state);
    for (auto conflict : conflicts) {
        if (!findStaff(found->staff, conflict.staffMember))
            return fail(ErrorKind::Invalid, u"conflict of a stranger"_s);
        if (noted.contains(conflict.staffMember))
            continue;
        inConflict.append(conflict.staffMember);
        conflict.notedOn = Day::fromDate(m_desk->clock->now().toLocalTime().date());
        change.note.create(conflict);
    }
    if (change.note.isEmpty())
        return {};
    change.readers = holdersFor(found->staff, found->readers, inConflict);
    const bool isLeftToSomebody = std::ranges::any_of(found->staff, [&](const StaffMember &member) {
        return isAmong(change.readers, member.id) && mayAccompany(member);
    });
    if (!isLeftToSomebody)
        return fail(ErrorKind::Conflict, u"nobody left to read the case"_s);
    auto after = found->record;
    for (auto *assigned : {&after.leadCompanion, &after.coordinator}) {
        if (inConflict.contains(*assigned))
            *assigned = RecordId();
    }
    change.act.set(found->record, after);
    return carryOut(*found, change);
}

Result<QList<NotedConflict>> CaseReaders::conflicts(const DossierId &dossier)
{
    const auto found = find(dossier);
    if (!found)
        return failAs(found);
    const auto &side = found->side;
    QList<NotedConflict> noted;
    for (const auto &[id, record] : side.state.records) {
        if (const auto conflict = side.state.find<Conflict>(id))
            noted.append({*conflict, record.isVoid, reasonOfVoiding(id, side.entries)});
    }
    std::ranges::sort(noted, {}, [](const NotedConflict &one) { return one.conflict.notedOn; });
    return noted;
}

Result<void> CaseReaders::liftConflict(const DossierId &dossier, const RecordId &conflict,
                                       const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > maximumTextLength)
        return fail(ErrorKind::Invalid, u"reason"_s);
    const auto found = find(dossier);
    if (!found)
        return failAs(found);
    const auto &side = found->side.state;
    const auto noted = side.records.find(conflict);
    if (noted == side.records.end() || noted->second.kind != RecordKind::Conflict || noted->second.isVoid)
        return fail(ErrorKind::NotFound, u"conflict"_s);
    const auto keys = m_desk->held->newest(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, u"dossier"_s);
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    Act act(roomSideOf(dossier));
    act.voidRecord(RecordKind::Conflict, conflict, reason);
    if (const auto written = m_writer->append(act, {&**keys, Keeping::Closed, &side}); !written)
        return failAs(written);
    return transaction->commit();
}

Result<void> CaseReaders::carryOut(const Found &found, const Change &change)
{
    const auto lost = write(found, change);
    if (!lost) {
        m_desk->held->forget(found.id);
        return failAs(lost);
    }
    if (!lost->isEmpty())
        m_desk->held->drop(found.id, *lost);
    return {};
}

Result<QList<KeptKey>> CaseReaders::write(const Found &found, const Change &change)
{
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    auto holders = change.readers;
    // Who leaves by her own act still seals it: her wraps go last.
    if (!isAmong(holders, m_desk->user))
        holders.append({m_desk->user, m_desk->keys->box.publicKey()});
    if (const auto passed = m_desk->held->passOn(found.id, holders); !passed)
        return failAs(passed);
    if (const auto granted = m_desk->held->grant(found.id, *keys, holders); !granted)
        return failAs(granted);
    if (const auto appended = append(found, change, *keys); !appended)
        return failAs(appended);
    if (change.closes && !found.dossier.isClosed) {
        if (const auto closed = close(found.id, keys->identity); !closed)
            return failAs(closed);
    }
    // Of every record: a card under the old keys would open for who has a copy of them.
    if (const auto followed = Effects(*m_desk, *m_writer).of(found.id, {}); !followed)
        return failAs(followed);
    auto lost = takeAway(found, change);
    if (!lost)
        return lost;
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return lost;
}

Result<void> CaseReaders::append(const Found &found, const Change &change, const crypto::DossierKeys &keys)
{
    auto act = change.act;
    CaseOpening::nameKeys(act, keys);
    const auto keeping = change.closes ? Keeping::Closed : Keeping::Open;
    if (const auto written = m_writer->append(act, {&keys, keeping, &found.dossier.state}); !written)
        return failAs(written);
    const auto noted = m_writer->append(change.note, {&keys, Keeping::Closed, &found.side.state});
    return noted ? Result<void>() : failAs(noted);
}

Result<void> CaseReaders::close(const DossierId &dossier, const crypto::DossierKey &identityKey)
{
    EntryTable entries(*m_desk->database);
    auto all = entries.ofDossier(dossier);
    if (!all)
        return failAs(all);
    for (auto &stored : *all) {
        if (stored.isClosed)
            continue;
        stored.entry.coded = closeCoded(stored.entry, identityKey);
        stored.isClosed = true;
        if (const auto replaced = entries.replaceCoded(stored); !replaced)
            return replaced;
    }
    return Projections(*m_desk->database).remove(dossier, ProjectionPlace::File);
}

Result<QList<KeptKey>> CaseReaders::takeAway(const Found &found, const Change &change)
{
    WrapTable wraps(*m_desk->database);
    const auto hers = wraps.find(m_desk->user, found.id);
    if (!hers)
        return hers;
    for (const auto &member : found.staff) {
        if (isAmong(change.readers, member.id))
            continue;
        if (const auto removed = wraps.remove(member.id, found.id); !removed)
            return failAs(removed);
    }
    if (isAmong(change.readers, m_desk->user))
        return QList<KeptKey>();
    const auto gone = Projections(*m_desk->database).remove(found.id, ProjectionPlace::Memory);
    if (!gone)
        return failAs(gone);
    return hers;
}

} // namespace rp3
