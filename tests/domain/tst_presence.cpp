// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/presence.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Complaint reportedBy(Code role, Code companion = {})
{
    Complaint complaint;
    complaint.reporterRole = role;
    complaint.companionPresent = companion;
    return complaint;
}

} // namespace

class TestPresence final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sheReportsUntilSomebodyWritesOtherwise()
    {
        QVERIFY(!isReportedForHer(Complaint()));
        QVERIFY(!isReportedForHer(reportedBy(code::reporterRole::korban)));
        QVERIFY(isReportedForHer(reportedBy(code::reporterRole::atasan_hr)));
    }

    void whoIsReportedForByAColleagueAloneIsAway()
    {
        QVERIFY(!isSheAway(Complaint()));
        QVERIFY(isSheAway(reportedBy(code::reporterRole::rekan)));
        QVERIFY(isSheAway(reportedBy(code::reporterRole::menolak)));
        for (const auto companion : {code::companionPresent::none, code::companionPresent::tidak_tahu})
            QVERIFY(isSheAway(reportedBy(code::reporterRole::rekan, companion)));
    }

    void whoCameWithTheReporterIsHere()
    {
        using namespace code::companionPresent;
        for (const auto companion : {colleague, union_, family, other})
            QVERIFY(!isSheAway(reportedBy(code::reporterRole::rekan, companion)));
        QVERIFY(!isSheAway(reportedBy(code::reporterRole::korban, none)));
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
