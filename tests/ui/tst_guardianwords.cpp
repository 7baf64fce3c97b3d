// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/strict.h"
#include "ui/words/guardianwords.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace Qt::StringLiterals;

class TestGuardianWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void whoeverIsInConflictIsNotWhoIsAsked()
    {
        LanguageSwitch language(Language::English);
        QVERIFY(guardianWords({}).endsWith(u"until her guardian says yes."_s));
        QVERIFY(guardianWords(code::capacity::konflik).contains(u"until UPT PPA says yes"_s));
        const auto english = guardianWords({});
        language.setLanguage(Language::Indonesian);
        QVERIFY(guardianWords({}) != english);
        QVERIFY(guardianWords(code::capacity::konflik).contains(u"UPT PPA"_s));
    }
};

QTEST_GUILESS_MAIN(TestGuardianWords)
#include "tst_guardianwords.moc"
