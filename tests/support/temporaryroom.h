// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/filingdrop.h"
#include "storage/founding.h"
#include "storage/room.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <algorithm>

namespace rp3::test {

/// A founded room in a folder of its own: a coordinator and a counselor, both invented.
class TemporaryRoom final {
public:
    static crypto::Passphrase coordinatorsPhrase()
    {
        return *crypto::Passphrase::fromTyped(u"kapal merah gunung tujuh");
    }

    static crypto::Passphrase counselorsPhrase()
    {
        return *crypto::Passphrase::fromTyped(u"hujan kopi jendela biru");
    }

    TemporaryRoom()
    {
        using namespace Qt::StringLiterals;
        Post post;
        post.code = *Label::fromString(u"TST01");
        post.name = u"Pos Contoh"_s;
        post.phone = u"000-000-000"_s;
        StaffMember coordinator;
        coordinator.name = u"Koordinator Contoh"_s;
        coordinator.roles = {Code(u"k_adu"), Code(u"k_damping")};
        StaffMember counselor;
        counselor.name = u"Konselor Contoh"_s;
        counselor.roles = {Code(u"petugas"), Code(u"konselor")};
        const auto founded = foundRoom(folder(),
                                       {post,
                                        u'A',
                                        {coordinator, coordinatorsPhrase()},
                                        {counselor, counselorsPhrase()},
                                        crypto::argon2Floor},
                                       clock);
        Q_ASSERT(founded);
        published = *readPublishedKeys(folder());
        for (const auto &member : published.members)
            (member.name == coordinator.name ? coordinatorId : counselorId) = member.staff;
    }

    [[nodiscard]] QString folder() const { return m_directory.path() + QStringLiteral("/vault"); }

    [[nodiscard]] std::unique_ptr<Room> unlockAsCoordinator()
    {
        return *Room::unlock(folder(), coordinatorId, coordinatorsPhrase(), clock);
    }

    [[nodiscard]] std::unique_ptr<Room> unlockAsCounselor()
    {
        return *Room::unlock(folder(), counselorId, counselorsPhrase(), clock);
    }

    /// Leaves a complaint at the kiosk.
    [[nodiscard]] Result<void> file(const FiledComplaint &filed)
    {
        return file(filed, *crypto::ReceiptCode::generate());
    }

    [[nodiscard]] Result<void> file(const FiledComplaint &filed, const crypto::ReceiptCode &receipt)
    {
        return FilingDrop(folder(), clock).file(published, filed, receipt);
    }

    FakeClock clock;
    PublishedKeys published;
    RecordId coordinatorId;
    RecordId counselorId;

private:
    QTemporaryDir m_directory;
};

/// A complaint with everything that may never be seen outside.
[[nodiscard]] inline FiledComplaint aFiling()
{
    using namespace Qt::StringLiterals;
    FiledComplaint filed;
    filed.complaint.channel = Code(u"langsung");
    filed.complaint.reporterRole = Code(u"korban");
    filed.complaint.safeNow = Code(u"yes");
    filed.complaint.narrative = u"Cerita contoh yang tidak pernah terjadi."_s;
    filed.person.role = Code(u"korban");
    filed.person.name = u"Melati Contoh"_s;
    filed.person.phone = u"0800-0000-1234"_s;
    filed.incident.violenceForms = {Code(u"psikis")};
    return filed;
}

[[nodiscard]] inline Acceptance mediumRisk()
{
    Acceptance acceptance;
    acceptance.risk = Code(u"sedang");
    return acceptance;
}

/// A complaint that is filed and, in `session`, taken in at once: the case it became.
[[nodiscard]] inline DossierId aCaseOf(TemporaryRoom &room, Room &session,
                                       const FiledComplaint &filed = aFiling(),
                                       const Acceptance &acceptance = mediumRisk())
{
    const auto left = room.file(filed);
    const auto taken = session.intake().takeIn();
    Q_ASSERT(left && taken);
    return *session.intake().accept(session.intake().inbox()->last().filing, acceptance);
}

/// Her answer to one question about her data.
[[nodiscard]] inline Consent aConsent(QStringView scope, bool yes)
{
    Consent consent;
    consent.scope = Code(scope);
    consent.decision = Code(yes ? u"yes" : u"no");
    consent.method = Code(u"elektronik");
    return consent;
}

} // namespace rp3::test
