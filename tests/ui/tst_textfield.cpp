// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/recordbox.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTextField final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void givesWhatWasTyped()
    {
        TextField field;
        QSignalSpy edited(&field, &TextField::valueEdited);
        QTest::keyClicks(&field, u"Bunga  Melati "_s);
        QCOMPARE(field.value(), u"Bunga Melati"_s);
        QCOMPARE(field.text(), u"Bunga  Melati "_s); // Nobody's blanks vanish while she types.
        QCOMPARE(edited.size(), 14);
        QCOMPARE(edited.last().first().toString(), u"Bunga Melati"_s);
    }

    void takesNoCharacterThatMisleads()
    {
        TextField field;
        field.insert(u"Mel\u202Eati\u200B\r\nBunga\u0007"_s);
        QVERIFY(!field.text().contains(QChar(0x202E)));
        QVERIFY(!field.text().contains(QChar(0x0007)));
        QCOMPARE(field.value(), u"Melati Bunga"_s);
    }

    void takesNoMoreThanItsLength()
    {
        TextField field(5);
        field.insert(u"abcdefgh"_s);
        QCOMPARE(field.value(), u"abcde"_s);
    }

    void offersNamesThatHoldWhatIsTypedAndTakesTheNameAlone()
    {
        TextField field;
        field.show();
        field.offer({{{}, u"Rumah Sakit Contoh"_s, u"Senin-Jumat 08.00-16.00"_s},
                     {{}, u"Bantuan Hukum Contoh"_s},
                     {{}, u"Klinik Melati"_s}});
        QSignalSpy edited(&field, &TextField::valueEdited);
        QTest::keyClicks(&field, u"SAKIT"_s);
        const auto *completer = field.completer();
        QCOMPARE(completer->completionCount(), 1);
        auto *list = completer->popup();
        QCOMPARE(list->model()->index(0, 0).data().toString(),
                 u"Rumah Sakit Contoh · Senin-Jumat 08.00-16.00"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(field.value(), u"Rumah Sakit Contoh"_s);
        QCOMPARE(edited.last().first().toString(), u"Rumah Sakit Contoh"_s); // To take is to type.
    }

    void whatIsOfferedForcesNothing()
    {
        TextField field;
        field.show();
        field.offer({});
        QVERIFY(field.completer() == nullptr);
        field.offer({{{}, u"Klinik Melati"_s}});
        QTest::keyClicks(&field, u"Lain sama sekali"_s);
        QCOMPARE(field.completer()->completionCount(), 0);
        QCOMPARE(field.value(), u"Lain sama sekali"_s);
    }

    void settingIsNotTyping()
    {
        TextField field;
        QSignalSpy edited(&field, &TextField::valueEdited);
        field.setValue(u"Melati\u202E"_s);
        QCOMPARE(field.value(), u"Melati"_s);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(field.cursorPosition(), 0);
    }
};

QTEST_MAIN(TestTextField)
#include "tst_textfield.moc"
