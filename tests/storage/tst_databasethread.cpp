// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"
#include "storage/whendone.h"

#include <QTest>

#include <atomic>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDatabaseThread final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void carriesOutTasksInTheirOrderOnOneThread()
    {
        constexpr int tasks = 20'000;
        QList<int> order;
        QSet<Qt::HANDLE> threads;
        {
            DatabaseThread thread;
            for (int i = 0; i < tasks; ++i)
                discard(thread.run([&order, &threads, i] {
                    order.append(i);
                    threads.insert(QThread::currentThreadId());
                    return Result<void>();
                }));
        }
        QCOMPARE(order.size(), tasks);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
    }

    void answersOnTheThreadThatAsked()
    {
        DatabaseThread thread;
        QThread *answeredOn = nullptr;
        int answer = 0;
        whenDone(thread.run([] { return Result<int>(42); }), this, [&](const Result<int> &result) {
            answer = *result;
            answeredOn = QThread::currentThread();
        });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(answeredOn, QThread::currentThread());
    }

    void handsErrorsOn()
    {
        DatabaseThread thread;
        std::optional<ErrorKind> kind;
        whenDone(thread.run([]() -> Result<int> { return fail(ErrorKind::Locked); }), this,
                 [&](const Result<int> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(ErrorKind::Locked));
    }

    void nobodyIsCalledWhoIsGone()
    {
        DatabaseThread thread;
        bool wasCalled = false;
        {
            QObject receiver;
            whenDone(thread.run([] { return Result<int>(1); }), &receiver,
                     [&](const Result<int> &) { wasCalled = true; });
        }
        bool isOver = false;
        whenDone(thread.run([] { return Result<int>(2); }), this,
                 [&](const Result<int> &) { isOver = true; });
        QTRY_VERIFY(isOver);
        QVERIFY(!wasCalled);
    }

    void finishesWhatWasGivenAndThenTheLast()
    {
        QStringList done;
        DatabaseThread thread;
        discard(thread.run([&] {
            done.append(u"task"_s);
            return Result<void>();
        }));
        thread.finish([&] { done.append(u"last"_s); });
        QCOMPARE(done, QStringList({u"task"_s, u"last"_s}));
    }

private:
    template <typename T> static void discard(const QFuture<T> &) { }
};

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
