// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/operations.h"

#include "journal/ids.h"

#include <QCborArray>

namespace rp3 {

namespace {

// Fields of the operations, by number. Part of the format.
namespace key {
enum { Tier = 1, Commitment, Recipient, Box };
}

namespace attestation {
enum { Entry = 1, By, Signature };
}

namespace access {
enum { Action = 1, Record };
}

namespace erasure {
enum { Dossier = 1, Part, Entries, Digests };
}

QCborValue valueOf(const FieldValues &fields, int number)
{
    const auto found = fields.find(number);
    return found == fields.end() ? QCborValue() : found->second;
}

template <typename IdType> std::optional<IdType> idOf(const FieldValues &fields, int number)
{
    const auto value = valueOf(fields, number);
    return value.isByteArray() ? IdType::fromBytes(value.toByteArray()) : std::nullopt;
}

template <typename IdType> QCborArray arrayOf(const QList<IdType> &ids)
{
    QCborArray array;
    for (const auto &id : ids)
        array.append(id.toByteArray());
    return array;
}

template <typename IdType> std::optional<QList<IdType>> listOf(const FieldValues &fields, int number)
{
    const auto value = valueOf(fields, number);
    if (!value.isArray())
        return std::nullopt;
    QList<IdType> ids;
    const auto array = value.toArray();
    for (const auto &element : array) {
        const auto id = IdType::fromBytes(element.toByteArray());
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return ids;
}

} // namespace

FieldValues toFields(const KeyOperation &operation)
{
    FieldValues fields{{key::Tier, int(operation.tier)},
                       {key::Commitment, operation.commitment.toByteArray()}};
    if (!operation.recipient.isNull()) {
        fields.emplace(key::Recipient, operation.recipient.toByteArray());
        fields.emplace(key::Box, operation.box);
    }
    return fields;
}

std::optional<KeyOperation> keyOperationFrom(const FieldValues &fields)
{
    const auto tier = valueOf(fields, key::Tier).toInteger();
    const auto commitment = idOf<crypto::Commitment>(fields, key::Commitment);
    const auto recipient = idOf<PublicKey>(fields, key::Recipient).value_or(PublicKey());
    const auto box = valueOf(fields, key::Box).toByteArray();
    if (!commitment || (tier != int(crypto::KeyTier::Identity) && tier != int(crypto::KeyTier::Story))
        || recipient.isNull() != box.isEmpty())
        return std::nullopt;
    return KeyOperation{crypto::KeyTier(tier), *commitment, recipient, box};
}

FieldValues toFields(const Attestation &operation)
{
    return {{attestation::Entry, operation.entry.toByteArray()},
            {attestation::By, operation.by.toByteArray()},
            {attestation::Signature, operation.signature.toByteArray()}};
}

std::optional<Attestation> attestationFrom(const FieldValues &fields)
{
    const auto entry = idOf<EntryId>(fields, attestation::Entry);
    const auto by = idOf<RecordId>(fields, attestation::By);
    const auto signature = idOf<crypto::Signature>(fields, attestation::Signature);
    if (!entry || !by || !signature)
        return std::nullopt;
    return Attestation{*entry, *by, *signature};
}

FieldValues toFields(const AccessOperation &operation)
{
    return {{access::Action, operation.action.toString()}, {access::Record, operation.record.toByteArray()}};
}

std::optional<AccessOperation> accessOperationFrom(const FieldValues &fields)
{
    const auto action = Code::parse(valueOf(fields, access::Action).toString());
    const auto record = idOf<RecordId>(fields, access::Record);
    if (!action || action->isEmpty() || !record)
        return std::nullopt;
    return AccessOperation{*action, *record};
}

FieldValues toFields(const Erasure &operation)
{
    return {{erasure::Dossier, operation.dossier.toByteArray()},
            {erasure::Part, int(operation.part)},
            {erasure::Entries, arrayOf(operation.entries)},
            {erasure::Digests, arrayOf(operation.digests)}};
}

std::optional<Erasure> erasureFrom(const FieldValues &fields)
{
    const auto dossier = idOf<DossierId>(fields, erasure::Dossier);
    const auto part = valueOf(fields, erasure::Part).toInteger(-1);
    const auto entries = listOf<EntryId>(fields, erasure::Entries);
    const auto digests = listOf<crypto::Digest>(fields, erasure::Digests);
    if (!dossier || part < 0 || part > int(Part::Story) || !entries || !digests
        || entries->size() != digests->size())
        return std::nullopt;
    return Erasure{*dossier, Part(part), *entries, *digests};
}

crypto::Digest attestedHash(const EntryId &entry, const PartDigests &digests)
{
    crypto::Blake2b256 hash("rp3 attest");
    hash.add(entry);
    for (const auto &digest : digests)
        hash.add(digest);
    return crypto::Digest(hash.finish());
}

Erasure erasePart(std::span<SealedEntry> entries, const DossierId &dossier, Part part)
{
    Erasure tombstone{dossier, part, {}, {}};
    for (auto &entry : entries) {
        if (entry.dossier != dossier || entry.digests[std::size_t(part)].isNull())
            continue;
        tombstone.entries.append(entry.id);
        tombstone.digests.append(entry.digests[std::size_t(part)]);
        if (part == Part::Coded)
            entry.coded.clear();
        if (part == Part::Coded || part == Part::Identity)
            entry.identity.clear();
        if (part == Part::Coded || part == Part::Story)
            entry.story.clear();
    }
    return tombstone;
}

QList<Erasure> inActs(const Erasure &erasure)
{
    QList<Erasure> tombstones;
    for (qsizetype from = 0; from < erasure.entries.size(); from += maximumErased)
        tombstones.append({erasure.dossier, erasure.part, erasure.entries.mid(from, maximumErased),
                           erasure.digests.mid(from, maximumErased)});
    return tombstones;
}

} // namespace rp3
