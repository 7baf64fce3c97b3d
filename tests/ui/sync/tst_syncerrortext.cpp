// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncerrortext.h"
#include "ui/words/languageswitch.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestSyncErrorText final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindSaysWhatIsSafeAndWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            QTest::newRow(QByteArray::number(kind).constData()) << kind;
    }

    void everyKindSaysWhatIsSafeAndWhatToDo()
    {
        QFETCH(int, kind);
        for (const auto textOf : {courierErrorText, enrolmentErrorText}) {
            LanguageSwitch words;
            const auto indonesian = textOf(ErrorKind(kind));
            words.setLanguage(Language::English);
            const auto english = textOf(ErrorKind(kind));
            for (const auto part : {&ErrorWords::happened, &ErrorWords::safe, &ErrorWords::next}) {
                QVERIFY((indonesian.*part).endsWith(u'.'));
                QVERIFY((english.*part).endsWith(u'.'));
                QVERIFY(indonesian.*part != english.*part);
            }
        }
    }

    void aStrangerOnTheLineIsNotCalledDamagedData()
    {
        const LanguageSwitch words(Language::English);
        for (const auto textOf : {courierErrorText, enrolmentErrorText}) {
            QCOMPARE(textOf(ErrorKind::Corrupt).happened, u"Somebody answered who is not the province."_s);
            QVERIFY(textOf(ErrorKind::Corrupt).happened != errorText(ErrorKind::Corrupt).happened);
        }
    }

    void anOldLetterIsNotARefusedBatch()
    {
        const LanguageSwitch words(Language::English);
        QVERIFY(enrolmentErrorText(ErrorKind::Rejected).next.contains(u"new letter"));
        QVERIFY(courierErrorText(ErrorKind::Rejected).safe.contains(u"tries again by itself"));
    }
};

QTEST_GUILESS_MAIN(TestSyncErrorText)
#include "tst_syncerrortext.moc"
