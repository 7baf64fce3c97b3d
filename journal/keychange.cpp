// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keychange.h"

namespace rp3 {

namespace {

using crypto::KeyTier;

[[nodiscard]] Result<KeyOperation> box(const DossierId &dossier, const KeyName &name,
                                       const crypto::DossierKey &key, const crypto::BoxPublicKey &recipient)
{
    const auto sealed = crypto::sealKey(key, dossier, name.tier, recipient);
    if (!sealed)
        return failAs(sealed);
    return KeyOperation{name.tier, name.commitment, PublicKey(recipient.bytes()), *sealed};
}

} // namespace

Result<KeyChange> changeKeys(const DossierId &dossier, const QList<KeyRecipient> &recipients)
{
    auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    KeyRing ring;
    QList<KeyOperation> names;
    for (const auto tier : {KeyTier::Identity, KeyTier::Story}) {
        auto copy = (tier == KeyTier::Identity ? keys->identity : keys->story).clone();
        if (!copy)
            return failAs(copy);
        names.append({tier, crypto::commitmentOf(*copy), {}, {}});
        if (const auto added = ring.add(*std::move(copy)); !added)
            return failAs(added);
    }
    QList<KeyOperation> boxes;
    for (const auto &recipient : recipients) {
        const auto handed = handOver(dossier, keysNamedIn(names), ring, recipient);
        if (!handed)
            return failAs(handed);
        boxes += *handed;
    }
    return KeyChange{*std::move(keys), names, boxes};
}

QList<KeyName> keysNamedIn(const QList<KeyOperation> &operations)
{
    QList<KeyName> names;
    for (const auto &operation : operations) {
        const KeyName name{operation.tier, operation.commitment};
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QList<PublicKey> holdersOf(const crypto::Commitment &commitment, const QList<KeyOperation> &operations)
{
    QList<PublicKey> holders;
    for (const auto &operation : operations) {
        const bool isHandedOver = operation.commitment == commitment && !operation.recipient.isNull();
        if (isHandedOver && !holders.contains(operation.recipient))
            holders.append(operation.recipient);
    }
    return holders;
}

Result<QList<KeyOperation>> handOver(const DossierId &dossier, const QList<KeyName> &keys,
                                     const KeyRing &ring, const KeyRecipient &recipient)
{
    QList<KeyOperation> operations;
    for (const auto &name : keys) {
        if (recipient.identityOnly && name.tier == KeyTier::Story)
            continue;
        const auto *key = ring.find(crypto::keyIdOf(name.commitment));
        if (!key)
            return fail(ErrorKind::Locked, QStringLiteral("key to hand over"));
        const auto operation = box(dossier, name, *key, recipient.boxKey);
        if (!operation)
            return failAs(operation);
        operations.append(*operation);
    }
    return operations;
}

Result<TakenKeys> takeKeys(KeyRing &ring, const DossierId &dossier, const QList<KeyOperation> &operations,
                           const crypto::BoxKeyPair &reader)
{
    const PublicKey mine(reader.publicKey().bytes());
    TakenKeys result;
    for (const auto &operation : operations) {
        if (operation.recipient != mine)
            continue;
        auto key = crypto::openKey(operation.box, reader, {dossier, operation.tier, operation.commitment});
        if (!key && key.error().kind == ErrorKind::Full)
            return failAs(key);
        if (key && ring.add(*std::move(key)))
            ++result.taken;
        else
            result.refused.append(operation);
    }
    return result;
}

} // namespace rp3
