// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/redirection.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRedirection final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatNobodyKnowsIsOurs()
    {
        QVERIFY(!isForOthers({}));
        QVERIFY(!isForOthers(code::authority::rp3));
        QVERIFY(!isForOthers(code::authority::tidak_tahu));
    }

    void everyOtherAuthorityIsSomebodyElse()
    {
        int others = 0;
        for (const auto &item : codes::authority.items())
            others += isForOthers(item.code) ? 1 : 0;
        QCOMPARE(others, int(codes::authority.items().size()) - 2);
        QVERIFY(isForOthers(code::authority::naker));
    }
};

QTEST_GUILESS_MAIN(TestRedirection)
#include "tst_redirection.moc"
