// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestErrorText final : public QObject {
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
        LanguageSwitch words;
        const ErrorWords indonesian = errorText(ErrorKind(kind));
        words.setLanguage(Language::English);
        const ErrorWords english = errorText(ErrorKind(kind));
        const std::pair<QString, QString> parts[] = {{indonesian.happened, english.happened},
                                                     {indonesian.safe, english.safe},
                                                     {indonesian.next, english.next}};
        for (const auto &[id, en] : parts) {
            QVERIFY(id.endsWith(u'.'));
            QVERIFY(en.endsWith(u'.'));
            QVERIFY2(id != en, qPrintable(id));
        }
        QCOMPARE(english.together(), english.happened + u' ' + english.safe + u' ' + english.next);
    }

    void noTwoKindsSayTheSame()
    {
        const LanguageSwitch words;
        QSet<QString> said;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            said.insert(errorText(ErrorKind(kind)).happened);
        QCOMPARE(said.size(), int(ErrorKind::Internal) + 1);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
