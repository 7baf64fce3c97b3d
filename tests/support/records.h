// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"

#include <type_traits>

namespace rp3 {

// Invented records, as plain as they can be. A test changes what it is about:
// `with(aComplaint(), &Complaint::status, Code(u"received"))`.

/// `record` with one field changed.
template <Record R, typename T>
[[nodiscard]] R with(R record, T R::*field, const std::type_identity_t<T> &value)
{
    record.*field = value;
    return record;
}

[[nodiscard]] inline Complaint aComplaint()
{
    Complaint complaint;
    complaint.receivedOn = Day(20'514);
    complaint.channel = Code(u"langsung");
    complaint.status = Code(u"received");
    complaint.receivedAt = Instant(1'772'416'800'000);
    complaint.narrative = QStringLiteral("Cerita contoh dari orang yang tidak ada.");
    return complaint;
}

[[nodiscard]] inline Person aPerson()
{
    Person person;
    person.role = Code(u"korban");
    person.ageGroup = Code(u"a18_24");
    person.name = QStringLiteral("Melati Contoh");
    person.phone = QStringLiteral("080000000000");
    return person;
}

[[nodiscard]] inline Case aCase()
{
    Case record;
    record.openedOn = Day(20'514);
    record.status = Code(u"baru");
    return record;
}

[[nodiscard]] inline Session aSession()
{
    Session session;
    session.heldOn = Day(20'515);
    session.kind = Code(u"konseling");
    session.summary = QStringLiteral("Ringkasan contoh.");
    return session;
}

[[nodiscard]] inline Consent aConsent(QStringView scope, QStringView decision)
{
    Consent consent;
    consent.scope = Code(scope);
    consent.decision = Code(decision);
    consent.givenOn = Day(20'514);
    return consent;
}

[[nodiscard]] inline StaffMember aStaffMember()
{
    StaffMember staff;
    staff.active = true;
    staff.joinedOn = Day(20'500);
    staff.name = QStringLiteral("Kenanga Contoh");
    return staff;
}

} // namespace rp3
