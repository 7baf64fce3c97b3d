// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/casepath.h"

#include <QTest>

using namespace rp3;
using namespace rp3::code::caseStatus;
using namespace Qt::StringLiterals;
using Move = CasePath::Move;

namespace {

CasePath pathOver(const QList<Code> &statuses)
{
    CasePath path;
    for (const auto status : statuses)
        path.go(status);
    return path;
}

} // namespace

class TestCasePath final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesOnByAllowedSteps()
    {
        CasePath path;
        QCOMPARE(path.current(), Code());
        QCOMPARE(path.before(), Code());
        QCOMPARE(path.go(baru), Move::Begins);
        QCOMPARE(path.before(), Code());
        QCOMPARE(path.go(asesmen), Move::Step);
        QCOMPARE(path.go(asesmen), Move::Stays);
        QCOMPARE(path.go(penanganan), Move::Refused);
        QCOMPARE(path.go({}), Move::Refused);
        QCOMPARE(path.current(), Code(asesmen));
        QCOMPARE(path.before(), Code(baru));
    }

    void aWrongPressIsTakenBack()
    {
        auto path = pathOver({baru, asesmen, rencana});
        QCOMPARE(path.wayBack(), Code(asesmen));
        QCOMPARE(path.go(baru), Move::Refused); // Not two at once.
        QCOMPARE(path.go(asesmen), Move::TakesBack);
        QCOMPARE(path.current(), Code(asesmen));
        QCOMPARE(path.before(), Code(baru));
        QCOMPARE(path.go(rencana), Move::Step); // It was right after all.
    }

    void whatWasTakenBackLeavesNoTrace()
    {
        // A case that was postponed by mistake is postponed, later, from where it is then.
        auto path = pathOver({baru, asesmen, dilimpahkan, asesmen, rencana, tangguh});
        QCOMPARE(path.go(asesmen), Move::Refused);
        QCOMPARE(path.go(rencana), Move::Step);
    }

    void aCaseBeginsOnce()
    {
        auto path = pathOver({baru});
        QCOMPARE(path.wayBack(), Code());
        QCOMPARE(path.go({}), Move::Refused);
    }

    void aHistoryIsReadWhereverItWent()
    {
        auto path = pathOver({baru});
        QCOMPARE(path.goAnyway(pantau), Move::Refused);
        QCOMPARE(path.current(), Code(pantau));
        QCOMPARE(path.goAnyway(baru), Move::TakesBack); // It was decided that it keeps its status.
        QCOMPARE(path.goAnyway(asesmen), Move::Step);
        QCOMPARE(path.before(), Code(baru));
    }

    void closingAndReopeningHaveTheirOwnWays()
    {
        auto path = pathOver({baru, asesmen, rencana, penanganan, pantau, tutup});
        QCOMPARE(path.wayBack(), Code());
        QCOMPARE(path.go(pantau), Move::Refused);
        QCOMPARE(path.go(buka_lagi), Move::Step);
        QCOMPARE(path.wayBack(), Code());
        QCOMPARE(path.go(tutup), Move::Refused); // Nobody approved that.
        QCOMPARE(path.go(asesmen), Move::Step);
        QCOMPARE(path.go(buka_lagi), Move::TakesBack);
        QCOMPARE(path.wayBack(), Code()); // Nor step by step.
    }
};

QTEST_GUILESS_MAIN(TestCasePath)
#include "tst_casepath.moc"
