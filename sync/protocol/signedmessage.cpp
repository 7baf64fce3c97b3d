// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/signedmessage.h"

#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"
#include "sync/protocol/protocol.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

QByteArray labelled(QByteArrayView label, QByteArrayView bytes)
{
    QByteArray message;
    message.reserve(label.size() + bytes.size());
    return message.append(label).append(bytes);
}

} // namespace

QByteArray SignedMessage::encoded() const
{
    return CborWriter().array(2).bytes(bytes).bytes(signature.view()).end().result();
}

Result<SignedMessage> SignedMessage::decode(QByteArrayView wire)
{
    const auto value = readCbor(wire);
    if (!value)
        return failAs(value);
    ArrayReader array(*value);
    SignedMessage message;
    message.bytes = array.bytes(maximumMessageSize);
    message.signature = array.id<crypto::Signature>();
    if (!array.isWhole() || message.encoded() != wire)
        return fail(ErrorKind::Corrupt, u"signed message"_s);
    return message;
}

SignedMessage signMessage(QByteArrayView label, QByteArray bytes, const crypto::SigningKeyPair &signer)
{
    const auto signature = signer.sign(labelled(label, bytes));
    return {std::move(bytes), signature};
}

bool isSignedBy(const crypto::VerifyKey &key, QByteArrayView label, const SignedMessage &message)
{
    return crypto::verify(key, labelled(label, message.bytes), message.signature);
}

} // namespace rp3
