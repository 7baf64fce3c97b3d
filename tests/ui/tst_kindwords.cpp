// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/words/kindwords.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestKindWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void namesEveryKindInBothLanguages()
    {
        const Codes flags{code::caseFlag::tpks, code::caseFlag::child};
        LanguageSwitch language(Language::English);
        for (const auto words : {&proposedKindWords, &undecidedKindWords}) {
            language.setLanguage(Language::English);
            const auto english = words(flags);
            QVERIFY(english.contains(u"Sexual-violence crime"_s) && english.contains(u"Child involved"_s));
            language.setLanguage(Language::Indonesian);
            const auto indonesian = words(flags);
            QVERIFY(indonesian.contains(u"Menyangkut anak"_s));
            QVERIFY(!indonesian.contains(u"What she told"_s) && !indonesian.contains(u"what she told"_s));
        }
    }

    void saysNothingOfNothing()
    {
        const LanguageSwitch language(Language::English);
        QVERIFY(proposedKindWords({}).isEmpty());
        QVERIFY(undecidedKindWords({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKindWords)
#include "tst_kindwords.moc"
