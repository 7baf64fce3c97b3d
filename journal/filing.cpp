// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/filing.h"

#include "journal/cbor.h"
#include "journal/ids.h"
#include "journal/sealedparts.h"

#include <QCborArray>
#include <QtEndian>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// "RP3F", then the length of the CBOR (u32be), then the CBOR, then zeros.
constexpr QByteArrayView magic("RP3F");
constexpr qsizetype headerSize = 8;
constexpr qsizetype fieldCount = 10;

QByteArray content(const Filing &filing)
{
    CborWriter cbor;
    cbor.array(fieldCount).integer(formatVersion).bytes(filing.entry.view()).bytes(filing.dossier.view());
    cbor.bytes(filing.closedCoded).bytes(filing.identity).bytes(filing.story);
    cbor.array(filing.digests.size());
    for (const auto &digest : filing.digests)
        cbor.bytes(digest.view());
    cbor.end();
    cbor.bytes(filing.identityCommitment.view()).bytes(filing.storyCommitment.view());
    cbor.array(std::size_t(filing.boxes.size()));
    for (const auto &box : filing.boxes)
        cbor.bytes(box);
    cbor.end().end();
    return cbor.result();
}

template <typename IdType> bool readInto(IdType &id, const QCborValue &value)
{
    const auto read = IdType::fromBytes(value.toByteArray());
    id = read.value_or(IdType());
    return read.has_value();
}

std::optional<Filing> fromArray(const QCborArray &array)
{
    Filing filing;
    const auto digests = array.at(6).toArray();
    bool good = array.size() == fieldCount && digests.size() == qsizetype(filing.digests.size())
        && readInto(filing.entry, array.at(1)) && readInto(filing.dossier, array.at(2))
        && readInto(filing.identityCommitment, array.at(7)) && readInto(filing.storyCommitment, array.at(8));
    for (qsizetype i = 0; good && i < digests.size(); ++i)
        good = readInto(filing.digests[std::size_t(i)], digests.at(i));
    if (!good)
        return std::nullopt;
    filing.closedCoded = array.at(3).toByteArray();
    filing.identity = array.at(4).toByteArray();
    filing.story = array.at(5).toByteArray();
    const auto boxes = array.at(9).toArray();
    for (const auto &box : boxes)
        filing.boxes.append(box.toByteArray());
    return filing;
}

[[nodiscard]] Result<QList<QByteArray>> boxesFor(const QList<std::optional<crypto::BoxPublicKey>> &recipients,
                                                 const crypto::DossierKeys &keys, const DossierId &dossier)
{
    QList<QByteArray> boxes;
    for (const auto &recipient : recipients) {
        const auto key = recipient ? Result<crypto::BoxPublicKey>(*recipient) : crypto::throwawayPublicKey();
        if (!key)
            return failAs(key);
        const auto box = crypto::sealKeys(keys, dossier, *key);
        if (!box)
            return failAs(box);
        boxes.append(*box);
    }
    return boxes;
}

[[nodiscard]] Result<KeyRing> ringOf(const crypto::DossierKeys &keys)
{
    KeyRing ring;
    for (const auto *key : {&keys.identity, &keys.story}) {
        auto copy = key->clone();
        if (!copy)
            return failAs(copy);
        if (const auto added = ring.add(*std::move(copy)); !added)
            return failAs(added);
    }
    return ring;
}

/// Whether only a kiosk writes such an entry.
bool isOfAKiosk(const OpenedEntry &entry)
{
    return entry.coded.dossier == newDossierIdOf(entry.coded.salt) && entry.coded.position.counter == 0
        && entry.coded.seen.isEmpty() && entry.story && entry.story->author.isNull() && entry.story->filing;
}

[[nodiscard]] Result<OpenedFiling> openWith(crypto::DossierKeys keys, const Filing &filing)
{
    const auto ring = ringOf(keys);
    if (!ring)
        return failAs(ring);
    auto coded = openClosed(filing.entry, filing.dossier, keys.identity, filing.closedCoded);
    if (!coded)
        return fail(ErrorKind::Corrupt, u"closed part of a filing"_s);
    SealedEntry entry{filing.entry,    filing.dossier, *std::move(coded),
                      filing.identity, filing.story,   filing.digests};
    auto content = open(entry, *ring);
    if (!content || !isOfAKiosk(*content))
        return fail(ErrorKind::Corrupt, u"entry of a filing"_s);
    return OpenedFiling{std::move(entry), std::move(keys), *std::move(content)};
}

} // namespace

Result<Filing> makeFiling(const Act &act, const Sealing &sealing,
                          const QList<std::optional<crypto::BoxPublicKey>> &recipients)
{
    Q_ASSERT(!act.dossier() && sealing.author.isNull() && sealing.filing);
    const auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    const auto sealed = seal(act, sealing, *keys);
    if (!sealed)
        return failAs(sealed);
    const auto &entry = sealed->entry;
    auto boxes = boxesFor(recipients, *keys, entry.dossier);
    if (!boxes)
        return failAs(boxes);
    return Filing{entry.id,
                  entry.dossier,
                  closeCoded(entry, keys->identity),
                  entry.identity,
                  entry.story,
                  entry.digests,
                  crypto::commitmentOf(keys->identity),
                  crypto::commitmentOf(keys->story),
                  *std::move(boxes)};
}

Result<OpenedFiling> openFiling(const Filing &filing, const crypto::BoxKeyPair &reader)
{
    for (const auto &box : filing.boxes) {
        auto keys =
            crypto::openKeys(box, reader, filing.dossier, filing.identityCommitment, filing.storyCommitment);
        if (keys)
            return openWith(*std::move(keys), filing);
        if (keys.error().kind != ErrorKind::WrongKey)
            return failAs(keys);
    }
    return fail(ErrorKind::Locked, u"no box of this filing is for this reader"_s);
}

QByteArray encodeFiling(const Filing &filing)
{
    const auto cbor = content(filing);
    QByteArray bytes = magic.toByteArray();
    bytes.resize(headerSize);
    qToBigEndian(quint32(cbor.size()), bytes.data() + magic.size());
    bytes += cbor;
    const auto blocks = (bytes.size() + filingBlock - 1) / filingBlock;
    bytes.append(blocks * filingBlock - bytes.size(), '\0');
    return bytes;
}

Result<Filing> decodeFiling(QByteArrayView bytes)
{
    if (bytes.size() < headerSize || bytes.first(magic.size()) != magic)
        return fail(ErrorKind::Corrupt, u"not a filing"_s);
    const auto size = qsizetype(qFromBigEndian<quint32>(bytes.data() + magic.size()));
    if (size > bytes.size() - headerSize)
        return fail(ErrorKind::Corrupt, u"filing cut off"_s);
    const auto value = readCbor(bytes.sliced(headerSize, size));
    if (!value)
        return failAs(value);
    const auto array = value->toArray();
    if (array.at(0).toInteger(-1) > formatVersion)
        return fail(ErrorKind::TooNew, u"filing"_s);
    const auto filing = fromArray(array);
    if (!filing || encodeFiling(*filing) != bytes)
        return fail(ErrorKind::Corrupt, u"filing"_s);
    return *filing;
}

} // namespace rp3
