// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyslotset.h"

#include "crypto/hash.h"
#include "crypto/mac.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>
#include <set>

namespace rp3::crypto {

namespace {

constexpr qint64 formatVersion = 0;
constexpr qint64 maxGeneration = qint64(1) << 62U;
constexpr qsizetype checksumSize = 32;

tl::unexpected<Error> corrupt(const QString &what)
{
    return fail(ErrorKind::Corrupt, QStringLiteral("key slots: ") + what);
}

Digest checksumOf(QByteArrayView content)
{
    return Digest(Blake2b256("rp3 key slots").add(content).finish());
}

void append(QCborStreamWriter &cbor, const KeySlot &slot)
{
    cbor.startArray(8);
    cbor.append(slot.owner.user.toByteArray());
    cbor.append(slot.owner.label);
    cbor.append(quint64(slot.cost.opsLimit));
    cbor.append(quint64(slot.cost.memLimit));
    cbor.appendByteString(reinterpret_cast<const char *>(slot.salt.data()), qsizetype(slot.salt.size()));
    cbor.append(slot.boxKey.toByteArray());
    cbor.append(slot.sealedKeys);
    cbor.startArray(slot.renewals.size());
    for (const auto &renewal : slot.renewals)
        cbor.append(renewal);
    cbor.endArray();
    cbor.endArray();
}

/// CBOR [version, generation, [slots]], and `mac` as the fourth element unless it is empty.
QByteArray encode(std::uint64_t generation, const std::vector<KeySlot> &keySlots, QByteArrayView mac)
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(mac.isEmpty() ? 3 : 4);
    cbor.append(quint64(formatVersion));
    cbor.append(quint64(generation));
    cbor.startArray(keySlots.size());
    for (const auto &slot : keySlots)
        append(cbor, slot);
    cbor.endArray();
    if (!mac.isEmpty())
        cbor.append(mac.toByteArray());
    cbor.endArray();
    return bytes;
}

bool readRenewals(const QCborArray &array, std::vector<QByteArray> &renewals)
{
    for (const auto &element : array)
        renewals.push_back(element.toByteArray());
    return renewals.size() <= KeySlotSet::maxRenewals
        && std::ranges::all_of(renewals, [](const QByteArray &r) { return r.size() == renewalSize; });
}

[[nodiscard]] Result<KeySlot> readSlot(const QCborArray &array)
{
    const auto user = RecordId::fromBytes(array.at(0).toByteArray());
    const auto label = array.at(1).toString();
    const auto salt = array.at(4).toByteArray();
    const auto boxKey = BoxPublicKey::fromBytes(array.at(5).toByteArray());
    KeySlot slot;
    if (!user || user->isNull() || !boxKey || salt.size() != qsizetype(slot.salt.size()))
        return corrupt(QStringLiteral("slot"));
    slot.owner = {*user, label};
    if (label.isEmpty() || label.toUcs4().size() > maxLabelLength)
        return corrupt(QStringLiteral("label"));
    slot.cost = {std::uint64_t(array.at(2).toInteger()), std::uint64_t(array.at(3).toInteger())};
    if (!isAllowed(slot.cost))
        return corrupt(QStringLiteral("cost"));
    std::ranges::copy(salt, slot.salt.begin());
    slot.boxKey = *boxKey;
    slot.sealedKeys = array.at(6).toByteArray();
    if (slot.sealedKeys.size() != sealedKeysSize || !readRenewals(array.at(7).toArray(), slot.renewals))
        return corrupt(QStringLiteral("seals"));
    return slot;
}

[[nodiscard]] Result<std::vector<KeySlot>> readSlots(const QCborArray &array)
{
    if (array.isEmpty() || std::size_t(array.size()) > KeySlotSet::maxUsers)
        return corrupt(QStringLiteral("users"));
    std::vector<KeySlot> keySlots;
    std::set<RecordId> users;
    for (const auto &element : array) {
        auto slot = readSlot(element.toArray());
        if (!slot)
            return failAs(slot);
        if (!users.insert(slot->owner.user).second)
            return corrupt(QStringLiteral("user twice"));
        keySlots.push_back(std::move(*slot));
    }
    return keySlots;
}

} // namespace

Result<KeySlotSet::Mac> KeySlotSet::macUnder(const MasterKey &master) const
{
    const auto key = subkeyOf(master, SubkeyPurpose::KeySlots);
    if (!key)
        return failAs(key);
    const auto content = encode(generation, keySlots, {});
    return Mac(macOf(key->bytes(), content).bytes());
}

QByteArray KeySlotSet::encoded() const
{
    const auto content = encode(generation, keySlots, mac.view());
    return content + checksumOf(content).toByteArray();
}

Result<KeySlotSet> KeySlotSet::decode(QByteArrayView bytes)
{
    if (bytes.size() <= checksumSize || bytes.size() > maxEncodedSize)
        return corrupt(QStringLiteral("length"));
    const auto content = bytes.chopped(checksumSize);
    if (checksumOf(content).view() != bytes.last(checksumSize))
        return corrupt(QStringLiteral("checksum"));

    // What is not there or of another type reads as zero or empty; then the lengths, or the comparison of the
    // whole at the end, do not agree.
    const auto array = QCborValue::fromCbor(content.data(), content.size()).toArray();
    if (array.at(0).toInteger(-1) > formatVersion)
        return fail(ErrorKind::TooNew, QStringLiteral("key slots: version"));
    auto slotsRead = readSlots(array.at(2).toArray());
    if (!slotsRead)
        return failAs(slotsRead);
    const auto macRead = Mac::fromBytes(array.at(3).toByteArray());
    const auto count = array.at(1).toInteger();
    if (!macRead || count < 1 || count > maxGeneration)
        return corrupt(QStringLiteral("generation or MAC"));
    const KeySlotSet set{std::uint64_t(count), std::move(*slotsRead), *macRead};
    if (set.encoded() != bytes)
        return corrupt(QStringLiteral("not canonical"));
    return set;
}

} // namespace rp3::crypto
