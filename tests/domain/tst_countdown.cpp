// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/countdown.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const LegalClock tenHours{{u"ten", {u"Sepuluh", u"Ten"}, {}, Severity::Normal, Basis::Proposed}, 10h, 2h};
const LegalClock atOnce{{u"now", {u"Segera", u"At once"}, {}, Severity::Critical, Basis::Proposed}, 0h, 0h};
constexpr Instant start(1'790'000'000'000);

} // namespace

class TestCountdown final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void warnsBeforeItIsTooLate_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<ClockState>("state");
        const qint64 hour = 3'600'000;
        QTest::newRow("before the start, a clock set back") << -hour << ClockState::Running;
        QTest::newRow("at the start") << qint64(0) << ClockState::Running;
        QTest::newRow("a moment before the warning") << 8 * hour - 1 << ClockState::Running;
        QTest::newRow("at the warning") << 8 * hour << ClockState::DueSoon;
        QTest::newRow("at the last moment") << 10 * hour << ClockState::DueSoon;
        QTest::newRow("a moment too late") << 10 * hour + 1 << ClockState::Overdue;
    }

    void warnsBeforeItIsTooLate()
    {
        QFETCH(qint64, after);
        QFETCH(ClockState, state);
        QCOMPARE(Countdown(tenHours, start).state(start.plus(std::chrono::milliseconds(after))), state);
    }

    void whatIsDoneStopsTheClock()
    {
        const Countdown clock(tenHours, start);
        const Instant now = start.plus(100h);
        QCOMPARE(clock.state(now, start.plus(10h)), ClockState::Met);
        QCOMPARE(clock.state(now, start.plus(10h + 1ms)), ClockState::MetLate);
    }

    void atOnceMeansNow()
    {
        const Countdown clock(atOnce, start);
        QCOMPARE(clock.state(start), ClockState::DueSoon);
        QCOMPARE(clock.state(start.plus(1ms)), ClockState::Overdue);
        QCOMPARE(clock.fraction(start), 1.0);
    }

    void theBarFillsFromZeroToOne()
    {
        const Countdown clock(tenHours, start);
        QCOMPARE(clock.fraction(start.plus(-5h)), 0.0);
        QCOMPARE(clock.fraction(start), 0.0);
        QCOMPARE(clock.fraction(start.plus(5h)), 0.5);
        QCOMPARE(clock.fraction(start.plus(20h)), 1.0);
    }

    void saysWhatIsLeft()
    {
        const Countdown clock(tenHours, start);
        QCOMPARE(clock.left(start.plus(7h)), 3h);
        QCOMPARE(clock.left(start.plus(12h)), -2h);
    }
};

QTEST_GUILESS_MAIN(TestCountdown)
#include "tst_countdown.moc"
