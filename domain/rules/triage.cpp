// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/triage.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

bool isAlarming(const TriageQuestion &question, const Complaint &complaint)
{
    return complaint.*question.answer == question.alarm;
}

RiskAssessment triageOf(const Complaint &complaint)
{
    RiskAssessment triage;
    triage.kind = code::assessmentKind::triage;
    for (const auto &question : triageQuestions()) {
        const bool isUnclear = complaint.*question.answer == code::triageAnswer::unknown
            || complaint.declined.contains(numberOf(question.answer));
        if (isAlarming(question, complaint))
            triage.flags.insert(question.flag);
        else if (isUnclear)
            triage.unclearFlags.insert(question.flag);
    }
    return triage;
}

} // namespace rp3
