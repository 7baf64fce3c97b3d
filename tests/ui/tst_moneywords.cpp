// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/words/languageswitch.h"
#include "ui/words/moneywords.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestMoneyWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void anAmountIsNeverBroken()
    {
        QCOMPARE(rupiah(1'250'000), u"Rp\u00A01,250,000"_s);
        m_words.setLanguage(Language::Indonesian);
        QCOMPARE(rupiah(1'250'000), u"Rp\u00A01.250.000"_s);
    }

    void aSourceThatNobodySaidHasWords()
    {
        QVERIFY(!fundingWords({}).isEmpty());
        QVERIFY(fundingWords(code::tripFunding::dpapp) != fundingWords({}));
    }

    void onlyGrantedMoneyIsLeft()
    {
        QVERIFY(moneyLeft(2026, {}).isEmpty());
        QVERIFY(moneyLeft(2026, {{.funding = code::tripFunding::dpapp, .spent = 5}}).isEmpty());
        QVERIFY(moneyLeft(2026, {{.funding = code::tripFunding::dpapp, .granted = 9'000, .spent = 5'000}})
                    .endsWith(u"Rp\u00A04,000"_s));
    }

    void lossesAreSaidByKindAndTogether()
    {
        using namespace code::restitutionLoss;
        QVERIFY(lossWords({}).isEmpty());
        QCOMPARE(lossWords({{suffering, 500'000}}), QStringList{u"Together: Rp\u00A0500,000"_s});
        QCOMPARE(lossWords({{wealth_income, 750'000}, {suffering, 500'000}, {{}, 1}}),
                 (QStringList{u"Loss of wealth/income: Rp\u00A0750,000"_s, u"Suffering: Rp\u00A0500,000"_s,
                              u"Kind not said: Rp\u00A01"_s, u"Together: Rp\u00A01,250,001"_s}));
    }

private:
    LanguageSwitch m_words{Language::English};
};

QTEST_GUILESS_MAIN(TestMoneyWords)
#include "tst_moneywords.moc"
