// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestOutcome final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatCanPassIsWorthTryingAgain()
    {
        QTest::ignoreMessage(QtWarningMsg, "failed: database connection");
        const auto busy = refuseFor(Error{ErrorKind::Offline, u"database connection"_s}).value();
        QCOMPARE(busy.type, ProblemType::Busy);
        QVERIFY(busy.retryAfter);
    }

    void everythingElseIsOurMistake()
    {
        QTest::ignoreMessage(QtWarningMsg, "failed: SQLSTATE 42703");
        QCOMPARE(refuseFor(Error{ErrorKind::Internal, u"SQLSTATE 42703"_s}).value().type,
                 ProblemType::Internal);
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
