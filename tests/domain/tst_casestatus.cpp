// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/casestatus.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    const char *from;
    const char *to;
    StepNeed need = StepNeed::Nothing;
    const char *approvedBy = "";
    bool onlyBack = false;
};

/// The steps as the domain page tells them, written out once more: the data must not change unseen.
std::vector<Expected> theSteps()
{
    std::vector<Expected> steps = {
        {"baru", "asesmen"},
        {"asesmen", "rencana"},
        {"rencana", "penanganan"},
        {"penanganan", "pantau"},
        {"pantau", "tutup", StepNeed::Closing, "koordinator"},
        {"tutup", "buka_lagi"},
        {"buka_lagi", "asesmen"},
        {"dilimpahkan", "buka_lagi"},
    };
    for (const char *open : {"baru", "asesmen", "rencana", "penanganan", "pantau", "buka_lagi"}) {
        steps.push_back({open, "tangguh", StepNeed::HerRequest});
        steps.push_back({open, "dilimpahkan"});
        steps.push_back({"tangguh", open, StepNeed::Nothing, "", true});
    }
    return steps;
}

Code named(const char *text)
{
    return Code(QString::fromLatin1(text));
}

} // namespace

class TestCaseStatus final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStepIsAllowed_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Expected &step : theSteps())
            QTest::addRow("%s -> %s", step.from, step.to) << index++;
    }

    void everyStepIsAllowed()
    {
        QFETCH(int, index);
        const Expected expected = theSteps()[std::size_t(index)];
        const Code before = expected.onlyBack ? named(expected.to) : Code();
        const CaseStep *step = findCaseStep(named(expected.from), named(expected.to), before);
        QVERIFY(step);
        QCOMPARE(step->need, expected.need);
        QCOMPARE(step->approvedBy, named(expected.approvedBy));
        QCOMPARE(step->onlyBack, expected.onlyBack);
    }

    void everyPairIsAsDecided_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const CodeItem &from : codes::caseStatus.items()) {
            for (const CodeItem &to : codes::caseStatus.items())
                QTest::addRow("%s -> %s", qPrintable(from.code.toString()), qPrintable(to.code.toString()))
                    << from.code.toString() << to.code.toString();
        }
    }

    void everyPairIsAsDecided()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto steps = theSteps();
        const auto isDecided = [&](Code before) {
            return std::any_of(steps.begin(), steps.end(), [&](const Expected &step) {
                return named(step.from) == Code(from) && named(step.to) == Code(to)
                    && (!step.onlyBack || Code(to) == before);
            });
        };
        QCOMPARE(isAllowed(Code(from), Code(to), {}), isDecided({}));
        for (const CodeItem &before : codes::caseStatus.items())
            QCOMPARE(isAllowed(Code(from), Code(to), before.code), isDecided(before.code));
    }

    void aPausedCaseGoesBackToWhereItWasOnly()
    {
        using namespace code::caseStatus;
        QVERIFY(isAllowed(tangguh, rencana, rencana));
        QVERIFY(!isAllowed(tangguh, pantau, rencana));
        QVERIFY(!isAllowed(tangguh, rencana, Code()));
    }

    void theStepsSpeakOfStatusesThatExist()
    {
        QCOMPARE(caseSteps().size(), theSteps().size());
        QVERIFY(codes::caseStatus.contains(firstCaseStatus()));
        for (const CaseStep &step : caseSteps()) {
            QVERIFY(codes::caseStatus.contains(step.from));
            QVERIFY(codes::caseStatus.contains(step.to));
        }
    }

    void closingIsSignedByACoordinator_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("may");
        for (const CodeItem &item : codes::staffRole.offered()) {
            const QString role = item.code.toString();
            QTest::newRow(qPrintable(role)) << role << role.startsWith(u"k_");
        }
    }

    void closingIsSignedByACoordinator()
    {
        QFETCH(QString, role);
        QFETCH(bool, may);
        const CaseStep *closing = findCaseStep(code::caseStatus::pantau, code::caseStatus::tutup, {});
        QVERIFY(closing);
        QCOMPARE(mayApprove(*closing, {Code(role)}), may);
        const CaseStep *plan = findCaseStep(code::caseStatus::asesmen, code::caseStatus::rencana, {});
        QVERIFY(plan);
        QVERIFY(!mayApprove(*plan, {Code(role)}));
    }

    void everyOpenMatterKeepsTheCaseOpen()
    {
        QVERIFY(closingBlocks({}).isEmpty());
        const auto only = [](const ClosingFacts &facts) {
            const auto blocks = closingBlocks(facts);
            return blocks.size() == 1 ? blocks.first()->code.toString() : QString();
        };
        QCOMPARE(only({.legalClockRuns = true}), u"legal_clock"_s);
        QCOMPARE(only({.riskIsHigh = true}), u"high_risk"_s);
        QCOMPARE(only({.custodyIsOpen = true}), u"open_custody"_s);
        QCOMPARE(only({.tripIsOut = true}), u"unreturned_trip"_s);
        QCOMPARE(only({.proposalIsMissing = true}), u"no_proposal"_s);
        const auto all = closingBlocks({true, true, true, true, true});
        QCOMPARE(all.size(), 5);
        for (const ClosingBlock *block : all)
            QVERIFY(!block->words.id.isEmpty() && !block->words.en.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseStatus)
#include "tst_casestatus.moc"
