// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/strict.h"
#include "ui/kiosk/idlewatch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace std::chrono_literals;

class TestIdleWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void asksAtFortyFiveSecondsAndWipesAtNinety()
    {
        FakeClock clock;
        IdleWatch watch(clock);
        QSignalSpy asked(&watch, &IdleWatch::asked);
        QSignalSpy expired(&watch, &IdleWatch::expired);
        clock.advance(44'999ms);
        watch.check();
        QCOMPARE(asked.size(), 0);
        clock.advance(1ms);
        watch.check();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 45);
        clock.advance(44'999ms);
        watch.check();
        QCOMPARE(asked.last().first().toInt(), 1);
        QCOMPARE(expired.size(), 0);
        clock.advance(1ms);
        watch.check();
        watch.check();
        QCOMPARE(expired.size(), 1);
    }

    void aTouchStartsAnew()
    {
        FakeClock clock;
        IdleWatch watch(clock);
        QSignalSpy asked(&watch, &IdleWatch::asked);
        QSignalSpy returned(&watch, &IdleWatch::returned);
        clock.advance(40s);
        watch.touch();
        QCOMPARE(returned.size(), 0);
        clock.advance(40s);
        watch.check();
        QCOMPARE(asked.size(), 0);
        clock.advance(10s);
        watch.check();
        QCOMPARE(asked.size(), 1);
        watch.touch();
        QCOMPARE(returned.size(), 1);
    }

    void aClockSetBackDoesNotKeepTheScreenForEver()
    {
        FakeClock clock;
        IdleWatch watch(clock);
        QSignalSpy expired(&watch, &IdleWatch::expired);
        clock.advance(-5h);
        watch.check();
        clock.advance(90s);
        watch.check();
        QCOMPARE(expired.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
