// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/earlywarning.h"
#include "domain/rules/warnings.h"

#include <QTest>

#include <vector>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));

RoomTime noon()
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(today).plus(12h), room.zone};
}

/// A case in which every rule about one case finds something.
CaseFacts everythingAtOnce()
{
    CaseFacts facts;
    facts.dossier = DossierId(DossierId::Bytes{1});
    facts.theCase.flags = {code::caseFlag::tpks, code::caseFlag::child};
    Complaint complaint;
    complaint.receivedOn = today.plusDays(-3);
    facts.complaints = {complaint};
    Incident incident;
    incident.gbvimsType = code::gbvimsType::rape;
    incident.occurredOn = today.plusDays(-3);
    facts.incidents = {incident};
    RiskAssessment first;
    first.level = code::riskLevel::sedang;
    first.assessedOn = today.plusDays(-2);
    RiskAssessment second = first;
    second.level = code::riskLevel::tinggi;
    second.assessedOn = today.plusDays(-1);
    facts.assessments = {first, second};
    FollowUp punished;
    punished.doneOn = today.plusDays(-2);
    punished.retaliation = {code::retaliation::phk};
    facts.followUps = {punished};
    EvidenceItem unreceived;
    unreceived.storage = code::evidenceStorage::lemari_terkunci;
    facts.evidence = {unreceived};
    return facts;
}

/// A site at which every rule finds something but W10: it cannot be silent, too.
SiteFacts everywhere()
{
    SiteFacts site;
    site.lastSync = noon().now.plus(-8 * 24h);
    const auto add = [&](Day day, bool late) {
        SiteComplaint complaint;
        complaint.dossier = DossierId(DossierId::Bytes{std::uint8_t(site.complaints.size() + 1)});
        complaint.receivedOn = day;
        complaint.unit = wordMark(u"Jahit 2");
        complaint.shift = wordMark(u"Malam");
        complaint.workSettings = {code::workSetting::toilet};
        complaint.late = late;
        site.complaints.append(complaint);
    };
    for (const int monthsAgo : {3, 2, 2, 1})
        add(Day::fromDate(QDate(2026, 11, 15).addMonths(-monthsAgo)), monthsAgo == 1);
    site.complaints[1].late = true;
    for (const int daysAgo : {3, 2, 1})
        add(today.plusDays(-daysAgo), false);
    return site;
}

/// What a rule looks at: a case, the site, or both.
struct Situation {
    CaseFacts theCase;
    SiteFacts site;
};

Situation complained(std::chrono::milliseconds ago, Code flag = {}, Code risk = {})
{
    Situation it;
    Complaint complaint;
    complaint.receivedAt = noon().now.plus(-ago);
    complaint.receivedOn = noon().dayOf(complaint.receivedAt);
    it.theCase.complaints = {complaint};
    it.theCase.theCase.status = code::caseStatus::penanganan;
    it.theCase.theCase.risk = risk;
    if (!flag.isEmpty())
        it.theCase.theCase.flags = {flag};
    return it;
}

Situation assessed(std::initializer_list<Code> levels)
{
    Situation it = complained(1h);
    for (const Code level : levels) {
        RiskAssessment assessment;
        assessment.level = level;
        assessment.assessedOn = today.plusDays(int(it.theCase.assessments.size()) - 5);
        it.theCase.assessments.append(assessment);
    }
    return it;
}

Situation raped(int daysAgo)
{
    Situation it = complained(1h);
    Incident incident;
    incident.gbvimsType = code::gbvimsType::rape;
    incident.occurredOn = today.plusDays(-daysAgo);
    it.theCase.incidents = {incident};
    return it;
}

/// Punished so many days ago, for a complaint of the day before yesterday.
Situation punished(int daysAgo)
{
    Situation it = complained(48h);
    FollowUp followUp;
    followUp.doneOn = today.plusDays(-daysAgo);
    followUp.retaliation = {code::retaliation::phk};
    it.theCase.followUps = {followUp};
    return it;
}

Situation withEvidence(const QList<CustodyEvent> &custody)
{
    Situation it = complained(1h);
    EvidenceItem item;
    item.storage = code::evidenceStorage::lemari_terkunci;
    it.theCase.evidence = {item};
    it.theCase.custody = custody;
    return it;
}

CustodyEvent received()
{
    CustodyEvent event;
    event.event = code::custodyEvent::terima;
    event.happenedOn = today;
    return event;
}

/// Complaints of so many days ago, each made alike by `make`.
template <typename Make> Situation atSite(std::initializer_list<int> daysAgo, Make make)
{
    Situation it;
    for (const int days : daysAgo) {
        SiteComplaint complaint;
        complaint.dossier = DossierId(DossierId::Bytes{std::uint8_t(it.site.complaints.size() + 1)});
        complaint.receivedOn = today.plusDays(-days);
        make(complaint);
        it.site.complaints.append(complaint);
    }
    return it;
}

Situation fromOneUnit(std::initializer_list<int> daysAgo)
{
    return atSite(daysAgo, [](SiteComplaint &complaint) { complaint.unit = wordMark(u"Jahit 2"); });
}

