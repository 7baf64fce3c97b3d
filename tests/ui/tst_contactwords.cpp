// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/words/contactwords.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestContactWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void whereSheMayBeCalledNothingIsSaid() { QVERIFY(noCallWords({}).isEmpty()); }

    void eachReasonHasItsWordsInBothLanguages()
    {
        CaseFacts unsafe;
        unsafe.followUps.resize(1);
        unsafe.followUps[0].doneOn = Day(20'514);
        unsafe.followUps[0].contactResult = code::contactResult::tidak_aman;
        CaseFacts unwanted;
        unwanted.persons.resize(1);
        unwanted.persons[0].role = code::caseRole::korban;
        unwanted.persons[0].doNotContact = true;
        LanguageSwitch language(Language::English);
        const QString english = noCallWords(unsafe);
        QVERIFY(english.contains(u"Do not call her"_s));
        QVERIFY(noCallWords(unwanted).contains(u"does not want"_s));
        language.setLanguage(Language::Indonesian);
        QVERIFY(!noCallWords(unsafe).isEmpty() && noCallWords(unsafe) != english);
        QVERIFY(noCallWords(unwanted) != noCallWords(unsafe));
    }
};

QTEST_GUILESS_MAIN(TestContactWords)
#include "tst_contactwords.moc"
