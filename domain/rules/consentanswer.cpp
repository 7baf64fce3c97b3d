// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/consentanswer.h"

#include "domain/codes/codevalues.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

/// Whether a yes to it lets somebody outside of the room be told.
bool isSharing(Code scope)
{
    using namespace code::consentScope;
    static constexpr std::array sharing{bagi_kode, bagi_nama, rujuk, polisi, perusahaan, serikat, keluarga};
    return std::ranges::find(sharing, scope) != sharing.end();
}

} // namespace

bool isAskedByProvider(Code scope)
{
    const CodeItem *item = codes::consentScope.find(scope);
    return item && item->flags.testFlag(ItemFlag::OneRowEach);
}

QString providerKey(QStringView name)
{
    QString key = name.toString().toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

bool mayBeSameProvider(QStringView a, QStringView b)
{
    const QString first = providerKey(a);
    const QString second = providerKey(b);
    return first.isEmpty() || second.isEmpty() || first == second;
}

bool isYes(const Consent &consent)
{
    const bool isInConflict = consent.capacity == code::capacity::konflik;
    return consent.decision == code::consentDecision::yes && !(isInConflict && isSharing(consent.scope));
}

bool needsGuardian(const Consent &consent)
{
    return consent.decision == code::consentDecision::yes && consent.capacity == code::capacity::wali
        && consent.guardian.isNull();
}

} // namespace rp3
