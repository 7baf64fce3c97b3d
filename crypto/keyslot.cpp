// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyslot.h"

#include "crypto/aead.h"
#include "crypto/sealedbox.h"

#include <QCborStreamWriter>

namespace rp3::crypto {

namespace {

constexpr quint64 formatVersion = 0;

/// staff keys ‖ master key
using SlotContent = Secret<struct SlotContentTag, StaffKeyBytes::size + MasterKey::size>;
using SlotKey = Secret<struct SlotKeyTag, 32>;

constexpr qsizetype renewalSealSize = qsizetype(sizeof(AeadNonce) + MasterKey::size) + aeadTagSize;
static_assert(sealedKeysSize == qsizetype(sizeof(AeadNonce) + SlotContent::size) + aeadTagSize);
static_assert(renewalSize == renewalSealSize + sealedBoxOverhead);

/// CBOR ["rp3 slot", version, user, label, opsLimit, memLimit, salt, box key].
QByteArray slotBinding(const KeySlot &slot)
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(8);
    cbor.append(QLatin1String("rp3 slot"));
    cbor.append(formatVersion);
    cbor.append(slot.owner.user.toByteArray());
    cbor.append(slot.owner.label);
    cbor.append(quint64(slot.cost.opsLimit));
    cbor.append(quint64(slot.cost.memLimit));
    cbor.appendByteString(reinterpret_cast<const char *>(slot.salt.data()), qsizetype(slot.salt.size()));
    cbor.append(slot.boxKey.toByteArray());
    cbor.endArray();
    return bytes;
}

/// CBOR ["rp3 renewal", version, user].
QByteArray renewalBinding(const KeySlot &slot)
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(3);
    cbor.append(QLatin1String("rp3 renewal"));
    cbor.append(formatVersion);
    cbor.append(slot.owner.user.toByteArray());
    cbor.endArray();
    return bytes;
}

[[nodiscard]] Result<SlotContent> contentOf(const UnlockedUser &unlocked)
{
    const auto keyBytes = unlocked.keys.toBytes();
    if (!keyBytes)
        return failAs(keyBytes);
    return SlotContent::make([&](auto into) {
        const auto end = std::ranges::copy(keyBytes->bytes(), into.begin()).out;
        std::ranges::copy(unlocked.masterKey.bytes(), end);
    });
}

[[nodiscard]] Result<UnlockedUser> readContent(const RecordId &user, const SlotContent &content)
{
    const auto keyBytes = StaffKeyBytes::copyOf(content.bytes().first<StaffKeyBytes::size>());
    if (!keyBytes)
        return failAs(keyBytes);
    auto keys = StaffKeys::fromBytes(*keyBytes);
    if (!keys)
        return failAs(keys);
    auto master = MasterKey::copyOf(content.bytes().last<MasterKey::size>());
    if (!master)
        return failAs(master);
    return UnlockedUser{user, std::move(*keys), std::move(*master)};
}

[[nodiscard]] Result<MasterKey> openRenewal(const KeySlot &slot, QByteArrayView renewal,
                                            const UnlockedUser &unlocked)
{
    const auto seal = openBox(unlocked.keys.box, renewal);
    const auto key = subkeyOf(unlocked.masterKey, SubkeyPurpose::Renewal);
    if (!key)
        return failAs(key);
    if (!seal)
        return fail(ErrorKind::Corrupt, QStringLiteral("key slot: renewal box"));
    Result<void> opened;
    auto next = MasterKey::make([&](auto into) {
        opened = aeadOpenNonceInFrontInto(into, key->bytes(), renewalBinding(slot), *seal);
    });
    if (next && !opened)
        return fail(ErrorKind::Corrupt, QStringLiteral("key slot: renewal seal"));
    return next;
}

} // namespace

Result<QString> slotLabel(QStringView typed)
{
    if (typed.size() > 16 * maxLabelLength || !typed.isValidUtf16())
        return fail(ErrorKind::Invalid, QStringLiteral("key slot: label"));
    const auto label = typed.toString().normalized(QString::NormalizationForm_C).trimmed();
    const auto characters = label.toUcs4();
    if (characters.isEmpty() || characters.size() > maxLabelLength)
        return fail(ErrorKind::Invalid, QStringLiteral("key slot: label length"));
    if (!std::ranges::all_of(characters, [](char32_t c) { return QChar::isPrint(c); }))
        return fail(ErrorKind::Invalid, QStringLiteral("key slot: label characters"));
    return label;
}

Result<KeySlot> sealSlot(const UnlockedUser &unlocked, const QString &label, const Passphrase &passphrase,
                         const Argon2Cost &cost)
{
    KeySlot slot{.owner = {unlocked.user, label},
                 .cost = cost,
                 .salt = randomBytes<sizeof(Argon2Salt)>(),
                 .boxKey = unlocked.keys.box.publicKey(),
                 .sealedKeys = {},
                 .renewals = {}};
    const auto key = argon2id<SlotKey>(passphrase.view(), slot.salt, cost);
    if (!key)
        return failAs(key);
    const auto content = contentOf(unlocked);
    if (!content)
        return failAs(content);
    slot.sealedKeys = aeadSealWithRandomNonce(key->bytes(), slotBinding(slot), content->view());
    return slot;
}

Result<UnlockedUser> openSlot(const KeySlot &slot, const Passphrase &passphrase)
{
    const auto key = argon2id<SlotKey>(passphrase.view(), slot.salt, slot.cost);
    if (!key)
        return failAs(key);
    Result<void> opened;
    const auto content = SlotContent::make([&](auto into) {
        opened = aeadOpenNonceInFrontInto(into, key->bytes(), slotBinding(slot), slot.sealedKeys);
    });
    if (!content)
        return failAs(content);
    if (!opened)
        return failAs(opened);
    auto unlocked = readContent(slot.owner.user, *content);
    for (const auto &renewal : slot.renewals) {
        if (!unlocked)
            break;
        auto next = openRenewal(slot, renewal, *unlocked);
        if (!next)
            return failAs(next);
        unlocked->masterKey = std::move(*next);
    }
    return unlocked;
}

Result<QByteArray> sealRenewal(const KeySlot &slot, const MasterKey &current, const MasterKey &next)
{
    const auto key = subkeyOf(current, SubkeyPurpose::Renewal);
    if (!key)
        return failAs(key);
    return sealBox(slot.boxKey, aeadSealWithRandomNonce(key->bytes(), renewalBinding(slot), next.view()));
}

} // namespace rp3::crypto
