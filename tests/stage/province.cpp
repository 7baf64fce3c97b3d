// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/province.h"

namespace rp3::stage {

using namespace Qt::StringLiterals;

Province::Province()
    : m_office(QStringLiteral(RP3_STAGE_GATEWAY), QStringLiteral(RP3_STAGE_CERTIFICATES))
{
}

QMap<QString, int> Province::records() const
{
    QMap<QString, int> records;
    const auto lines = m_office.ask(u"SELECT kind, count(*) FROM rp3.record_now GROUP BY kind"_s);
    for (const auto &line : lines)
        records[line.section(u'|', 0, 0)] = line.section(u'|', 1).toInt();
    return records;
}

QStringList Province::counts() const
{
    return m_office.ask(u"SELECT * FROM rp3.province_counts ORDER BY 1, 2, 3, 4"_s);
}

QByteArray Province::everythingKept() const
{
    return m_office.dump() + m_office.file(u"log"_s);
}

} // namespace rp3::stage
