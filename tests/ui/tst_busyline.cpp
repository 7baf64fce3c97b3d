// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/busyline.h"

#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestBusyLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void isNotSeenForWhatIsQuick()
    {
        QWidget page;
        BusyLine line(&page);
        page.show();
        line.start();
        QVERIFY(line.isBusy());
        QVERIFY(!line.isVisible());
        line.stop();
        QVERIFY(!line.isBusy());
        QVERIFY(!line.isVisible());
    }

    void isSeenForWhatTakesLonger()
    {
        QWidget page;
        BusyLine line(&page);
        line.setWords(u"Membuka kasus…"_s);
        QCOMPARE(line.accessibleName(), u"Membuka kasus…"_s);
        page.show();
        line.start();
        QTRY_VERIFY(line.isVisible());
        line.stop();
        QVERIFY(!line.isVisible());
    }
};

QTEST_MAIN(TestBusyLine)
#include "tst_busyline.moc"
