// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace rp3 {

/// A name that says nothing about what it names: `Size` bytes of a hash or of randomness.
///
/// `Tag` makes ids of different things different types. All-zero bytes mean "none". Ordered bytewise.
template <typename Tag, std::size_t Size> class Id final {
public:
    using Bytes = std::array<std::uint8_t, Size>;

    constexpr Id() = default;

    constexpr explicit Id(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// The id in `view`, or nothing if it has another length.
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView view)
    {
        if (view.size() != qsizetype(Size))
            return std::nullopt;
        Id id;
        std::copy(view.begin(), view.end(), id.m_bytes.begin());
        return id;
    }

    [[nodiscard]] constexpr const Bytes &bytes() const { return m_bytes; }

    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes.data(), qsizetype(Size)); }

    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }

    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toByteArray().toHex()); }

    [[nodiscard]] constexpr bool isNull() const { return *this == Id(); }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), Size, seed);
    }

private:
    Bytes m_bytes{};
};

/// One record: a complaint, a person, a session.
using RecordId = Id<struct RecordTag, 16>;

/// One dossier (*berkas*): what one set of keys opens.
using DossierId = Id<struct DossierTag, 16>;

/// One entry of the journal: one act by one person.
using EntryId = Id<struct EntryTag, 16>;

/// One protection room.
using PostId = Id<struct PostTag, 16>;

/// One PC of a room.
using DeviceId = Id<struct DeviceTag, 16>;

} // namespace rp3
