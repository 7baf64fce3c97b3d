// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/alarmtext.h"
#include "ui/words/languageswitch.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestAlarmText final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyAlarmSaysWhatHappenedInBothLanguages()
    {
        LanguageSwitch words;
        QSet<QString> said;
        for (int alarm = 0; alarm <= int(Alarm::DossierDamaged); ++alarm) {
            words.setLanguage(Language::Indonesian);
            const auto indonesian = alarmText(Alarm(alarm));
            words.setLanguage(Language::English);
            const auto english = alarmText(Alarm(alarm));
            QVERIFY2(indonesian.endsWith(u'.') && english.endsWith(u'.'), qPrintable(english));
            QVERIFY2(indonesian != english, qPrintable(english));
            QVERIFY2(english.count(u". "_s) >= 2,
                     qPrintable(english)); // What happened, what is safe, what now.
            QVERIFY2(!said.contains(english), qPrintable(english));
            said.insert(english);
        }
    }

    void whatCannotBeMendedHereIsForTheProvince()
    {
        const LanguageSwitch words(Language::English);
        for (const auto alarm : {Alarm::PublishedKeysDiffer, Alarm::JournalShortened, Alarm::JournalNotNoted,
                                 Alarm::UnreadableFiling, Alarm::DossierDamaged})
            QVERIFY(alarmText(alarm).contains(u"all the province"_s));
        QVERIFY(alarmText(Alarm::OneSlotFileDamaged).contains(u"repaired"_s));
    }
};

QTEST_GUILESS_MAIN(TestAlarmText)
#include "tst_alarmtext.moc"
