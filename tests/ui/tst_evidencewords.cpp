// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/evidencewords.h"
#include "ui/words/languageswitch.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestEvidenceWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyGapHasItsOwnWordsInBothLanguages()
    {
        QSet<QString> words;
        for (const auto language : {Language::Indonesian, Language::English}) {
            const LanguageSwitch spoken(language);
            for (const auto gap : {CustodyGap::NeverReceived, CustodyGap::AfterLeaving, CustodyGap::Changed,
                                   CustodyGap::NotHandedOver})
                words.insert(gapWords(gap));
        }
        QCOMPARE(words.size(), 8);
        QVERIFY(!words.contains(QString()));
    }

    void whatAFileDoesIsSaidOfAFile()
    {
        for (const auto language : {Language::Indonesian, Language::English}) {
            const LanguageSwitch spoken(language);
            for (const auto kind :
                 {ErrorKind::Invalid, ErrorKind::Conflict, ErrorKind::NotFound, ErrorKind::Corrupt}) {
                const auto words = fileProblem(kind);
                QVERIFY(words.happened != errorText(kind).happened);
                QVERIFY(!words.safe.isEmpty() && !words.next.isEmpty());
            }
            QCOMPARE(fileProblem(ErrorKind::Full).happened, errorText(ErrorKind::Full).happened);
        }
    }
};

QTEST_MAIN(TestEvidenceWords)
#include "tst_evidencewords.moc"
