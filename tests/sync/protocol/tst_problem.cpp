// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/problem.h"
#include "tests/sync/protocol/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestProblem final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTypeHasItsOwnUrnAndComesBack()
    {
        QSet<QByteArray> slugs;
        for (int type = 0; type < int(ProblemType::Other); ++type) {
            const Problem problem{.type = ProblemType(type)};
            QVERIFY(statusOf(problem) >= 400);
            slugs.insert(slugOf(problem.type).toByteArray());
            QCOMPARE(decodeProblem(encodeProblem(problem)).value().type, problem.type);
        }
        QCOMPARE(slugs.size(), int(ProblemType::Other));
    }

    void aGapTellsWhereToGoOn()
    {
        const Problem gap{.type = ProblemType::Gap, .expected = 7, .head = countedId<BatchHash>(60)};
        const auto json = encodeProblem(gap);
        const auto object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value("type"_L1).toString(), u"urn:rp3:problem:gap"_s);
        QCOMPARE(object.value("status"_L1).toInt(), 409);
        QCOMPARE(object.value("expected"_L1).toInt(), 7);
        QVERIFY(!object.value("title"_L1).toString().isEmpty());
        QCOMPARE(decodeProblem(json).value(), gap);
        const Problem busy{.type = ProblemType::Busy, .retryAfter = 30};
        QCOMPARE(decodeProblem(encodeProblem(busy)).value(), busy);
    }

    void aTypeOfLaterKeepsItsStatus()
    {
        const auto problem = decodeProblem(R"({"type":"urn:rp3:problem:tired","status":418})");
        QCOMPARE(problem->type, ProblemType::Other);
        QCOMPARE(statusOf(*problem), 418);
    }

    void whatIsNoProblemIsNotTakenForOne()
    {
        QVERIFY(!decodeProblem("<html>Please log in to the guest network</html>"));
        QVERIFY(!decodeProblem("{}"));
        QVERIFY(!decodeProblem(R"({"type":"about:blank","status":500})"));
        QVERIFY(!decodeProblem({}));
    }
};

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
