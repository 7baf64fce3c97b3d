// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/companionwords.h"
#include "ui/words/languageswitch.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

CompanionAnswer doubting(const QList<CompanionDoubt> &doubts)
{
    CompanionAnswer answer;
    answer.doubts = doubts;
    return answer;
}

} // namespace

class TestCompanionWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyAnswerHasItsOwnWordsInBothLanguages()
    {
        LanguageSwitch language(Language::English);
        QSet<QString> said;
        for (const auto words : {Language::English, Language::Indonesian}) {
            language.setLanguage(words);
            for (int each = 0; each <= int(Eligibility::NotEligible); ++each)
                said.insert(eligibilityWords(Eligibility(each)));
            for (int each = 0; each <= int(CompanionDoubt::SexNotKnown); ++each)
                said += {doubtWords(CompanionDoubt(each)), doubtsInShort(doubting({CompanionDoubt(each)}))};
        }
        QVERIFY(!said.contains(QString()));
        QCOMPARE(said.size(), 2 * (3 + 2 * 6));
    }

    void aListSaysAllThatSpeaksAgainstHerInShort()
    {
        const LanguageSwitch language(Language::English);
        QVERIFY(doubtsInShort({}).isEmpty());
        QCOMPARE(doubtsInShort(doubting({CompanionDoubt::NotTrained, CompanionDoubt::OtherSex})),
                 u"training missing; another sex than hers"_s);
    }

    void ofWhoseWorkItIsNotThatIsEnough()
    {
        const LanguageSwitch language(Language::English);
        QCOMPARE(doubtsInShort(doubting(
                     {CompanionDoubt::OtherRole, CompanionDoubt::NotTrained, CompanionDoubt::SexNotKnown})),
                 u"not a companion"_s);
    }
};

QTEST_GUILESS_MAIN(TestCompanionWords)
#include "tst_companionwords.moc"
