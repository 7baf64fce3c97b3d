// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/records.h"

#include "storage/actrules.h"
#include "storage/caselist.h"
#include "storage/casereaders.h"
#include "storage/caseview.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/personlinks.h"
#include "storage/staff.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<OpenedDossier> Records::readable(const DossierId &dossier)
{
    if (m_recent && m_recent->dossier == dossier) {
        const auto last = EntryTable(*m_desk->database).lastOf(dossier);
        if (!last)
            return failAs(last);
        if (*last == m_recent->last)
            return m_recent->opened;
    }
    auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return opened;
    if (opened->state.all<Case>().isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    remember(dossier, *opened);
    return opened;
}

void Records::remember(const DossierId &dossier, OpenedDossier opened)
{
    m_recent.reset();
    const auto keys = m_desk->held->load(dossier);
    const auto last = EntryTable(*m_desk->database).lastOf(dossier);
    // Without keys it would be stale once she is handed them, though nothing was written in it.
    if (keys && *keys && last)
        m_recent = Recent{dossier, *last, std::move(opened)};
}

Standing Records::standingIn(const OpenedDossier &dossier, const DossierId &id) const
{
    auto standing = rp3::standingIn(dossier.state, m_desk->user);
    standing.gaveReason = m_reasons.contains(id);
    return standing;
}

Result<CaseView> Records::open(const DossierId &dossier)
{
    auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto roll = readRoll(*m_desk);
    if (!roll)
        return failAs(roll);
    const auto member = findStaff(roll->members, m_desk->user).value_or(StaffMember());
    const auto standing = standingIn(*opened, dossier);
    if (!may(member.roles, Right::Read, DataClass::Coded, standing))
        return fail(ErrorKind::Denied, u"case"_s);
    auto view = caseViewOf(*std::move(opened), *m_desk, *roll, standing);
    if (!view)
        return view;
    if (view->mayReadIdentity) {
        auto elsewhere = knownElsewhere(dossier);
        if (!elsewhere)
            return failAs(elsewhere);
        view->elsewhere = *std::move(elsewhere);
    }
    if (const auto logged = logAccess(dossier, view->record.id); !logged)
        return failAs(logged);
    return view;
}

Result<QList<CaseWatch>> Records::watch(const QList<DossierId> &dossiers)
{
    const auto lookout = lookoutAt(*m_desk);
    if (!lookout)
        return failAs(lookout);
    QList<CaseWatch> found;
    for (const auto &dossier : dossiers) {
        const bool isInUse = m_desk->held->isLoaded(dossier);
        const auto watched = watchOne(dossier, *lookout);
        if (!isInUse)
            m_desk->held->putAway(dossier);
        if (!watched)
            return failAs(watched);
        if (*watched)
            found.append(**watched);
    }
    return found;
}

Result<std::optional<CaseWatch>> Records::watchOne(const DossierId &dossier, const Lookout &lookout)
{
    // Not `readable`: it would put the case that she works with out of hand.
    const bool isAtHand = m_recent && m_recent->dossier == dossier;
    auto opened = isAtHand ? readable(dossier) : readDossier(*m_desk, dossier);
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!opened)
        return failAs(opened);
    const auto standing = standingIn(*opened, dossier);
    const bool isCase = !opened->state.all<Case>().isEmpty();
    if (!isCase || !may(lookout.me.roles, Right::Read, DataClass::Coded, standing))
        return std::nullopt;
    return rp3::watch(dossier, *std::move(opened), lookout, standing);
}

Result<QList<KnownElsewhere>> Records::knownElsewhere(const DossierId &dossier)
{
    const auto links = PersonLinks(*m_desk, *m_writer).of(dossier);
    if (!links)
        return failAs(links);
    QList<KnownElsewhere> elsewhere;
    for (const auto &link : *links) {
        const auto number = CaseList(*m_desk).numberOf(link.otherDossier);
        if (!number)
            return failAs(number);
        if (!number->isEmpty())
            elsewhere.append({link.person, link.otherDossier, link.otherPerson, *number});
    }
    return elsewhere;
}

Result<void> Records::giveReason(const DossierId &dossier, const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > maximumTextLength)
        return fail(ErrorKind::Invalid, u"reason"_s);
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto written =
        writeDown({dossier, opened->state.all<Case>().first().id, Code(u"open"), reason}, *m_desk, *m_writer);
    if (!written)
        return written;
    m_reasons.insert(dossier);
    return {};
}

