// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/typos.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

int errors(const char *typed, const char *word, int most = 9)
{
    return TypoCounter(typed).errorsIn(word, most);
}

/// The same, by the table that everybody knows.
int errorsByTable(const std::string &typed, const std::string &word)
{
    std::vector<std::vector<int>> table(typed.size() + 1, std::vector<int>(word.size() + 1));
    for (std::size_t i = 0; i <= typed.size(); ++i) {
        for (std::size_t j = 0; j <= word.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
                continue;
            }
            const int wrong = typed[i - 1] == word[j - 1] ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return *std::ranges::min_element(table.back());
}

} // namespace

class TestTypos final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shortWordsMustBeRight()
    {
        QCOMPARE(allowedTypos(0), 0);
        QCOMPARE(allowedTypos(3), 0);
        QCOMPARE(allowedTypos(4), 1);
        QCOMPARE(allowedTypos(7), 1);
        QCOMPARE(allowedTypos(8), 2);
    }

    void countsWhatFingersDo()
    {
        QCOMPARE(errors("melati", "melati"), 0);
        QCOMPARE(errors("melqti", "melati"), 1);
        QCOMPARE(errors("mlati", "melati"), 1);
        QCOMPARE(errors("mellati", "melati"), 1);
        QCOMPARE(errors("melait", "melati"), 1); // two neighbours exchanged
        QCOMPARE(errors("mleait", "melati"), 2);
    }

    void whatIsNotTypedYetIsNoError()
    {
        QCOMPARE(errors("mel", "melati"), 0);
        QCOMPARE(errors("mwl", "melati"), 1);
        QCOMPARE(errors("melati", "mel"), 3);
        QCOMPARE(errors("", "melati"), 0);
        QCOMPARE(errors("abc", ""), 3);
    }

    void countingEndsWhereNobodyAsks() { QCOMPARE(errors("kenanga", "melati", 2), 3); }

    void isWhatTheTableSays()
    {
        const auto holds = rc::check([] {
            const auto letters = rc::gen::container<std::string>(rc::gen::element('a', 'b', 'c'));
            const auto typed = *letters;
            const auto word = *letters;
            RC_PRE(typed.size() < 60);
            const auto expected = errorsByTable(typed, word);
            const auto most = *rc::gen::inRange(0, 4);
            RC_ASSERT(TypoCounter({typed.data(), qsizetype(typed.size())})
                          .errorsIn({word.data(), qsizetype(word.size())}, most)
                      == std::min(expected, most + 1));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTypos)
#include "tst_typos.moc"
