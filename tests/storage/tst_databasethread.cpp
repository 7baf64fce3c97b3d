// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

#include <QSemaphore>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDatabaseThread final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void runsInOrderOnOneThread()
    {
        constexpr int count = 20'000;
        DatabaseThread thread;
        QList<int> order;
        QSet<Qt::HANDLE> threads;
        QList<QFuture<Result<int>>> futures;
        for (int i = 0; i < count; ++i) {
            futures.append(thread.run([&, i]() -> Result<int> {
                order.append(i);
                threads.insert(QThread::currentThreadId());
                return i;
            }));
        }
        QCOMPARE(futures.last().result().value(), count - 1); // waits, and steals nothing
        QCOMPARE(order.size(), count);
        QVERIFY(std::ranges::is_sorted(order));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
        for (int i = 0; i < count; ++i)
            QCOMPARE(futures[i].result().value(), i);
    }

    void handsErrorsOn()
    {
        DatabaseThread thread;
        const auto future = thread.run([]() -> Result<void> { return fail(ErrorKind::TooNew, u"9"_s); });
        QCOMPARE(future.result().error(), (Error{ErrorKind::TooNew, u"9"_s}));
    }

    void takesAndGivesWhatCannotBeCopied()
    {
        DatabaseThread thread;
        auto future =
            thread.run([secret = std::make_unique<int>(7)]() mutable -> Result<std::unique_ptr<int>> {
                return std::make_unique<int>(*secret + 1);
            });
        future.waitForFinished();
        QCOMPARE(**future.takeResult(), 8);
    }

    void noticesWhenItHasNothingToDo()
    {
        std::atomic<int> idle = 0;
        QThread *idleOn = nullptr;
        DatabaseThread thread;
        thread.whenIdle(std::chrono::milliseconds(1), [&] {
            idleOn = QThread::currentThread();
            ++idle;
        });
        QThread *workOn = nullptr;
        const auto work = [&]() -> Result<void> {
            workOn = QThread::currentThread();
            return {};
        };
        QVERIFY(thread.run(work).result());
        QTRY_COMPARE(idle.load(), 1);
        QVERIFY(thread.run(work).result());
        QTRY_COMPARE(idle.load(), 2);
        thread.finish();
        QCOMPARE(idleOn, workOn);
        QCOMPARE(idle.load(), 2); // not once more while it ends
    }

    void doesEverythingBeforeItFinishes()
    {
        DatabaseThread thread;
        QSemaphore gate;
        QStringList done;
        QList<QFuture<Result<void>>> futures;
        futures.append(thread.run([&]() -> Result<void> {
            gate.acquire();
            return {};
        }));
        for (int i = 0; i < 100; ++i) {
            futures.append(thread.run([&, i]() -> Result<void> {
                done.append(QString::number(i));
                return {};
            }));
        }
        gate.release();
        Qt::HANDLE lastRanOn = nullptr;
        thread.finish([&] {
            lastRanOn = QThread::currentThreadId();
            done.append(u"last"_s);
        });
        QCOMPARE(done.size(), 101);
        QCOMPARE(done.last(), u"last"_s);
        QVERIFY(lastRanOn != nullptr && lastRanOn != QThread::currentThreadId());
        for (const auto &future : futures)
            QVERIFY(future.isFinished() && !future.isCanceled() && future.result());
    }

    void afterTheEndEverythingIsLocked()
    {
        DatabaseThread thread;
        thread.finish();
        thread.finish([] { QFAIL("only the first finish has a last task"); });
        bool ran = false;
        const auto future = thread.run([&]() -> Result<int> {
            ran = true;
            return 1;
        });
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Locked);
        QVERIFY(!ran);
    }

    void aTaskThatTheLastOnesAskForEndsCleanly()
    {
        // Asked for by a task while finish() waits: it may still run, but if not, whoever waits for it is
        // told.
        auto thread = std::make_unique<DatabaseThread>();
        QSemaphore gate;
        QFuture<Result<int>> late;
        const auto first = thread->run([&]() -> Result<void> {
            gate.acquire();
            late = thread->run([]() -> Result<int> { return 2; });
            return {};
        });
        gate.release();
        thread->finish();
        thread.reset();
        QVERIFY(first.result());
        QVERIFY(late.isFinished());
        const auto isTold = late.isCanceled() || !late.result();
        QVERIFY(isTold || late.result().value() == 2);
    }

    void runsLaterWhatCanWait()
    {
        QSemaphore ran;
        Qt::HANDLE ranOn = nullptr;
        DatabaseThread thread;
        const auto task = thread.run([&]() -> Result<Qt::HANDLE> {
            thread.runLater(std::chrono::milliseconds(1), [&] {
                ranOn = QThread::currentThreadId();
                ran.release();
            });
            return QThread::currentThreadId();
        });
        QVERIFY(ran.tryAcquire(1, 10'000));
        QCOMPARE(ranOn, task.result().value());
        thread.runLater(std::chrono::hours(1), [&] { ranOn = nullptr; });
        thread.finish();
        QVERIFY(ranOn != nullptr);
    }

    void leavesOutWhatWasCancelled()
    {
        DatabaseThread thread;
        QSemaphore gate;
        bool ran = false;
        const auto first = thread.run([&]() -> Result<void> {
            gate.acquire();
            return {};
        });
        auto second = thread.run([&]() -> Result<void> {
            ran = true;
            return {};
        });
        second.cancel();
        gate.release();
        thread.finish();
        QVERIFY(first.result());
        QVERIFY(second.isFinished() && second.isCanceled());
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