Situation atTheToilet(std::initializer_list<int> daysAgo)
{
    return atSite(daysAgo,
                  [](SiteComplaint &complaint) { complaint.workSettings = {code::workSetting::toilet}; });
}

Situation onOneShift(std::initializer_list<int> daysAgo)
{
    return atSite(daysAgo, [](SiteComplaint &complaint) { complaint.shift = wordMark(u"Malam"); });
}

/// Two complaints in each of the last three whole months, so many of them late.
Situation lateInMonths(std::initializer_list<int> late)
{
    Situation it;
    int monthsAgo = int(late.size());
    for (const int count : late) {
        for (int i = 0; i < 2; ++i) {
            SiteComplaint complaint;
            complaint.receivedOn = Day::fromDate(QDate(2026, 11, 15).addMonths(-monthsAgo));
            complaint.late = i < count;
            it.site.complaints.append(complaint);
        }
        --monthsAgo;
    }
    return it;
}

Situation silentWith(int womenWorkers)
{
    Situation it;
    it.site.womenWorkers = womenWorkers;
    return it;
}

Situation sentLast(std::chrono::milliseconds ago)
{
    Situation it;
    it.site.lastSync = noon().now.plus(-ago);
    return it;
}

struct Edge {
    const char *rule;
    Situation just; ///< Just enough for the rule to find it.
    Situation below; ///< One day, person or millisecond short of it.
};

/// Every rule at its edge, as the proposal tells it.
const std::vector<Edge> &theEdges()
{
    using namespace code::riskLevel;
    using namespace code::caseFlag;
    const auto nothing = [](SiteComplaint &) {};
    static const std::vector<Edge> edges = {
        {"W1", fromOneUnit({90, 0}), fromOneUnit({91, 0})},
        {"W2", atSite({14, 1, 0}, nothing), atSite({15, 1, 0}, nothing)},
        {"W3", assessed({rendah, sedang}), assessed({sedang, sedang})},
        {"W4", complained(24h + 1ms, {}, tinggi), complained(24h, {}, tinggi)},
        {"W5", complained(60h + 1ms, tpks), complained(60h, tpks)},
        {"W6", raped(3), raped(4)},
        {"W7", punished(2), punished(3)},
        {"W8", complained(1h, child), complained(1h, kdrt)},
        {"W9", lateInMonths({0, 1, 2}), lateInMonths({0, 1, 1})},
        {"W10", silentWith(500), silentWith(499)},
        {"W11", atTheToilet({90, 1, 0}), atTheToilet({91, 1, 0})},
        {"W12", onOneShift({90, 1, 0}), onOneShift({91, 1, 0})},
        {"W13", sentLast(168h + 1ms), sentLast(168h)},
        {"W14", withEvidence({}), withEvidence({received()})},
    };
    return edges;
}

QStringList codesOf(const QList<Warning> &found)
{
    QStringList codes;
    for (const Warning &warning : found)
        codes.append(warning.rule->code.toString());
    return codes;
}

QStringList foundIn(const Situation &situation)
{
    return codesOf(earlyWarnings(caseWarnings(situation.theCase, noon()), situation.site, noon()));
}

} // namespace

class TestEarlyWarning final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aQuietRoomHasNone() { QVERIFY(earlyWarnings({}, {}, noon()).isEmpty()); }

    void everyRuleIsAskedAndTheGravestComesFirst()
    {
        const QStringList critical = {u"W4"_s, u"W5"_s, u"W6"_s, u"W8"_s};
        const QStringList high = {u"W1"_s, u"W2"_s, u"W3"_s, u"W7"_s, u"W11"_s, u"W14"_s};
        const QStringList normal = {u"W9"_s, u"W12"_s, u"W13"_s};
        QCOMPARE(codesOf(earlyWarnings(caseWarnings(everythingAtOnce(), noon()), everywhere(), noon())),
                 critical + high + normal);
    }

    void everyRuleFindsJustEnoughAndNothingBelow_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Edge &edge : theEdges())
            QTest::newRow(edge.rule) << index++;
    }

    void everyRuleFindsJustEnoughAndNothingBelow()
    {
        QFETCH(int, index);
        const Edge &edge = theEdges()[std::size_t(index)];
        const auto rule = QString::fromLatin1(edge.rule);
        QVERIFY(foundIn(edge.just).contains(rule));
        QVERIFY(!foundIn(edge.below).contains(rule));
    }

    void everyRuleHasItsEdge()
    {
        QStringList inData;
        for (const WarningRule *rule : warnings::all)
            inData.append(rule->code.toString());
        QStringList tried;
        for (const Edge &edge : theEdges())
            tried.append(QString::fromLatin1(edge.rule));
        QCOMPARE(tried, inData);
    }

    void everyCaseIsLookedAt()
    {
        CaseFacts other = everythingAtOnce();
        other.dossier = DossierId(DossierId::Bytes{2});
        const auto found =
            earlyWarnings(caseWarnings(everythingAtOnce(), noon()) + caseWarnings(other, noon()), {}, noon());
        QCOMPARE(found.size(), 14);
        QCOMPARE(found[0].rule, found[1].rule);
        QVERIFY(found[0].dossiers != found[1].dossiers);
    }
};

QTEST_GUILESS_MAIN(TestEarlyWarning)
#include "tst_earlywarning.moc"
