// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/ridealias.h"

#include "domain/rules/namesound.h"
#include "domain/rules/underage.h"

#include <algorithm>

namespace rp3 {

namespace {

/// In both languages that may be written here.
constexpr QStringView caseWords =
    u"korban penyintas pelapor terlapor saksi kasus pengaduan kekerasan pelecehan "
    u"perkosaan kdrt tpks rp3 uptd victim survivor witness case complaint "
    u"violence abuse harassment rape";

bool hasCaseWord(QStringView alias)
{
    static const auto forbidden = nameWords(caseWords);
    return std::ranges::any_of(nameWords(alias),
                               [](const QString &word) { return forbidden.contains(word); });
}

} // namespace

std::optional<AliasRefusal> aliasRefusal(QStringView alias, const QList<Person> &persons)
{
    const bool isHers = std::ranges::any_of(persons, [&](const Person &person) {
        return isSurvivor(person)
            && (shareNameWord(alias, person.name) || shareNameWord(alias, person.alias));
    });
    if (isHers)
        return AliasRefusal::HerName;
    return hasCaseWord(alias) ? std::optional(AliasRefusal::CaseWord) : std::nullopt;
}

} // namespace rp3
