// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/whendone.h"

#include <QPromise>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestWhenDone final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersOnTheThreadOfTheReceiver()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QObject receiver;
        QList<int> answers;
        whenDone(promise.future(), &receiver, [&](const Result<int> &answer) {
            QCOMPARE(QThread::currentThread(), receiver.thread());
            answers.append(answer.value());
        });
        const std::unique_ptr<QThread> other(QThread::create([&] {
            promise.addResult(5);
            promise.finish();
        }));
        other->start();
        QVERIFY(other->wait());
        QVERIFY(answers.isEmpty()); // not before the receiver's event loop
        QTRY_COMPARE(answers, QList{5});
        QTRY_VERIFY(receiver.children().isEmpty());
    }

    void answersOfAFutureThatWasDoneBefore()
    {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(Result<void>(fail(ErrorKind::Full, u"disk"_s)));
        promise.finish();
        QList<Error> errors;
        QObject receiver;
        whenDone(promise.future(), &receiver,
                 [&](const Result<void> &answer) { errors.append(answer.error()); });
        QVERIFY(errors.isEmpty());
        QTRY_COMPARE(errors, (QList{Error{ErrorKind::Full, u"disk"_s}}));
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        whenDone(promise.future(), receiver.get(), [&](const Result<int> &) { called = true; });
        receiver.reset();
        promise.addResult(1);
        promise.finish();

        // Another answer to wait for, so that the first would have had its time.
        QObject still;
        bool done = false;
        whenDone(promise.future(), &still, [&](const Result<int> &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!called);
    }

    void aReceiverThatGoesAfterTheAnswerIsReadyIsNotCalled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.addResult(1);
        promise.finish();
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        whenDone(promise.future(), receiver.get(), [&](const Result<int> &) { called = true; });
        receiver.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void whatCannotBeCopiedIsHandedOver()
    {
        QPromise<Result<std::unique_ptr<int>>> promise;
        promise.start();
        promise.addResult(Result<std::unique_ptr<int>>(std::make_unique<int>(9)));
        promise.finish();
        QObject receiver;
        std::unique_ptr<int> got;
        whenDone(promise.future(), &receiver,
                 [&](Result<std::unique_ptr<int>> answer) { got = *std::move(answer); });
        QTRY_VERIFY(got != nullptr);
        QCOMPARE(*got, 9);
    }

    void whatWasCancelledIsNotAnswered()
    {
        QObject receiver;
        bool called = false;
        {
            QPromise<Result<int>> dropped;
            dropped.start();
            whenDone(dropped.future(), &receiver, [&](const Result<int> &) { called = true; });
        }
        QTRY_VERIFY(receiver.children().isEmpty()); // its watcher has heard of the end
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
