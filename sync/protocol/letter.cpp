// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/letter.h"

#include "journal/cbor.h"
#include "sync/protocol/arrayreader.h"

#include <QtEndian>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstLine("-----BEGIN RUANG AMAN ENROLMENT LETTER-----");
constexpr QByteArrayView lastLine("-----END RUANG AMAN ENROLMENT LETTER-----");
constexpr qsizetype lineLength = 64;
constexpr qsizetype checksumSize = 8;
constexpr qsizetype maximumCertificateSize = 8 * 1024;
constexpr qsizetype maximumTextSize = 64 * 1024;

/// What the letter says about the province: public, and the same for every PC.
void writeProvince(CborWriter &cbor, const EnrolmentLetter &letter)
{
    cbor.integer(protocolVersion)
        .bytes(letter.province.view())
        .value(letter.provinceName)
        .value(letter.url)
        .bytes(letter.authority)
        .bytes(letter.gatewayKey.view())
        .bytes(letter.teamKey.view());
}

QByteArray encode(const EnrolmentLetter &letter)
{
    CborWriter cbor;
    cbor.array(10);
    writeProvince(cbor, letter);
    return cbor.value(letter.postCode.toString())
        .bytes(letter.code.view())
        .integer(letter.expires)
        .end()
        .result();
}

QByteArray checksumOf(QByteArrayView bytes)
{
    const auto hash = crypto::Digest(crypto::Blake2b256("rp3 letter").add(bytes).finish());
    return hash.toByteArray().first(checksumSize);
}

[[nodiscard]] Result<EnrolmentLetter> decode(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value)
        return fail(ErrorKind::Invalid, u"enrolment letter"_s);
    if (value->toArray().at(0).toInteger(-1) > protocolVersion)
        return fail(ErrorKind::TooNew, u"enrolment letter"_s);
    ArrayReader array(*value);
    EnrolmentLetter letter;
    const auto version = array.number();
    letter.province = array.id<ProvinceId>();
    letter.provinceName = array.text(120);
    letter.url = array.text(255);
    letter.authority = array.bytes(maximumCertificateSize);
    letter.gatewayKey = array.id<crypto::VerifyKey>();
    letter.teamKey = array.id<crypto::BoxPublicKey>();
    const auto postCode = Label::fromString(array.text(Label::maximumLength));
    letter.code = array.id<EnrolmentCode>();
    letter.expires = array.number();
    if (!array.isWhole() || !postCode || version != protocolVersion)
        return fail(ErrorKind::Invalid, u"enrolment letter"_s);
    letter.postCode = *postCode;
    if (encode(letter) != bytes)
        return fail(ErrorKind::Invalid, u"enrolment letter"_s);
    return letter;
}

} // namespace

QByteArray encodeLetter(const EnrolmentLetter &letter)
{
    const auto bytes = encode(letter);
    const auto base64 = QByteArray(bytes + checksumOf(bytes)).toBase64();
    QByteArray text = firstLine.toByteArray() + '\n';
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        text += base64.mid(i, lineLength) + '\n';
    return text + lastLine.toByteArray() + '\n';
}

Result<EnrolmentLetter> decodeLetter(QByteArrayView text)
{
    const auto all = text.first(std::min(text.size(), maximumTextSize)).toByteArray();
    const auto begin = all.indexOf(firstLine);
    const auto end = all.indexOf(lastLine, begin);
    if (begin < 0 || end < 0)
        return fail(ErrorKind::Invalid, u"no enrolment letter"_s);
    const auto start = begin + firstLine.size();
    const auto base64 = all.sliced(start, end - start).simplified().replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() <= checksumSize)
        return fail(ErrorKind::Invalid, u"enrolment letter"_s);
    const auto bytes = decoded.decoded.chopped(checksumSize);
    if (checksumOf(bytes) != decoded.decoded.last(checksumSize))
        return fail(ErrorKind::Invalid, u"enrolment letter checksum"_s);
    return decode(bytes);
}

QString fingerprintOf(const EnrolmentLetter &letter, const crypto::VerifyKey &device,
                      const crypto::VerifyKey &transport)
{
    CborWriter cbor;
    cbor.array(9);
    writeProvince(cbor, letter);
    cbor.bytes(device.view()).bytes(transport.view()).end();
    const auto hash = crypto::Digest(crypto::Blake2b256("rp3 fingerprint").add(cbor.result()).finish());
    const auto number = qFromBigEndian<quint64>(hash.bytes().data());
    auto digits = QString::number(number).rightJustified(20, u'0');
    for (const auto gap : {16, 12, 8, 4})
        digits.insert(gap, u' ');
    return digits;
}

} // namespace rp3
