// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/languageswitch.h"
#include "ui/words/rulewords.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRuleWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysItInHerLanguageAndWhereItStands()
    {
        constexpr LegalRule rule{
            u"contoh", {u"Contoh", u"Example"}, u"UU 12/2022 Ps. 41", Severity::High, Basis::Found};
        LanguageSwitch language(Language::English);
        QCOMPARE(ruleWords(rule), u"Example\nUU 12/2022 Ps. 41"_s);
        language.setLanguage(Language::Indonesian);
        QCOMPARE(ruleWords(rule), u"Contoh\nUU 12/2022 Ps. 41"_s);
    }

    void whatIsNoLawIsNotSaidToBeOne()
    {
        constexpr LegalRule rule{u"contoh", {u"Contoh", u"Example"}, u"", Severity::Normal, Basis::Proposed};
        const LanguageSwitch language(Language::English);
        QCOMPARE(ruleWords(rule), u"Example"_s);
    }
};

QTEST_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
