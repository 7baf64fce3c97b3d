// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/textfield.h"

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
