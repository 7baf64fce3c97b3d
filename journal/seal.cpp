// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/seal.h"

#include "crypto/sodium.h"
#include "journal/codedpart.h"
#include "journal/compression.h"
#include "journal/ids.h"
#include "journal/sealedparts.h"

#include <QCborArray>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The id of the record that `id` stands in for, or `id` itself. A stand-in is only good in the act that gave
/// it: one of another act would name a record that does not exist.
RecordId realId(const RecordId &id, const QList<RecordId> &created)
{
    const auto index = Act::standInIndex(id);
    Q_ASSERT(!index || *index < created.size());
    return index ? created[*index] : id;
}

QCborValue withRealId(const QCborValue &value, const QList<RecordId> &created)
{
    const auto id = value.isByteArray() ? RecordId::fromBytes(value.toByteArray()) : std::nullopt;
    return id ? QCborValue(realId(*id, created).toByteArray()) : value;
}

FieldValues withRealIds(FieldValues values, const QList<RecordId> &created)
{
    for (auto &[number, value] : values) {
        if (!value.isArray()) {
            value = withRealId(value, created);
            continue;
        }
        QCborArray array;
        const auto old = value.toArray();
        for (const auto &element : old)
            array.append(withRealId(element, created));
        value = array;
    }
    return values;
}

CodedPart codedPartOf(const Act &act, const Sealing &sealing, const Salt &salt)
{
    CodedPart coded;
    coded.salt = salt;
    coded.dossier = act.dossier().value_or(newDossierIdOf(salt));
    coded.position = sealing.position;
    coded.seen = sealing.seen;

    QList<RecordId> created;
    for (const auto &change : act.changes()) {
        if (change.operation == Operation::Create)
            created.append(recordIdOf(salt, std::uint16_t(created.size())));
    }
    qsizetype creation = 0;
    for (const auto &change : act.changes()) {
        const auto id =
            change.operation == Operation::Create ? created[creation++] : realId(change.record, created);
        coded.records.append({change.kind, change.operation, id, withRealIds(change.coded, created)});
    }
    return coded;
}

FieldsByRecord tierOf(const Act &act, FieldValues RecordChange::*tier, const QList<RecordId> &created)
{
    FieldsByRecord records;
    for (int i = 0; i < act.changes().size(); ++i) {
        const auto &values = act.changes()[i].*tier;
        if (!values.empty())
            records.emplace(i, withRealIds(values, created));
    }
    return records;
}

[[nodiscard]] Result<QByteArray> openWith(const KeyRing &ring, const SealingContext &context,
                                          const QByteArray &sealed)
{
    const auto keyId = keyIdOfSealed(sealed);
    if (!keyId)
        return fail(ErrorKind::Corrupt, u"sealed part too short"_s);
    const auto *key = ring.find(*keyId);
    if (!key)
        return fail(ErrorKind::Locked);
    return openPart(context, *key, sealed);
}

/// Whether every part speaks only of records that the coded part names.
bool isWithin(const FieldsByRecord &records, const CodedPart &coded)
{
    return records.empty() || records.rbegin()->first < coded.records.size();
}

/// Opens one part and reads it with `decode`; an absent part and a missing key give nothing.
template <typename T, typename Decode>
[[nodiscard]] Result<std::optional<T>> openTier(const KeyRing &ring, const SealingContext &context,
                                                const QByteArray &sealed, const crypto::Digest &digest,
                                                const Decode &decode)
{
    if (sealed.isEmpty())
        return std::optional<T>();
    if (digestOf(context.part, sealed) != digest)
        return fail(ErrorKind::Corrupt, u"digest of part %1"_s.arg(int(context.part)));
    const auto plaintext = openWith(ring, context, sealed);
    if (!plaintext && plaintext.error().kind == ErrorKind::Locked)
        return std::optional<T>();
    if (!plaintext)
        return failAs(plaintext);
    auto content = decode(*plaintext);
    if (!content)
        return failAs(content);
    return std::optional<T>(*std::move(content));
}

