// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/effects.h"

#include "domain/records/records.h"
#include "journal/keychange.h"
#include "journal/sealedparts.h"
#include "storage/cards.h"
#include "storage/entrytable.h"
#include "storage/sqlite/transaction.h"

#include <set>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The keys under which identity parts of this dossier are sealed, as far as they are held.
[[nodiscard]] Result<std::set<crypto::KeyId>> identityKeyIds(const Desk &desk, const DossierId &id)
{
    const auto entries = EntryTable(*desk.database).ofDossier(id);
    if (!entries)
        return failAs(entries);
    std::set<crypto::KeyId> ids;
    for (const auto &stored : *entries) {
        if (const auto keyId = keyIdOfSealed(stored.entry.identity))
            ids.insert(*keyId);
    }
    return ids;
}

/// Whether the team was handed this key.
bool isHanded(const crypto::Commitment &key, const DossierState &state, const crypto::BoxPublicKey &team)
{
    return holdersOf(key, state.keys).contains(PublicKey(team.bytes()));
}

/// The receipt that was taken home when this was filed, as far as this desk can read that.
ReceiptMark receiptIn(const OpenedDossier &dossier)
{
    for (const auto &entry : dossier.entries) {
        if (entry.story && entry.story->filing)
            return receiptMark(entry.story->filing->receiptKey);
    }
    return {};
}

} // namespace

Result<OpenedDossier> Effects::of(const DossierId &id, const QList<RecordId> &touched)
{
    auto dossier = readDossier(*m_desk, id);
    return dossier ? follow(*std::move(dossier), id, touched) : dossier;
}

Result<OpenedDossier> Effects::follow(OpenedDossier dossier, const DossierId &id,
                                      const QList<RecordId> &touched)
{
    if (const auto handed = handKeyToProvince(dossier, id); !handed)
        return failAs(handed);
    const auto place = dossier.isClosed ? ProjectionPlace::Memory : ProjectionPlace::File;
    if (const auto written = Projections(*m_desk->database).write(id, dossier.state, place, touched);
        !written)
        return failAs(written);
    if (const auto written = writeCards(dossier, id, touched); !written)
        return failAs(written);
    if (const auto settled = Outbox(*m_desk).settle(dossier); !settled)
        return failAs(settled);
    return dossier;
}

Result<CarriedOut> Effects::carryOut(const Act &act, OpenedDossier dossier, const SecondPerson *second)
{
    const auto id = *act.dossier();
    const auto keys = m_desk->held->newest(id);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, u"dossier"_s);
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto keeping = dossier.isClosed ? Keeping::Closed : Keeping::Open;
    auto written = m_writer->append(act, {&**keys, keeping, &dossier.state});
    if (!written)
        return failAs(written);
    if (second != nullptr) {
        if (const auto attested = attest(*written, *second, *m_desk, *m_writer); !attested)
            return failAs(attested);
    }
    QList<RecordId> touched = written->created;
    for (const auto &change : act.changes())
        touched.append(change.record);
    readOn(dossier, written->content);
    auto followed = follow(std::move(dossier), id, touched);
    if (!followed)
        return failAs(followed);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return CarriedOut{*std::move(written), *std::move(followed)};
}

Result<void> Effects::handOwedKeys()
{
    if (!m_desk->provinceTeam)
        return {};
    // Where she said yes, and no identity part has ever been let go.
    QList<DossierId> owed;
    for (const QByteArrayView table : {"p_consent", "m_consent"}) {
        auto statement = m_desk->database->prepare(
            "SELECT DISTINCT dossier FROM " + table.toByteArray()
            + " WHERE scope = 'bagi_nama' AND decision = 'yes'"
              " AND dossier NOT IN (SELECT entry.dossier FROM outbox JOIN entry USING (number)"
              " WHERE outbox.part = :identity)");
        if (!statement)
            return failAs(statement);
        statement->bind(":identity", std::uint8_t(Part::Identity));
        const auto read =
            statement->each([&](const sqlite::Row &row) { owed.append(row.get<DossierId>(0)); });
        if (!read)
            return failAs(read);
    }
    for (const auto &id : std::as_const(owed)) {
        auto dossier = readDossier(*m_desk, id);
        if (!dossier)
            return failAs(dossier);
        const auto handed = handKeyToProvince(*dossier, id);
        if (!handed)
            return failAs(handed);
        // No record changed: only what may leave did.
        if (*handed) {
            if (const auto settled = Outbox(*m_desk).settle(*dossier); !settled)
                return settled;
        }
    }
    return {};
}

Result<bool> Effects::handKeyToProvince(OpenedDossier &dossier, const DossierId &id)
{
    const auto today = m_desk->clock->today();
    const auto standing = dossier.state.consents.find(Code(u"bagi_nama"));
    const bool isWanted = standing != dossier.state.consents.end() && standing->second.allows(today)
        && leaveOf(dossier.state, today).coded;
    if (!m_desk->provinceTeam || !isWanted)
        return false;
    const auto keys = m_desk->held->newest(id);
    if (!keys)
        return failAs(keys);
    // With the newest it has got all that went before.
    if (!*keys || isHanded(crypto::commitmentOf((*keys)->identity), dossier.state, *m_desk->provinceTeam))
        return false;
    // Identity parts of the filing are under the kiosk's key: the province needs every key that sealed one,
    // and the newest for what is still to come.
    Act act(id);
    auto keyIds = identityKeyIds(*m_desk, id);
    if (!keyIds)
        return failAs(keyIds);
    keyIds->insert(crypto::keyIdOf(crypto::commitmentOf((*keys)->identity)));
    for (const auto &keyId : *keyIds) {
        const auto *key = m_desk->held->ring().find(keyId);
        if (key == nullptr || isHanded(crypto::commitmentOf(*key), dossier.state, *m_desk->provinceTeam))
            continue;
        const auto box = crypto::sealKey(*key, id, crypto::KeyTier::Identity, *m_desk->provinceTeam);
        if (!box)
            return failAs(box);
        const KeyOperation operation{crypto::KeyTier::Identity, crypto::commitmentOf(*key),
                                     PublicKey(m_desk->provinceTeam->bytes()), *box};
        act.operate(Operation::Key, toFields(operation));
    }
    if (act.isEmpty())
        return false;
    const auto keeping = dossier.isClosed ? Keeping::Closed : Keeping::Open;
    const auto written = m_writer->append(act, {&**keys, keeping, &dossier.state});
    if (!written)
        return failAs(written);
    readOn(dossier, written->content);
    return true;
}

Result<void> Effects::writeCards(const OpenedDossier &dossier, const DossierId &id,
                                 const QList<RecordId> &touched)
{
    const auto keys = m_desk->held->newest(id);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return {};
    Cards cards(*m_desk);
    const auto receipt = receiptIn(dossier);
    for (const auto &[record, state] : dossier.state.records) {
        if (state.kind != RecordKind::Person || !(touched.isEmpty() || touched.contains(record)))
            continue;
        const auto person = *dossier.state.find<Person>(record);
        const PersonCard card{record, id, person.name, person.alias, person.phone, person.factoryUnit,
                              receipt};
        const bool isKnown =
            !card.name.isEmpty() || !card.alias.isEmpty() || !card.phone.isEmpty() || !card.receipt.isNull();
        const auto kept =
            isKnown && !state.isVoid ? cards.put(card, (*keys)->identity) : cards.remove(record);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace rp3
