// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/publishedkeys.h"

namespace rp3::test {

[[nodiscard]] inline RecordId staffId(std::uint8_t number)
{
    RecordId::Bytes bytes{};
    bytes.back() = number;
    return RecordId(bytes);
}

[[nodiscard]] inline PublishedMember aMember(std::uint8_t number, const QString &name)
{
    PublishedMember member;
    member.staff = staffId(number);
    member.name = name;
    return member;
}

/// What a kiosk knows of an invented room with two people, before anything is sealed. The keys are empty.
[[nodiscard]] inline PublishedKeys aPublishedRoom()
{
    using namespace Qt::StringLiterals;
    PublishedKeys keys;
    keys.postName = u"Pos Contoh"_s;
    keys.phone = u"000-000-000"_s;
    keys.members = {aMember(1, u"Kenanga Contoh"_s), aMember(2, u"Dahlia Misal"_s)};
    return keys;
}

} // namespace rp3::test
