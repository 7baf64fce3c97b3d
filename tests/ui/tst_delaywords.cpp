// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/words/delaywords.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDelayWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysTheDaysAndWhetherThatIsLate()
    {
        LanguageSwitch language(Language::English);
        Incident incident;
        QCOMPARE(delayWords(incident, ReportingDelay{1, 1}), u"She came after 1 day."_s);
        QCOMPARE(delayWords(incident, ReportingDelay{5, 5}), u"She came after 5 days."_s);
        QCOMPARE(delayWords(incident, ReportingDelay{40, 40}),
                 u"She came after 40 days. That counts as late."_s);
        incident.violenceForms = {code::violenceForm::seksual};
        QCOMPARE(delayWords(incident, ReportingDelay{5, 5}),
                 u"She came after 5 days. That counts as late."_s);
        language.setLanguage(Language::Indonesian);
        QVERIFY(!delayWords(incident, ReportingDelay{5, 5}).contains(u"She came"_s));
    }

    void aVagueDayGivesASpanAndNoVerdict()
    {
        const LanguageSwitch language(Language::English);
        QCOMPARE(delayWords(Incident(), ReportingDelay{22, 52}), u"She came after 22 to 52 days."_s);
    }

    void whatNobodyKnowsIsNotSaid() { QVERIFY(delayWords(Incident(), std::nullopt).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestDelayWords)
#include "tst_delaywords.moc"
