// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/earlywarning.h"
#include "domain/rules/warnings.h"

#include <QTest>

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
        complaint.unit = u"Jahit 2"_s;
        complaint.shift = u"Malam"_s;
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

QStringList codesOf(const QList<Warning> &found)
{
    QStringList codes;
    for (const Warning &warning : found)
        codes.append(warning.rule->code.toString());
    return codes;
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

    void silenceIsFound()
    {
        SiteFacts site;
        site.womenWorkers = 2000;
        QCOMPARE(codesOf(earlyWarnings({}, site, noon())), QStringList(u"W10"_s));
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
