// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/feedbook.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestFeedBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFeedIsReadAsItWasWritten()
    {
        const auto post = countedId<PostId>(1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(append(post, "body " + QByteArray::number(i)));
        auto database = m_province.asOffice();
        FeedCursor cursor;
        const auto page = readFeed(database, post, 0);
        QCOMPARE(page->head, 3U);
        const auto items = openPage(*page, sourceOf(post), cursor);
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->at(2).body, QByteArray("body 2"));
        QCOMPARE(readFeed(database, post, 2)->items.size(), 1);
        QVERIFY(readFeed(database, post, 3)->items.isEmpty());
        QCOMPARE(readFeed(database, post, 3)->head, 3U);
        QCOMPARE(readFeed(database, countedId<PostId>(2), 0).value(), FeedPage());
    }

    void aLongFeedIsReadInPages()
    {
        const auto post = countedId<PostId>(3);
        for (int i = 0; i < 70; ++i)
            QVERIFY(append(post, QByteArray(1500, 'x')));
        auto database = m_province.asOffice();
        FeedCursor cursor;
        int pages = 0;
        qsizetype items = 0;
        for (; cursor.position < 70; ++pages) {
            const auto page = *readFeed(database, post, cursor.position);
            QVERIFY(encodePage(page).size() <= maximumMessageSize);
            items += openPage(page, sourceOf(post), cursor)->size();
            QVERIFY(pages < 10);
        }
        QCOMPARE(items, 70);
        QCOMPARE(pages, 2);
    }

    void writersAtTheSameTimeLeaveNoGap()
    {
        const auto post = countedId<PostId>(4);
        const auto write = [&] {
            for (int i = 0; i < 40; ++i) {
                if (!append(post, "x"))
                    qFatal("append");
            }
        };
        std::thread other(write);
        write();
        other.join();
        auto database = m_province.asOffice();
        FeedCursor cursor;
        while (cursor.position < 80) {
            const auto items = openPage(*readFeed(database, post, cursor.position), sourceOf(post), cursor);
            QVERIFY2(items && !items->isEmpty(), "gap");
        }
    }

    void whatIsRolledBackLeavesNoGap()
    {
        const auto post = countedId<PostId>(5);
        QVERIFY(append(post, "1"));
        {
            auto database = m_province.asOffice();
            const auto transaction = Transaction::begin(database);
            QCOMPARE(appendToFeed(database, m_province.identity, {post, FeedKind::Status, "lost"}, Day(1))
                         ->position,
                     2U);
        }
        QVERIFY(append(post, "2"));
        auto database = m_province.asOffice();
        FeedCursor cursor;
        QCOMPARE(openPage(*readFeed(database, post, 0), sourceOf(post), cursor)->last().body,
                 QByteArray("2"));
    }

private:
    bool append(const PostId &post, const QByteArray &body)
    {
        auto database = m_province.asOffice();
        auto transaction = Transaction::begin(database);
        return appendToFeed(database, m_province.identity, {post, FeedKind::Status, body}, Day(1))
            && transaction->commit();
    }

    FeedSource sourceOf(const PostId &post) const
    {
        return {m_province.identity.province, post, m_province.identity.signing.verifyKey()};
    }

    TrialProvince m_province;
};

QTEST_GUILESS_MAIN(TestFeedBook)
#include "tst_feedbook.moc"
