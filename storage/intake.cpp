// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/intake.h"

#include "domain/rules/riskreview.h"
#include "domain/rules/triage.h"
#include "storage/actrules.h"
#include "storage/casefacts.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/filingdrop.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// No filing is larger; what is, was not made by a kiosk.
constexpr qint64 maximumFilingSize = 4 * 1024 * 1024;

[[nodiscard]] Result<Filing> readFiling(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"filing"_s);
    return decodeFiling(file.read(maximumFilingSize));
}

template <Record R> R onlyOne(const DossierState &state)
{
    const auto all = state.all<R>();
    return all.isEmpty() ? R() : all.first();
}

QList<Conflict> conflictsOf(const QList<RecordId> &leftOut)
{
    QList<Conflict> conflicts;
    for (const auto &member : leftOut) {
        Conflict conflict;
        conflict.staffMember = member;
        conflicts.append(conflict);
    }
    return conflicts;
}

InboxItem itemOf(const OpenedEntry &entry, const QList<StaffMember> &staff)
{
    const auto state = fold({entry});
    InboxItem item;
    item.filing = entry.id;
    item.dossier = entry.coded.dossier;
    item.complaint = onlyOne<Complaint>(state);
    item.person = onlyOne<Person>(state);
    item.incident = onlyOne<Incident>(state);
    item.reported = onlyOne<ReportedPerson>(state);
    item.consents = state.all<Consent>();
    if (entry.story && entry.story->filing) {
        item.leftOut = entry.story->filing->leftOut;
        item.keyListIsKnown = std::ranges::all_of(entry.story->filing->keyList, [&](const PublicKey &key) {
            return std::ranges::find(staff, key, &StaffMember::boxKey) != staff.end();
        });
    }
    return item;
}

} // namespace

