// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/riskmark.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

RiskMark::RiskMark(Code level, QWidget *parent)
    : Retranslated(parent)
    , m_level(level)
{
    retranslate();
}

void RiskMark::setLevel(Code level)
{
    m_level = level;
    retranslate();
}

QString RiskMark::wordOf(Code level)
{
    if (level == code::riskLevel::tinggi)
        return tr("High risk");
    if (level == code::riskLevel::sedang)
        return tr("Medium risk");
    if (level == code::riskLevel::rendah)
        return tr("Low risk");
    return tr("Risk not known");
}

void RiskMark::retranslate()
{
    setStatus(riskMark(m_level), wordOf(m_level));
}

} // namespace rp3
