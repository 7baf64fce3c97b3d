// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishedkeys.h"

#include "crypto/replacefile.h"
#include "domain/fields/valuetype.h"
#include "journal/cbor.h"
#include "journal/entry.h"

#include <QCborArray>
#include <QFile>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Larger than any room; bounds what a stranger's file can make us read.
constexpr qint64 maximumSize = 1024 * 1024;
constexpr qsizetype memberSize = 5;
constexpr qsizetype fileSize = 8;

QString pathIn(const QString &folder)
{
    return folder + u"/room.public"_s;
}

QByteArray encode(const PublishedKeys &keys)
{
    CborWriter cbor;
    cbor.array(fileSize).integer(formatVersion).bytes(keys.post.view()).value(keys.postCode.toString());
    cbor.value(keys.postName).value(keys.phone);
    cbor.bytes(QByteArrayView(keys.receiptSalt.data(), qsizetype(keys.receiptSalt.size())));
    cbor.array(std::size_t(keys.members.size()));
    for (const auto &member : keys.members) {
        cbor.array(memberSize).bytes(member.staff.view()).value(member.name).value(member.alsoKnownAs);
        cbor.bytes(member.boxKey.view()).value(ValueTraits<References>::toCbor(member.tiedTo)).end();
    }
    cbor.end();
    cbor.bytes(keys.province ? keys.province->view() : QByteArrayView()).end();
    return cbor.result();
}

std::optional<PublishedMember> memberFrom(const QCborArray &array)
{
    const auto staff = RecordId::fromBytes(array.at(0).toByteArray());
    const auto boxKey = crypto::BoxPublicKey::fromBytes(array.at(3).toByteArray());
    if (array.size() != memberSize || !staff || !boxKey)
        return std::nullopt;
    const auto tiedTo = ValueTraits<References>::fromCbor(array.at(4)).value_or(References());
    return PublishedMember{*staff, array.at(1).toString(), array.at(2).toString(), *boxKey, tiedTo};
}

std::optional<PublishedKeys> keysFrom(const QCborArray &array)
{
    const auto post = PostId::fromBytes(array.at(1).toByteArray());
    const auto salt = array.at(5).toByteArray();
    PublishedKeys keys;
    if (array.size() != fileSize || !post || salt.size() != qsizetype(keys.receiptSalt.size()))
        return std::nullopt;
    keys.post = *post;
    keys.postCode = Label::fromString(array.at(2).toString()).value_or(Label());
    keys.postName = array.at(3).toString();
    keys.phone = array.at(4).toString();
    std::copy(salt.begin(), salt.end(), keys.receiptSalt.begin());
    const auto members = array.at(6).toArray();
    for (const auto &value : members) {
        auto member = memberFrom(value.toArray());
        if (!member)
            return std::nullopt;
        keys.members.append(*std::move(member));
    }
    keys.province = crypto::BoxPublicKey::fromBytes(array.at(7).toByteArray());
    return keys;
}

} // namespace

Result<PublishedKeys> readPublishedKeys(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"room.public"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"room.public"_s);
    const auto bytes = file.read(maximumSize);
    const auto value = readCbor(bytes);
    if (!value || !value->isArray())
        return fail(ErrorKind::Corrupt, u"room.public"_s);
    const auto array = value->toArray();
    if (array.at(0).toInteger(-1) > formatVersion)
        return fail(ErrorKind::TooNew, u"room.public"_s);
    const auto keys = keysFrom(array);
    if (!keys || encode(*keys) != bytes)
        return fail(ErrorKind::Corrupt, u"room.public"_s);
    return *keys;
}

Result<void> writePublishedKeys(const QString &folder, const PublishedKeys &keys)
{
    return crypto::replaceFile(pathIn(folder), encode(keys));
}

} // namespace rp3
