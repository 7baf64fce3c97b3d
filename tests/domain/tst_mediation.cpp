// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/mediation.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace code::riskLevel;

namespace {

const Codes sexual = {code::caseFlag::labour_right, code::caseFlag::tpks};
const Codes labour = {code::caseFlag::labour_right};

} // namespace

class TestMediation final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isRefusedByLawForSexualViolence()
    {
        for (const CodeItem &level : codes::riskLevel.items())
            QCOMPARE(mediationRefusal(code::service::mediasi, sexual, level.code), &legal::tpksNoSettlement);
        QCOMPARE(legal::tpksNoSettlement.severity, Severity::Block);
    }

    void isRefusedWhileTheRiskIsHigh()
    {
        QCOMPARE(mediationRefusal(code::service::mediasi, labour, tinggi), &legal::mediationBlock);
        QCOMPARE(mediationRefusal(code::service::mediasi, {}, Code(u"sangat_tinggi")),
                 &legal::mediationBlock);
        QCOMPARE(legal::mediationBlock.severity, Severity::Block);
    }

    void isAllowedForLabourRightsOtherwise()
    {
        for (const Code level : {sedang, rendah, Code()})
            QVERIFY(!mediationRefusal(code::service::mediasi, labour, level));
    }

    void everyOtherServiceStaysOpen()
    {
        for (const CodeItem &item : codes::service.items()) {
            if (item.code != code::service::mediasi)
                QVERIFY2(!mediationRefusal(item.code, sexual, tinggi), qPrintable(item.code.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMediation)
#include "tst_mediation.moc"
