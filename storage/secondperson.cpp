// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secondperson.h"

#include "domain/rules/custody.h"
#include "journal/ids.h"
#include "storage/actrules.h"
#include "storage/casereaders.h"
#include "storage/entrytable.h"
#include "storage/staff.h"
#include "storage/wraptable.h"

#include <algorithm>
#include <set>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Whom the records of an act name where two must be there, each once.
QList<RecordId> secondPersonsIn(const Act &act, const DossierState &state)
{
    QList<RecordId> named;
    for (const auto &change : act.changes()) {
        if (change.kind != RecordKind::CustodyEvent || change.operation == Operation::Void)
            continue;
        const auto link = recordAfter<CustodyEvent>(change, state);
        if (needsSecondPerson(link) && !named.contains(link.secondPerson))
            named.append(link.secondPerson);
    }
    return named;
}

RecordId authorOf(const OpenedDossier &dossier, const EntryId &entry)
{
    const auto found = std::ranges::find(dossier.entries, entry, &OpenedEntry::id);
    return found != dossier.entries.end() && found->story ? found->story->author : RecordId();
}

bool isSigned(const Attestation &attestation, const QList<StoredEntry> &stored,
              const QList<StaffMember> &staff)
{
    const auto signer = findStaff(staff, attestation.by);
    const auto found =
        std::ranges::find(stored, attestation.entry, [](const StoredEntry &each) { return each.entry.id; });
    if (!signer || found == stored.end())
        return false;
    const auto hash = attestedHash(found->entry.id, found->entry.digests);
    return crypto::verify(crypto::VerifyKey(signer->signKey.bytes()), hash.view(), attestation.signature);
}

/// Whether who is named in the link confirmed it as it stands now; nobody is named where its words are gone.
bool isConfirmed(const CustodyEvent &link, const EntryId &entry, const QList<Attestation> &attestations)
{
    return std::ranges::any_of(attestations, [&](const Attestation &each) {
        return each.entry == entry && (each.by == link.secondPerson || link.secondPerson.isNull());
    });
}

} // namespace

Result<void> checkSecondPerson(const Act &act, const DossierState &state, const RecordId &second,
                               const Desk &desk)
{
    const auto named = secondPersonsIn(act, state);
    if (named.isEmpty() && second.isNull())
        return {};
    if (second.isNull() || named != QList{second})
        return fail(ErrorKind::Invalid, u"not confirmed by the second person"_s);
    if (second == desk.user)
        return fail(ErrorKind::Denied, u"second person is the author"_s);
    const auto staff = readStaff(desk);
    if (!staff)
        return failAs(staff);
    if (!findStaff(*staff, second).value_or(StaffMember()).active.value_or(false))
        return fail(ErrorKind::Denied, u"second person does not work here"_s);
    const auto side = readDossier(desk, roomSideOf(*act.dossier()), *act.dossier());
    if (!side)
        return failAs(side);
    const auto readers = WrapTable(*desk.database).holders(*act.dossier());
    if (!readers)
        return failAs(readers);
    const auto keptOut = keptOutBy(*side, *readers, desk);
    if (!keptOut)
        return failAs(keptOut);
    if (keptOut->contains(second))
        return fail(ErrorKind::Denied, u"second person in conflict"_s);
    return {};
}

Result<void> attest(const Written &entry, const SecondPerson &second, const Desk &desk, JournalWriter &writer)
{
    const auto keys = desk.held->newest(entry.dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, u"dossier"_s);
    const auto side = readDossier(desk, roomSideOf(entry.dossier), entry.dossier);
    if (!side)
        return failAs(side);
    const auto hash = attestedHash(entry.entry, entry.digests);
    Act act(roomSideOf(entry.dossier));
    act.operate(Operation::Attest,
                toFields(Attestation{entry.entry, second.member, second.signing.sign(hash.view())}));
    const auto written = writer.append(act, {&**keys, Keeping::Closed, &side->state});
    return written ? Result<void>() : failAs(written);
}

Result<QList<Attestation>> attestationsIn(const DossierId &id, const OpenedDossier &dossier,
                                          const QList<StaffMember> &staff, const Desk &desk)
{
    const auto side = readDossier(desk, roomSideOf(id), id);
    if (!side)
        return failAs(side);
    const auto stored = EntryTable(*desk.database).ofDossier(id);
    if (!stored)
        return failAs(stored);
    QList<Attestation> found;
    for (const auto &entry : side->entries) {
        for (const auto &record : entry.coded.records) {
            const auto attestation =
                record.operation == Operation::Attest ? attestationFrom(record.fields) : std::nullopt;
            if (attestation && isSigned(*attestation, *stored, staff)
                && attestation->by != authorOf(dossier, attestation->entry))
                found.append(*attestation);
        }
    }
    return found;
}

Result<Confirmations> confirmationsIn(const OpenedDossier &dossier, const QList<StaffMember> &staff,
                                      const Desk &desk)
{
    auto links = dossier.state.all<CustodyEvent>();
    erase_if(links, [](const CustodyEvent &link) { return !needsSecondPerson(link); });
    if (links.isEmpty())
        return Confirmations(); // The room side lists every look for years: it is read where it must be.
    const auto id = dossier.entries.first().coded.dossier;
    const auto isHeld = desk.held->load(id);
    if (!isHeld)
        return failAs(isHeld);
    if (!*isHeld)
        return Confirmations();
    const auto attestations = attestationsIn(id, dossier, staff, desk);
    if (!attestations)
        return failAs(attestations);
    Confirmations found;
    for (const auto &attestation : *attestations)
        found[attestation.entry] = attestation.by; // What was corrected since was confirmed, too.
    std::set<EntryId> unconfirmed;
    for (const auto &link : std::as_const(links)) {
        const auto entry = dossier.state.records.at(link.id).changedBy;
        if (!isConfirmed(link, entry, *attestations))
            unconfirmed.insert(entry);
        else if (!link.secondPerson.isNull())
            found[entry] = link.secondPerson;
    }
    for (const auto &entry : unconfirmed)
        found[entry] = RecordId();
    return found;
}

} // namespace rp3
