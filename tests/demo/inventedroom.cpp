// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/inventedroom.h"

#include "domain/codes/codevalues.h"

namespace rp3::demo {

using namespace Qt::StringLiterals;

Post inventPost(const QString &code, Day today)
{
    Post post;
    post.code = Label::fromString(code).value_or(Label());
    post.name = u"Pos Contoh %1"_s.arg(code);
    post.phone = u"0800 0000 0001"_s;
    post.openHours = u"Sen-Jum 06.00-21.00, Sab 08.00-14.00"_s;
    post.address = u"Kawasan Contoh, Gedung Rapat Lantai 2"_s;
    post.rooms = {code::siteRoom::separate_entrance, code::siteRoom::private_, code::siteRoom::lactation};
    post.openedOn = today;
    post.operatedBy = code::siteOperator::kawasan;
    post.hostCompany = u"Pengelola Kawasan Contoh"_s;
    post.womenWorkers = 1'800;
    post.menWorkers = 950;
    post.dataOfficer = u"Petugas Data Contoh, 0800 0000 0002"_s;
    post.agreementFrom = today;
    post.agreementUntil = today.plusDays(2 * 365);
    return post;
}

QList<DirectoryEntry> inventCompanies(Dice &dice, Day today)
{
    QList<DirectoryEntry> companies;
    for (const auto *name : {u"PT Garmen Contoh", u"PT Sepatu Contoh", u"PT Elektronik Contoh"}) {
        DirectoryEntry company;
        company.kind = code::organisationKind::perusahaan;
        company.name = QString::fromUtf16(name);
        company.sector = u"Pabrik contoh"_s;
        company.hasTaskForce = dice.in100(40);
        company.hasBipartiteBody = dice.in100(70);
        company.hasPolicy = dice.in100(50);
        company.verifiedOn = today;
        company.active = true;
        companies.append(company);
    }
    return companies;
}

Supervision inventSupervision(Dice &dice, Day today, const RecordId &coordinator)
{
    Supervision held;
    held.heldOn = today;
    held.heldBy = coordinator;
    for (const auto &item : codes::supervisionCheck.items()) {
        if (dice.in100(85))
            held.checks.insert(item.code);
    }
    return held;
}

} // namespace rp3::demo
