// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/founding.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace rp3::test {

/// A founded room as the kiosk meets it: a folder with published keys, and everything else locked.
class FoundedRoom final {
public:
    FoundedRoom()
    {
        using namespace Qt::StringLiterals;
        Post post;
        post.code = *Label::fromString(u"TST01");
        post.name = u"Pos Contoh"_s;
        post.phone = u"000-000-000"_s;
        const auto founded =
            foundRoom(folder(),
                      {post,
                       u'A',
                       {staff(u"Koordinator Contoh"_s, u"k_adu"), phrase(u"kapal merah gunung tujuh")},
                       {staff(u"Konselor Contoh"_s, u"konselor"), phrase(u"hujan kopi jendela biru")},
                       crypto::argon2Floor},
                      clock);
        Q_ASSERT(founded);
        published = *readPublishedKeys(folder());
    }

    [[nodiscard]] QString folder() const { return m_directory.path() + QStringLiteral("/vault"); }

    FakeClock clock;
    PublishedKeys published;

private:
    [[nodiscard]] static StaffMember staff(const QString &name, QStringView role)
    {
        StaffMember member;
        member.name = name;
        member.roles = {Code(role)};
        return member;
    }

    [[nodiscard]] static crypto::Passphrase phrase(QStringView words)
    {
        return *crypto::Passphrase::fromTyped(words);
    }

    QTemporaryDir m_directory;
};

} // namespace rp3::test
