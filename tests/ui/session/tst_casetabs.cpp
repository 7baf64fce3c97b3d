// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "tests/ui/strict.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casetabs.h"
#include "ui/words/languageswitch.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCaseTabs final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyRecordOfACaseBelongsToOneConcern()
    {
        QList<RecordKind> placed;
        for (const auto &tab : caseTabs())
            placed += tab.kinds;
        const QSet<RecordKind> once(placed.cbegin(), placed.cend());
        QCOMPARE(once.size(), placed.size());
        for (const auto &record : recordDescriptions()) {
            if (record.home == Home::Case)
                QCOMPARE(once.contains(record.kind), layoutOf(record.kind) != nullptr);
        }
    }

    void isNamedInBothLanguages()
    {
        LanguageSwitch words(Language::English);
        for (const auto &tab : caseTabs()) {
            words.setLanguage(Language::English);
            const auto english = tab.words();
            words.setLanguage(Language::Indonesian);
            QVERIFY2(!english.isEmpty() && tab.words() != english, qPrintable(english));
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseTabs)
#include "tst_casetabs.moc"
