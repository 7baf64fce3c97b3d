// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casetabs.h"

#include <QCoreApplication>

namespace rp3 {

QString CaseTab::words() const
{
    return QCoreApplication::translate("CaseTabs", name);
}

const QList<CaseTab> &caseTabs()
{
    using enum RecordKind;
    static const QList<CaseTab> tabs{
        {QT_TRANSLATE_NOOP("CaseTabs", "Overview"), {}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Safety"), {RiskAssessment, NeedsAssessment, SafetyPlanItem}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Plan and sessions"), {Goal, Session, Appointment, FollowUp, Task}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Services"), {Service, Trip}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Evidence"), {EvidenceItem, CustodyEvent}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Law and work"), {Case, LegalStep, LabourStep, WorkBaseline, Loss}},
        {QT_TRANSLATE_NOOP("CaseTabs", "People and incidents"),
         {Person, ReportedPerson, Incident, Complaint}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Consent"), {Consent}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Closing"), {Closure, DataRequest}},
    };
    return tabs;
}

} // namespace rp3
