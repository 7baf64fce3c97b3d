// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/formhint.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/proposedflags.h"
#include "domain/rules/retaliationwatch.h"
#include "domain/rules/staffconflict.h"
#include "storage/casefacts.h"
#include "ui/words/cleantext.h"
#include "ui/words/contactwords.h"
#include "ui/words/dates.h"
#include "ui/words/delaywords.h"
#include "ui/words/guardianwords.h"
#include "ui/words/kindwords.h"
#include "ui/words/moneywords.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

template <Record R> R recordOf(const FieldValues &answers)
{
    R record;
    applyValues(record, answers);
    return record;
}

/// "Before: shift pagi, line 4, pay Rp 5.000.000, contract until 31 Dec 2026"
QString workBefore(const QList<WorkBaseline> &baselines)
{
    const auto baseline = firstBaseline(baselines); // A later one may be the retaliation itself.
    QStringList parts;
    const auto add = [&](const char *marked, const QString &words) {
        if (!words.isEmpty())
            parts.append(QCoreApplication::translate("FormHint", marked).arg(words));
    };
    add(QT_TRANSLATE_NOOP("FormHint", "shift %1"), cleanLine(baseline.shift));
    add(QT_TRANSLATE_NOOP("FormHint", "line %1"), cleanLine(baseline.line));
    add(QT_TRANSLATE_NOOP("FormHint", "pay %1"),
        baseline.monthlyPay ? rupiah(*baseline.monthlyPay) : QString());
    add(QT_TRANSLATE_NOOP("FormHint", "contract until %1"),
        shortDay(latestBaseline(baselines).contractEndsOn));
    if (parts.isEmpty())
        return {};
    return QCoreApplication::translate("FormHint", "Before: %1").arg(parts.join(u", "_s));
}

QString followUpHint(const FollowUp &followUp, const CaseView &view)
{
    QStringList hints;
    if (followUp.doneOn.isNull())
        hints.append(noCallWords(caseFactsOf(view)));
    if (followUp.kind == code::followUpKind::balasan)
        hints.append(workBefore(view.all<WorkBaseline>()));
    hints.removeAll(QString());
    return hints.join(u" "_s);
}

/// What a yes does that is not hers alone to say; empty: it is hers.
QString yesOfAChild(const Consent &consent, const CaseView &view)
{
    const bool isYesInConflict = consent.decision == code::consentDecision::yes && !isYes(consent);
    return isYesInConflict || waitsForGuardian(consent, view.persons) ? guardianWords(consent.capacity)
                                                                      : QString();
}

QString namesakeHint(const ReportedPerson &reported, const CaseView &view)
{
    QStringList names;
    for (const auto &member : namesakesOf(reported, view.staff))
        names.append(isolated(member.name));
    if (names.isEmpty())
        return {};
    return QCoreApplication::translate("FormHint", "Works here and has a name like that: %1")
        .arg(names.join(u", "_s));
}

} // namespace

QString formHint(RecordKind kind, const FieldValues &answers, const CaseView &view)
{
    if (kind == RecordKind::Case)
        return undecidedKindWords(undecidedFlags(caseFactsOf(view)));
    if (kind == RecordKind::Incident) {
        const auto incident = recordOf<Incident>(answers);
        return delayWords(incident, reportingDelay(incident, view.complaints));
    }
    if (kind == RecordKind::Consent)
        return yesOfAChild(recordOf<Consent>(answers), view);
    if (kind == RecordKind::FollowUp)
        return followUpHint(recordOf<FollowUp>(answers), view);
    if (kind == RecordKind::ReportedPerson)
        return namesakeHint(recordOf<ReportedPerson>(answers), view);
    return {};
}

} // namespace rp3
