// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/onpage.h"
#include "ui/forms/sharedfieldsbox.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSharedFieldsBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void eachFieldIsCalledAsItsFormCallsIt()
    {
        SharedFieldsBox box;
        box.show();
        QVERIFY(boxOf(box, u"Telephone"_s) != nullptr);
        QVERIFY(boxOf(box, u"Case number"_s) != nullptr);
        QVERIFY(unnamedOn(box).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(boxOf(box, u"Nomor kasus"_s) != nullptr);
    }

    void whatALetterMayNotCarryCanBeWrittenDown()
    {
        SharedFieldsBox box;
        box.show();
        QVERIFY(wordsOn(box).contains(u"Also told, beside what a letter may carry"_s));
        for (const auto &words :
             {u"Reported person: Name"_s, u"Reported person: Position"_s, u"Where"_s,
              u"What happened, in her words"_s, u"GBVIMS type"_s, u"Evidence, or a copy of it"_s}) {
            auto *told = boxOf(box, words);
            QVERIFY2(told != nullptr, qPrintable(words));
            told->click();
            QVERIFY2(sharedFieldWords(box.names()).contains(words), qPrintable(words));
        }
        QVERIFY(boxOf(box, u"Name"_s) != nullptr && !boxOf(box, u"Name"_s)->isChecked()); // Hers was not.
    }

    void exactlyWhatIsTickedIsKept()
    {
        SharedFieldsBox box;
        box.show();
        box.setNames(u"person.phone later.field"_s);
        QVERIFY(boxOf(box, u"Telephone"_s)->isChecked());
        QSignalSpy chosen(&box, &SharedFieldsBox::chosen);
        boxOf(box, u"Case number"_s)->click();
        QCOMPARE(box.names(), u"person.phone later.field case.number"_s); // Of a newer version: kept.
        boxOf(box, u"Telephone"_s)->click();
        QCOMPARE(box.names(), u"later.field case.number"_s);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(sharedFieldWords(box.names()), u"Case number"_s);
    }

private:
    static QCheckBox *boxOf(const QWidget &page, const QString &words)
    {
        for (auto *box : shownOn<QCheckBox>(page)) {
            if (box->text() == words)
                return box;
        }
        return nullptr;
    }

    LanguageSwitch m_words{Language::English};
};

QTEST_MAIN(TestSharedFieldsBox)
#include "tst_sharedfieldsbox.moc"
