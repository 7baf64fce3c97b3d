// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sendwindow.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSendWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theMomentOfAskingDoesNotShow()
    {
        const FakeClock clock; // 02:00 UTC, when a window opens
        const auto expected = nextSending(clock.now(), 0.25);
        for (auto later = 1ms; later < 2h; later += 7min)
            QCOMPARE(nextSending(clock.now().plus(later), 0.25), expected);
        QCOMPARE(nextSending(clock.now().plus(2h), 0.25), expected.plus(2h));
    }

    void theWindowIsOpenForHalfAnHour()
    {
        const FakeClock clock;
        QCOMPARE(nextSending(clock.now(), 0), clock.now().plus(2h));
        QCOMPARE(nextSending(clock.now(), 0.5), clock.now().plus(2h + 15min));
        QVERIFY(nextSending(clock.now(), 0.999'999) < clock.now().plus(2h + 30min));
    }

    void everySendingIsFollowedByExactlyOneInTheNextWindow()
    {
        Instant at = FakeClock().now();
        for (int i = 0; i < 500; ++i) {
            const auto next = nextSending(at, double(i * 37 % 100) / 100);
            QVERIFY(next > at);
            QCOMPARE(next.msecsSinceEpoch() / 7'200'000, at.msecsSinceEpoch() / 7'200'000 + 1);
            at = next;
        }
    }

    void worksBefore1970()
    {
        QCOMPARE(nextSending(Instant(-1), 0), Instant(0));
        QCOMPARE(nextSending(Instant(-7'200'000), 0), Instant(0));
    }
};

QTEST_GUILESS_MAIN(TestSendWindow)
#include "tst_sendwindow.moc"
