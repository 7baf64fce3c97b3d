// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/gbvims.h"

#include <QTest>

#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace code::gbvimsType;

namespace {

constexpr Flag yes = true;
constexpr Flag no = false;
constexpr Flag open;

GbvimsStep after(const std::vector<Flag> &answers)
{
    return gbvimsStep(answers);
}

GbvimsStep ask(Code question)
{
    return {question, {}};
}

GbvimsStep is(Code type)
{
    return {{}, type};
}

} // namespace

class TestGbvims final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksInTheOrderOfTheTool()
    {
        const QList<Code> order = {rape, sexual_assault, physical_assault, forced_marriage, denial, psych};
        std::vector<Flag> answers;
        for (const Code type : order) {
            QCOMPARE(after(answers), ask(type));
            answers.push_back(no);
        }
        QCOMPARE(after(answers), is(non_gbv));
    }

    void theFirstYesWins()
    {
        QCOMPARE(after({yes}), is(rape));
        QCOMPARE(after({no, no, yes}), is(physical_assault));
        QCOMPARE(after({no, yes, yes, yes}), is(sexual_assault));
        QCOMPARE(after({no, no, no, no, no, yes}), is(psych));
    }

    void whatSheLeavesOpenIsPassedOver()
    {
        QCOMPARE(after({open}), ask(sexual_assault));
        QCOMPARE(after({open, no, yes}), is(physical_assault));
    }

    void withoutAYesAnOpenAnswerMeansUnknown()
    {
        QCOMPARE(after({no, no, open, no, no, no}), is(tidak_tahu));
        QCOMPARE(after({open, open, open, open, open, open}), is(tidak_tahu));
    }
};

QTEST_GUILESS_MAIN(TestGbvims)
#include "tst_gbvims.moc"
