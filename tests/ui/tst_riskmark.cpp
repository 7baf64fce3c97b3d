// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/widgets/riskmark.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRiskMark final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysItInWordsToo()
    {
        LanguageSwitch words;
        RiskMark mark(code::riskLevel::tinggi);
        mark.show();
        QCOMPARE(mark.accessibleName(), u"Risiko tinggi"_s);
        QCOMPARE(mark.mark(), riskMark(code::riskLevel::tinggi));
        words.setLanguage(Language::English);
        QTRY_COMPARE(mark.word(), u"High risk"_s);
        mark.setLevel({});
        QCOMPARE(mark.accessibleName(), u"Risk not known"_s);
    }

    void isAsWideAsItsWord()
    {
        const LanguageSwitch words;
        RiskMark mark(code::riskLevel::rendah);
        const int before = mark.sizeHint().width();
        mark.setLevel({});
        QVERIFY(mark.sizeHint().width() > before);
        QVERIFY(mark.sizeHint().width() > mark.fontMetrics().horizontalAdvance(mark.word()));
    }
};

QTEST_MAIN(TestRiskMark)
#include "tst_riskmark.moc"
