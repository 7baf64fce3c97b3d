// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/enrolment.h"

#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"
#include "sync/protocol/signedmessage.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView requestLabel("rp3 enrol");
constexpr QByteArrayView confirmationLabel("rp3 enrolled");

QByteArray encode(const EnrolmentRequest &request)
{
    return CborWriter()
        .array(8)
        .integer(protocolVersion)
        .bytes(request.code.view())
        .bytes(request.province.view())
        .bytes(request.post.view())
        .value(request.postCode.toString())
        .bytes(request.device.view())
        .bytes(request.deviceKey.view())
        .bytes(request.transportKey.view())
        .end()
        .result();
}

QByteArray encode(const EnrolmentConfirmation &confirmation)
{
    return CborWriter()
        .array(7)
        .integer(protocolVersion)
        .bytes(confirmation.province.view())
        .bytes(confirmation.post.view())
        .bytes(confirmation.device.view())
        .bytes(confirmation.deviceKey.view())
        .bytes(confirmation.transportKey.view())
        .integer(confirmation.at)
        .end()
        .result();
}

/// The CBOR in a signed message, if its version is known.
[[nodiscard]] Result<QCborValue> readVersioned(QByteArrayView bytes)
{
    auto value = readCbor(bytes);
    if (value && value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"enrolment"_s);
    return value;
}

QByteArray encodeSigned(QByteArrayView bytes, const crypto::Signature &device,
                        const crypto::Signature &transport)
{
    return CborWriter().array(3).bytes(bytes).bytes(device.view()).bytes(transport.view()).end().result();
}

[[nodiscard]] Result<EnrolmentRequest> decodeRequest(QByteArrayView bytes)
{
    const auto value = readVersioned(bytes);
    if (!value)
        return failAs(value);
    ArrayReader array(*value);
    EnrolmentRequest request;
    const auto version = array.number();
    request.code = array.id<EnrolmentCode>();
    request.province = array.id<ProvinceId>();
    request.post = array.id<PostId>();
    const auto postCode = Label::fromString(array.text(Label::maximumLength));
    request.device = array.id<DeviceId>();
    request.deviceKey = array.id<crypto::VerifyKey>();
    request.transportKey = array.id<crypto::VerifyKey>();
    if (!array.isWhole() || !postCode || version != protocolVersion)
        return fail(ErrorKind::Corrupt, u"enrolment request"_s);
    request.postCode = *postCode;
    if (encode(request) != bytes)
        return fail(ErrorKind::Corrupt, u"enrolment request is not canonical"_s);
    return request;
}

} // namespace

QByteArray signEnrolment(const EnrolmentRequest &request, const crypto::SigningKeyPair &device,
                         const crypto::SigningKeyPair &transport)
{
    const auto bytes = encode(request);
    return encodeSigned(bytes, signMessage(requestLabel, bytes, device).signature,
                        signMessage(requestLabel, bytes, transport).signature);
}

Result<EnrolmentRequest> openEnrolment(QByteArrayView wire)
{
    const auto value = readCbor(wire);
    if (!value)
        return failAs(value);
    ArrayReader array(*value);
    const auto bytes = array.bytes(maximumMessageSize);
    const auto byDevice = array.id<crypto::Signature>();
    const auto byTransport = array.id<crypto::Signature>();
    if (!array.isWhole() || encodeSigned(bytes, byDevice, byTransport) != wire)
        return fail(ErrorKind::Corrupt, u"enrolment request"_s);
    auto request = decodeRequest(bytes);
    if (request
        && (!isSignedBy(request->deviceKey, requestLabel, {bytes, byDevice})
            || !isSignedBy(request->transportKey, requestLabel, {bytes, byTransport})))
        return fail(ErrorKind::Rejected, u"enrolment signature"_s);
    return request;
}

QByteArray signConfirmation(const EnrolmentConfirmation &confirmation, const crypto::SigningKeyPair &gateway)
{
    return signMessage(confirmationLabel, encode(confirmation), gateway).encoded();
}

Result<EnrolmentConfirmation> openConfirmation(QByteArrayView wire, const EnrolmentRequest &request,
                                               const crypto::VerifyKey &gateway)
{
    const auto message = SignedMessage::decode(wire);
    if (!message)
        return failAs(message);
    if (!isSignedBy(gateway, confirmationLabel, *message))
        return fail(ErrorKind::Rejected, u"confirmation signature"_s);
    const auto value = readVersioned(message->bytes);
    if (!value)
        return failAs(value);
    ArrayReader array(*value);
    EnrolmentConfirmation read;
    const auto version = array.number();
    read.province = array.id<ProvinceId>();
    read.post = array.id<PostId>();
    read.device = array.id<DeviceId>();
    read.deviceKey = array.id<crypto::VerifyKey>();
    read.transportKey = array.id<crypto::VerifyKey>();
    read.at = array.number();
    if (!array.isWhole() || version != protocolVersion || encode(read) != message->bytes)
        return fail(ErrorKind::Corrupt, u"confirmation"_s);
    const EnrolmentConfirmation asked{request.province,  request.post,         request.device,
                                      request.deviceKey, request.transportKey, read.at};
    if (read != asked)
        return fail(ErrorKind::Rejected, u"confirmation of another request"_s);
    return read;
}

} // namespace rp3