Result<TakenIn> Intake::takeIn()
{
    TakenIn result;
    const QDir drop(filingsFolder(m_folder));
    const auto names = drop.entryList({u"*.filing"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto filing = readFiling(drop.filePath(name));
        if (!filing) {
            ++result.unreadable;
            continue;
        }
        const auto stored = store(*filing);
        if (!stored && stored.error().kind == ErrorKind::Corrupt) {
            ++result.unreadable;
            continue;
        }
        if (!stored)
            return failAs(stored);
        result.filings += *stored ? 1 : 0;
        QFile::remove(drop.filePath(name));
    }
    return result;
}

Result<bool> Intake::store(const Filing &filing)
{
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    auto known = m_desk->database->prepare("SELECT 1 FROM filing WHERE entry = :entry");
    if (!known)
        return failAs(known);
    const auto isKnown = known->bind(":entry", filing.entry).first([](const sqlite::Row &) { return true; });
    if (!isKnown)
        return failAs(isKnown);
    if (*isKnown)
        return false;
    // A filing opens a dossier of its own: one that names another's would lock that one up.
    const auto others = EntryTable(*m_desk->database).ofDossier(filing.dossier);
    if (!others)
        return failAs(others);
    if (!others->isEmpty())
        return fail(ErrorKind::Corrupt, u"filing into a dossier"_s);
    const SealedEntry entry{filing.entry, filing.dossier, {}, filing.identity, filing.story, filing.digests};
    if (const auto appended = m_writer->appendSealed(entry, filing.closedCoded); !appended)
        return failAs(appended);
    auto statement = m_desk->database->prepare(
        "INSERT INTO filing (entry, dossier, bytes, is_taken_in) VALUES (:entry, :dossier, :bytes, 0)");
    if (!statement)
        return failAs(statement);
    statement->bind(":entry", filing.entry).bind(":dossier", filing.dossier);
    if (const auto kept = statement->bind(":bytes", QByteArrayView(encodeFiling(filing))).run(); !kept)
        return failAs(kept);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return true;
}

Result<QList<Filing>> Intake::waiting()
{
    auto statement = m_desk->database->prepare("SELECT bytes FROM filing WHERE is_taken_in = 0");
    if (!statement)
        return failAs(statement);
    QList<Filing> filings;
    const auto read = statement->each([&](const sqlite::Row &row) -> Result<void> {
        const auto filing = decodeFiling(row.get<QByteArray>(0));
        if (!filing)
            return failAs(filing);
        filings.append(*filing);
        return {};
    });
    if (!read)
        return failAs(read);
    return filings;
}

Result<std::optional<Intake::Opened>> Intake::open(const Filing &filing)
{
    auto opened = openFiling(filing, m_desk->keys->box);
    if (!opened && opened.error().kind == ErrorKind::Locked)
        return std::nullopt;
    if (!opened)
        return failAs(opened);
    auto keys = opened->keys.clone();
    if (!keys)
        return failAs(keys);
    KeyRing ring;
    if (const auto added = ring.add(std::move(keys->identity)); !added)
        return failAs(added);
    if (const auto added = ring.add(std::move(keys->story)); !added)
        return failAs(added);
    auto entry = rp3::open(opened->entry, ring);
    if (!entry)
        return failAs(entry);
    return Opened{*std::move(opened), filing.closedCoded, *std::move(entry)};
}

Result<QList<InboxItem>> Intake::inbox()
{
    const auto filings = waiting();
    if (!filings)
        return failAs(filings);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    QList<InboxItem> items;
    m_lying = 0;
    for (const auto &filing : *filings) {
        const auto opened = open(filing);
        if (!opened && opened.error().kind == ErrorKind::Full)
            return failAs(opened);
        // Anybody can drop a file: one that lies must not keep the others from her.
        m_lying += opened ? 0 : 1;
        if (opened && *opened)
            items.append(itemOf((*opened)->entry, *staff));
    }
    std::ranges::sort(items, {}, [](const InboxItem &item) { return item.complaint.receivedAt; });
    return items;
}

Result<DossierId> Intake::accept(const EntryId &filing, const Acceptance &acceptance)
{
    if (acceptance.risk.isEmpty())
        return fail(ErrorKind::Invalid, u"acceptance without a risk"_s);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto companion = acceptance.leadCompanion.isNull() ? m_desk->user : acceptance.leadCompanion;
    if (const auto allowed = m_opening.checkRoles(*staff, companion); !allowed)
        return failAs(allowed);

    const auto filings = waiting();
    if (!filings)
        return failAs(filings);
    const auto found = std::ranges::find(*filings, filing, &Filing::entry);
    if (found == filings->end())
        return fail(ErrorKind::Conflict, u"filing was taken in"_s);
    const auto opened = open(*found);
    if (!opened)
        return failAs(opened);
    if (!*opened)
        return fail(ErrorKind::Locked, u"filing"_s);

    const auto item = itemOf((*opened)->entry, *staff);
    if (item.leftOut.contains(companion))
        return fail(ErrorKind::Denied, u"companion in conflict"_s);
    if (lacksOverrideReason(judgedTriage(item.complaint, acceptance.risk, acceptance.riskReason)))
        return fail(ErrorKind::Invalid, u"another risk than proposed without a reason"_s);
    const auto written = writeAcceptance(**opened, acceptance, *staff);
    if (!written) {
        m_desk->held->forget(found->dossier);
        return failAs(written);
    }
    return found->dossier;
}

Result<void> Intake::writeAcceptance(const Opened &opened, const Acceptance &acceptance,
                                     const QList<StaffMember> &staff)
{
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto dossier = opened.entry.coded.dossier;
    const auto leftOut = itemOf(opened.entry, staff).leftOut;
    const auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    const auto holders = holdersFor(staff, {m_desk->user, acceptance.leadCompanion}, leftOut);
    if (const auto granted = m_desk->held->grant(dossier, opened.filing.keys, holders); !granted)
        return granted;
    if (const auto granted = m_desk->held->grant(dossier, *keys, holders); !granted)
        return granted;
    const auto before = fold({opened.entry});
    const auto opening = m_opening.caseOf(acceptance, caseFactsOf(dossier, before, {}));
    if (!opening)
        return failAs(opening);

    auto act = actOf(dossier, before, *opening, acceptance);
    if (const auto ruled = checkOpening(act, before, *opening); !ruled)
        return ruled;
    CaseOpening::nameKeys(act, *keys);
    const auto keeping = leftOut.isEmpty() ? Keeping::Open : Keeping::Closed;
    if (keeping == Keeping::Open) {
        const auto replaced = EntryTable(*m_desk->database).replaceCoded({opened.filing.entry, false});
        if (!replaced)
            return replaced;
    }
    if (const auto written = m_writer->append(act, {&*keys, keeping, &before}); !written)
        return failAs(written);
    if (const auto noted = m_opening.noteConflicts(dossier, conflictsOf(leftOut), *keys); !noted)
        return noted;
    if (const auto followed = Effects(*m_desk, *m_writer).of(dossier, {}); !followed)
        return failAs(followed);
    const auto persons = before.all<Person>();
    if (acceptance.sameAs && !persons.isEmpty()) {
        const PersonPlace here{dossier, persons.first().id};
        if (const auto linked = PersonLinks(*m_desk, *m_writer).note(here, *acceptance.sameAs); !linked)
            return linked;
    }
    if (const auto marked = markTakenIn(opened.entry.id); !marked)
        return marked;
    return transaction->commit();
}

Act Intake::actOf(const DossierId &dossier, const DossierState &filed, const Case &opening,
                  const Acceptance &acceptance) const
{
    const auto complaint = onlyOne<Complaint>(filed);
    Act act(dossier);
    act.set(complaint, m_opening.takenIn(complaint, acceptance));
    act.create(opening);
    act.create(triageIn(complaint, opening));
    m_opening.handOver(act, acceptance);
    return act;
}

RiskAssessment Intake::triageIn(const Complaint &complaint, const Case &opening) const
{
    // Without it nobody would be asked to judge the risk again.
    return m_opening.judgedNow(judgedTriage(complaint, opening.risk, opening.riskReason));
}

Result<void> Intake::markTakenIn(const EntryId &filing)
{
    // The boxes have done their work; what was filed stands in the journal.
    auto statement =
        m_desk->database->prepare("UPDATE filing SET is_taken_in = 1, bytes = x'' WHERE entry = :entry");
    if (!statement)
        return failAs(statement);
    return statement->bind(":entry", filing).run();
}

} // namespace rp3
