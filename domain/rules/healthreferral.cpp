// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/healthreferral.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/dayspan.h"
#include "domain/rules/legal.h"

#include <algorithm>

namespace rp3 {

namespace {

enum class Touch { NotSaid, Without, With };

/// What the chosen kinds say together: one with touch is enough.
Touch touchOf(const Codes &kinds, const CodeList &list)
{
    Touch touch = Touch::NotSaid;
    for (const Code kind : kinds) {
        const CodeItem *item = list.find(kind);
        const bool without = item && item->flags.testFlag(ItemFlag::WithoutTouch);
        touch = std::max(touch, without ? Touch::Without : Touch::With);
    }
    return touch;
}

/// Without the answers that do not name a behaviour.
Codes namedBehaviours(Codes behaviours)
{
    for (const Code none : {code::behaviour::lainnya, code::behaviour::tidak_tahu, code::behaviour::menolak})
        behaviours.remove(none);
    return behaviours;
}

bool isSexual(const Incident &incident)
{
    return incident.violenceForms.contains(code::violenceForm::seksual)
        || incident.kdrtForms.contains(code::kdrtForm::seksual);
}

Touch touchIn(const Incident &incident)
{
    using namespace code::gbvimsType;
    if (incident.gbvimsType == rape || incident.gbvimsType == sexual_assault)
        return Touch::With;
    return std::max({touchOf(incident.tpksKinds, codes::tpksKind),
                     touchOf(incident.otherTpksKinds, codes::tpksKindOther),
                     touchOf(namedBehaviours(incident.behaviours), codes::behaviour)});
}

/// Whether the incident is the one she meant at the door, with or without touch.
bool tellsOfSexualViolence(const Incident &incident)
{
    return isSexual(incident) || touchIn(incident) != Touch::NotSaid;
}

/// When an incident may have happened: from the first moment until before the last.
struct Span {
    Instant first; ///< Null: not known.
    Instant last;
};

Span spanOf(const Incident &incident, Instant toldAt, const RoomTime &time)
{
    const auto days = possibleDays(incident.occurredOn, incident.datePrecision);
    if (!days)
        return {{}, toldAt};
    Span span{time.startOf(days->first), time.endOf(days->last)};
    const bool isExact = days->first == days->last;
    if (!isExact && !toldAt.isNull() && toldAt >= span.first)
        span.last = std::min(span.last, toldAt);
    return span;
}

HealthWindow windowOf(const Span &span, Instant now)
{
    const std::chrono::hours window = legal::health72h.deadline;
    if (!span.first.isNull() && now < span.first.plus(window))
        return HealthWindow::Open;
    if (span.last.isNull() || now < span.last.plus(window))
        return span.first.isNull() ? HealthWindow::Unknown : HealthWindow::MayBeOpen;
    return HealthWindow::Closed;
}

/// A window of which nobody knows the start may be over any moment: it began as early as it could have.
Instant sinceOf(const Span &span, Instant now)
{
    if (!span.first.isNull())
        return span.first;
    return (span.last.isNull() ? now : span.last).plus(-legal::health72h.deadline);
}

bool wasReferred(const CaseFacts &facts, Instant since, const RoomTime &time)
{
    return std::any_of(facts.services.begin(), facts.services.end(), [&](const Service &service) {
        return isHealthReferral(service)
            && (service.requestedOn.isNull() || service.requestedOn >= time.dayOf(since));
    });
}

} // namespace

bool mayNeedHealthCare(const Incident &incident)
{
    const Touch touch = touchIn(incident);
    return touch == Touch::NotSaid ? isSexual(incident) : touch == Touch::With;
}

bool isHealthReferral(const Service &service)
{
    using namespace code::referralOutcome;
    const bool isCare = service.service == code::service::medis || service.service == code::service::visum;
    const bool failed =
        service.outcome == gagal || service.outcome == ditolak_lembaga || service.outcome == tidak_ada;
    return isCare && !failed;
}

QList<HealthNeed> openHealthNeeds(const CaseFacts &facts, const RoomTime &time)
{
    QList<HealthNeed> needs;
    const Instant toldAt = complaintAt(facts, time);
    const auto add = [&](RecordId record, const Span &span) {
        const Instant since = sinceOf(span, time.now);
        const HealthWindow window = windowOf(span, time.now);
        if (window != HealthWindow::Closed && !wasReferred(facts, since, time))
            needs.append({record, since, window});
    };
    for (const Incident &incident : facts.incidents) {
        if (mayNeedHealthCare(incident))
            add(incident.id, spanOf(incident, toldAt, time));
    }
    if (std::any_of(facts.incidents.begin(), facts.incidents.end(), tellsOfSexualViolence))
        return needs;
    for (const Complaint &complaint : facts.complaints) {
        if (complaint.sexualWithinThreeDays == code::triageAnswer::yes)
            add(complaint.id, {{}, time.earliest(complaint.receivedAt, complaint.receivedOn)});
    }
    return needs;
}

} // namespace rp3
