// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/consentanswer.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/underage.h"

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

/// Whether somebody else decides for her, and it is written who.
bool namesSomebody(const Consent &consent)
{
    return consent.capacity == code::capacity::wali && !consent.guardian.isNull()
        && consent.guardian != consent.person;
}

/// Whether it is said for somebody under 18.
bool isForAChild(const Consent &consent, const QList<Person> &persons)
{
    const auto isNamed = [&](const Person &person) {
        return !person.id.isNull() && person.id == consent.person;
    };
    const bool isHers = std::ranges::any_of(
        persons, [&](const Person &person) { return isNamed(person) && isSurvivor(person); });
    return std::ranges::any_of(persons, [&](const Person &person) {
        return isUnder18(person) && (isNamed(person) || (!isHers && isSurvivor(person)));
    });
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

bool isHerOwn(const Consent &consent, const QList<Person> &persons)
{
    return !isSharing(consent.scope) || consent.person.isNull()
        || std::ranges::any_of(
            persons, [&](const Person &person) { return person.id == consent.person && isSurvivor(person); });
}

bool waitsForGuardian(const Consent &consent, const QList<Person> &persons)
{
    const bool isVital = consent.capacity == code::capacity::vital;
    if (!isYes(consent) || !isSharing(consent.scope) || isVital)
        return false;
    // Who is a child, she herself above all, is nobody's guardian.
    const bool isByAChild = std::ranges::any_of(
        persons, [&](const Person &person) { return person.id == consent.guardian && isUnder18(person); });
    const bool isAgreed = namesSomebody(consent) && !isByAChild;
    return !isAgreed && (needsGuardian(consent) || isForAChild(consent, persons));
}

bool needsGuardian(const Consent &consent)
{
    return consent.decision == code::consentDecision::yes && consent.capacity == code::capacity::wali
        && !namesSomebody(consent);
}

bool needsProvider(const Consent &consent)
{
    return consent.decision == code::consentDecision::yes && isAskedByProvider(consent.scope)
        && providerKey(consent.provider).isEmpty();
}

bool takesBack(const Consent &before, const Consent &after)
{
    using namespace code::consentDecision;
    return before.decision == yes && after.decision == no;
}

bool needsMethod(const Consent &consent)
{
    return consent.decision == code::consentDecision::yes && consent.method.isEmpty();
}

} // namespace rp3
