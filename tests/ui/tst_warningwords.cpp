// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/warnings.h"
#include "tests/ui/strict.h"
#include "ui/words/languageswitch.h"
#include "ui/words/warningwords.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestWarningWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyRuleHasItsOwnReasonInBothLanguages()
    {
        LanguageSwitch language(Language::English);
        QSet<QString> said;
        for (const auto *rule : warnings::all) {
            const auto english = warningReason(*rule, WarningNumbers());
            language.setLanguage(Language::Indonesian);
            const auto indonesian = warningReason(*rule, WarningNumbers());
            language.setLanguage(Language::English);
            QVERIFY2(!english.isEmpty() && indonesian != english, qPrintable(rule->code.toString()));
            QVERIFY2(!english.contains(u'%') && !indonesian.contains(u'%'), qPrintable(english));
            said.insert(english);
        }
        QCOMPARE(said.size(), qsizetype(warnings::all.size()));
    }

    void whatIsFoundByOneWordOfANameSaysThatItMayBeTwoPeople()
    {
        LanguageSwitch language(Language::English);
        QVERIFY(warningDoubt({&warnings::w1, {}}).isEmpty());
        const auto english = warningDoubt({&warnings::w1, {}, true});
        QVERIFY(english.contains(u"only one word"_s));
        language.setLanguage(Language::Indonesian);
        QVERIFY(warningDoubt({&warnings::w1, {}, true}) != english);
    }

    void aRuleSaysItsNumbers()
    {
        const LanguageSwitch language(Language::English);
        WarningNumbers numbers;
        QVERIFY(warningReason(warnings::w1, numbers).startsWith(u"2 complaints or more in 90 days"_s));
        QVERIFY(warningReason(warnings::w13, numbers).contains(u"7 days"_s));
        QVERIFY(numbers.take({Code(u"W1"), Code(u"count"), 5})); // As the province decided.
        QVERIFY(warningReason(warnings::w1, numbers).startsWith(u"5 complaints or more in 90 days"_s));
    }
};

QTEST_GUILESS_MAIN(TestWarningWords)
#include "tst_warningwords.moc"