Result<bool> Records::mayReadCards()
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    Standing own;
    own.tookIn = true;
    own.assigned = true;
    return may(member->roles, Right::Read, DataClass::Identity, own);
}

Result<ReadCards> Records::cards(const std::optional<DossierId> &dossier)
{
    const auto may = mayReadCards();
    if (!may)
        return failAs(may);
    return *may ? Cards(*m_desk).all(dossier) : ReadCards();
}

Result<int> Records::eachCard(const std::function<void(PersonCard)> &visit)
{
    const auto may = mayReadCards();
    if (!may)
        return failAs(may);
    return *may ? Cards(*m_desk).each(visit) : 0;
}

Result<void> Records::logAccess(const DossierId &dossier, const RecordId &record)
{
    if (m_logged.contains(dossier))
        return {};
    const auto keys = m_desk->held->load(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return {}; // Coded fields only: nothing of hers was opened.
    const auto written = writeDown({dossier, record, Code(u"open"), {}}, *m_desk, *m_writer);
    if (!written)
        return written;
    m_logged.insert(dossier);
    return {};
}

Result<EvidenceItem> Records::openEvidence(const DossierId &dossier, const RecordId &item)
{
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    if (!may(member->roles, Right::Open, DataClass::Evidence, standingIn(*opened, dossier)))
        return fail(ErrorKind::Denied, u"evidence"_s);
    const auto found = opened->state.find<EvidenceItem>(item);
    if (!found)
        return fail(ErrorKind::NotFound, u"evidence"_s);
    if (const auto logged = writeDown({dossier, item, Code(u"decrypt_evidence"), {}}, *m_desk, *m_writer);
        !logged)
        return failAs(logged);
    return *found;
}

Result<QList<LookTaken>> Records::looks(const DossierId &dossier)
{
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    const auto standing = standingIn(*opened, dossier);
    if (!may(member->roles, Right::Read, DataClass::Story, standing)
        && !may(member->roles, Right::ReadLog, DataClass::Coded, standing))
        return fail(ErrorKind::Denied, u"access log"_s);
    return looksAt(dossier, *m_desk);
}

Result<void> Records::handOver(const DossierId &dossier, const RecordId &toCompanion, const QString &reason)
{
    const auto handedOver = CaseReaders(*m_desk, *m_writer).handOver(dossier, toCompanion, reason);
    if (handedOver)
        forget(dossier);
    return handedOver;
}

Result<void> Records::keepOut(const DossierId &dossier, const QList<Conflict> &conflicts)
{
    const auto keptOut = CaseReaders(*m_desk, *m_writer).keepOut(dossier, conflicts);
    if (keptOut)
        forget(dossier);
    return keptOut;
}

void Records::forget(const DossierId &dossier)
{
    if (m_recent && m_recent->dossier == dossier)
        m_recent.reset();
    m_logged.erase(dossier);
    m_reasons.erase(dossier);
}

Result<void> Records::check(const Act &act, const RecordId &second)
{
    Q_ASSERT(act.dossier());
    const auto opened = readable(*act.dossier());
    if (!opened)
        return failAs(opened);
    return check(act, *opened, second);
}

Result<void> Records::check(const Act &act, const OpenedDossier &opened, const RecordId &second) const
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    const auto standing = standingIn(opened, *act.dossier());
    if (const auto allowed = checkPermission(act, member->roles, standing); !allowed)
        return allowed;
    if (const auto kept = checkApprovals(act, opened.state, m_desk->user); !kept)
        return kept;
    if (const auto allowed = checkRules(act, opened, member->roles); !allowed)
        return allowed;
    return checkSecondPerson(act, opened.state, second, *m_desk);
}

Result<Written> Records::write(const Act &act, const SecondPerson *second)
{
    Q_ASSERT(act.dossier() && !act.isEmpty());
    const auto dossier = *act.dossier();
    auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    if (const auto checked = check(act, *opened, second != nullptr ? second->member : RecordId()); !checked)
        return failAs(checked);
    auto done = Effects(*m_desk, *m_writer).carryOut(act, *std::move(opened), second);
    if (!done)
        return failAs(done);
    remember(dossier, std::move(done->dossier));
    return std::move(done->written);
}

} // namespace rp3