/// An entry from the plain bytes of its parts.
[[nodiscard]] Result<OpenedEntry> readBack(const QByteArray &codedBytes, const QByteArray &identityBytes,
                                           const QByteArray &storyBytes)
{
    auto coded = decodeCoded(codedBytes);
    if (!coded)
        return failAs(coded);
    const auto created = createdRecords(coded->records);
    OpenedEntry read{entryIdOf(codedBytes), *std::move(coded), {}, {}};
    if (!identityBytes.isEmpty()) {
        auto identity = decodeIdentity(identityBytes, created);
        if (!identity)
            return failAs(identity);
        read.identity = *std::move(identity);
    }
    auto story = decodeStory(storyBytes, created);
    if (!story)
        return failAs(story);
    read.story = *std::move(story);
    return read;
}

} // namespace

Result<Sealed> seal(const Act &act, const Sealing &sealing, const crypto::DossierKeys &keys)
{
    return sealWithSalt(act, sealing, keys, crypto::randomBytes<std::tuple_size_v<Salt>>());
}

Result<Sealed> sealWithSalt(const Act &act, const Sealing &sealing, const crypto::DossierKeys &keys,
                            const Salt &salt)
{
    if (act.isEmpty())
        return fail(ErrorKind::Invalid, u"an act that changes nothing"_s);
    const auto coded = codedPartOf(act, sealing, salt);
    const auto created = createdRecords(coded.records);
    const auto identityRecords = tierOf(act, &RecordChange::identity, created);
    const auto identity = identityRecords.empty() ? QByteArray() : encodeIdentity(identityRecords, created);
    const auto story = encodeStory({realId(sealing.author, created), sealing.at,
                                    tierOf(act, &RecordChange::story, created), sealing.filing},
                                   created);
    SealedEntry entry;
    entry.coded = encodeCoded(coded);
    if (act.changes().size() > maximumRecords || entry.coded.size() > maximumCodedSize
        || identity.size() > maximumPlaintextSize || story.size() > maximumPlaintextSize)
        return fail(ErrorKind::Full, u"act too long"_s);
    auto content = readBack(entry.coded, identity, story);
    if (!content)
        return fail(ErrorKind::Internal, u"act that would not read back"_s);

    entry.id = content->id;
    entry.dossier = coded.dossier;
    SealingContext context{entry.id, entry.dossier, Part::Identity, salt};
    if (!identity.isEmpty())
        entry.identity = sealPart(context, keys.identity, identity);
    context.part = Part::Story;
    entry.story = sealPart(context, keys.story, story);
    entry.digests = {digestOf(Part::Coded, entry.coded), digestOf(Part::Identity, entry.identity),
                     digestOf(Part::Story, entry.story)};
    return Sealed{std::move(entry), *std::move(content), created};
}

Result<OpenedEntry> open(const SealedEntry &entry, const KeyRing &ring)
{
    if (entry.coded.isEmpty() && !entry.digests[0].isNull())
        return fail(ErrorKind::NotFound, u"erased entry"_s);
    if (entryIdOf(entry.coded) != entry.id || digestOf(Part::Coded, entry.coded) != entry.digests[0])
        return fail(ErrorKind::Corrupt, u"coded part of another entry"_s);
    auto coded = decodeCoded(entry.coded);
    if (!coded)
        return failAs(coded);
    if (coded->dossier != entry.dossier)
        return fail(ErrorKind::Corrupt, u"entry of another dossier"_s);

    const auto created = createdRecords(coded->records);
    SealingContext context{entry.id, entry.dossier, Part::Identity, coded->salt};
    auto identity =
        openTier<FieldsByRecord>(ring, context, entry.identity, entry.digests[1],
                                 [&](const QByteArray &bytes) { return decodeIdentity(bytes, created); });
    if (!identity)
        return failAs(identity);
    context.part = Part::Story;
    auto story = openTier<StoryPart>(ring, context, entry.story, entry.digests[2],
                                     [&](const QByteArray &bytes) { return decodeStory(bytes, created); });
    if (!story)
        return failAs(story);
    if ((*identity && !isWithin(**identity, *coded)) || (*story && !isWithin((*story)->records, *coded)))
        return fail(ErrorKind::Corrupt, u"fields of no record"_s);
    return OpenedEntry{entry.id, *std::move(coded), *std::move(identity), *std::move(story)};
}

} // namespace rp3
