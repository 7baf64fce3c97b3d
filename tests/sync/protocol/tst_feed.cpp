// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/feed.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

FeedSource source()
{
    return {countedId<ProvinceId>(10), countedId<PostId>(20), countedPair(80).verifyKey()};
}

StatusNotice notice(int number)
{
    return {countedId<RecordId>(number), Code(u"diterima"), Day(20'515 + number)};
}

/// A feed of `count` notices, each after the one before.
QList<FeedItem> feedOf(int count)
{
    QList<FeedItem> items;
    for (int i = 1; i <= count; ++i) {
        items.append(FeedItem{source().province, source().post, std::uint64_t(i),
                              items.isEmpty() ? FeedHash() : feedHashOf(items.last()),
                              std::uint8_t(FeedKind::Status), bodyOf(notice(i))});
    }
    return items;
}

FeedPage pageOf(const QList<FeedItem> &items, int signer = 80)
{
    FeedPage page;
    for (const auto &item : items)
        page.items.append(signFeedItem(item, countedPair(signer)));
    page.head = items.isEmpty() ? 0 : items.last().position;
    return page;
}

} // namespace

class TestFeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFeedIsReadInPieces()
    {
        const auto all = feedOf(5);
        FeedCursor cursor;
        auto page = pageOf(all.first(2));
        page.head = 5;
        QCOMPARE(decodePage(encodePage(page)).value(), page);
        QCOMPARE(openPage(page, source(), cursor).value(), all.first(2));
        QCOMPARE(cursor.position, 2U);
        QCOMPARE(openPage(pageOf(all.sliced(2)), source(), cursor).value(), all.sliced(2));
        QCOMPARE(cursor, (FeedCursor{5, feedHashOf(all.last())}));
        FeedPage nothingNew;
        nothingNew.head = 5;
        QVERIFY(openPage(nothingNew, source(), cursor).value().isEmpty());
        QCOMPARE(statusNoticeOf(all.last()), notice(5));
    }

    void aGapIsNoticed()
    {
        const auto all = feedOf(3);
        FeedCursor cursor;
        QCOMPARE(openPage(pageOf({all[0], all[2]}), source(), cursor).error().kind, ErrorKind::Corrupt);
        QCOMPARE(openPage(pageOf({all[1]}), source(), cursor).error().kind, ErrorKind::Corrupt);
        QCOMPARE(cursor, FeedCursor());
    }

    void aFeedThatWasRestoredIsNoticed()
    {
        const auto all = feedOf(3);
        FeedCursor cursor;
        QVERIFY(openPage(pageOf(all.first(2)), source(), cursor).has_value());
        auto other = all[2];
        other.previous = countedId<FeedHash>(1);
        QCOMPARE(openPage(pageOf({other}), source(), cursor).error().kind, ErrorKind::Conflict);
        FeedPage shorter;
        shorter.head = 1;
        QCOMPARE(openPage(shorter, source(), cursor).error().kind, ErrorKind::Conflict);
        QCOMPARE(cursor.position, 2U);
    }

    void onlyItsProvinceAndItsPostAreBelieved()
    {
        FeedCursor cursor;
        QCOMPARE(openPage(pageOf(feedOf(1), 81), source(), cursor).error().kind, ErrorKind::Rejected);
        auto foreign = feedOf(1);
        foreign[0].post = countedId<PostId>(21);
        QCOMPARE(openPage(pageOf(foreign), source(), cursor).error().kind, ErrorKind::Rejected);
    }

    void anyBitTurnedOverIsRefused()
    {
        const auto wire = signFeedItem(feedOf(1).first(), countedPair(80));
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit) {
            FeedPage page;
            page.head = 1;
            page.items = {flippedBit(wire, bit)};
            FeedCursor cursor;
            QVERIFY(!openPage(page, source(), cursor));
        }
    }

    void aKindOfLaterIsCounted()
    {
        auto items = feedOf(1);
        items[0].kind = 200;
        FeedCursor cursor;
        const auto read = openPage(pageOf(items), source(), cursor);
        QCOMPARE(read.value(), items);
        QVERIFY(!statusNoticeOf(read->first()));
        QCOMPARE(cursor.position, 1U);
    }

    void numbersOfEarlyWarningComeAsTheyWereDecided()
    {
        const QList<WarningNumber> numbers{{Code(u"W1"), Code(u"count"), 3},
                                           {Code(u"W4"), Code(u"hours"), 12}};
        FeedItem item;
        item.kind = std::uint8_t(FeedKind::WarningNumbers);
        item.body = bodyOf(numbers);
        QCOMPARE(warningNumbersOf(item), std::optional(numbers));
        QVERIFY(!statusNoticeOf(item));
        item.body = bodyOf(QList<WarningNumber>());
        QVERIFY(warningNumbersOf(item)->isEmpty()); // All as proposed.
        for (qsizetype length = 0; length < bodyOf(numbers).size(); ++length) {
            item.body = bodyOf(numbers).first(length);
            QVERIFY(!warningNumbersOf(item));
        }
        item.body = bodyOf(numbers) + '\x00';
        QVERIFY(!warningNumbersOf(item));
        item.kind = std::uint8_t(FeedKind::Status);
        item.body = bodyOf(numbers);
        QVERIFY(!warningNumbersOf(item));
    }

    void retiredCodesComeAllTogether()
    {
        const QList<RetiredCode> codes{{Code(u"outreach_audience"), Code(u"serikat")},
                                       {Code(u"list_of_later"), Code(u"code_of_later")}};
        FeedItem item;
        item.kind = std::uint8_t(FeedKind::RetiredCodes);
        item.body = bodyOf(codes);
        QCOMPARE(retiredCodesOf(item), std::optional(codes));
        QVERIFY(!warningNumbersOf(item) && !statusNoticeOf(item));
        item.body = bodyOf(QList<RetiredCode>());
        QVERIFY(retiredCodesOf(item)->isEmpty()); // All are back.
        for (qsizetype length = 0; length < bodyOf(codes).size(); ++length) {
            item.body = bodyOf(codes).first(length);
            QVERIFY(!retiredCodesOf(item));
        }
        item.body = bodyOf(QList<WarningNumber>{{Code(u"W1"), Code(u"count"), 3}});
        QVERIFY(!retiredCodesOf(item));
        item.kind = std::uint8_t(FeedKind::WarningNumbers);
        item.body = bodyOf(codes);
        QVERIFY(!retiredCodesOf(item));
    }

    void aMalformedNoticeSaysNothing()
    {
        auto item = feedOf(1).first();
        item.body.chop(1);
        QVERIFY(!statusNoticeOf(item));
        QVERIFY(!decodePage("\x80"));
        QCOMPARE(decodePage("\x83\x01").error().kind, ErrorKind::Corrupt);
        QCOMPARE(decodePage(QByteArray("\x83\x01\x00\x80", 4)).error().kind, ErrorKind::TooNew);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
