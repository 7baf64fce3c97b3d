// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "storage/feed.h"
#include "storage/schema.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestFeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.emplace();
        makeTables(**m_database, tablesOfAVault());
    }

    void startsAtNothing()
    {
        Feed feed(**m_database);
        QCOMPARE(*feed.lastNumber(), 0U);
        QVERIFY(feed.answersTo(m_record)->isEmpty());
    }

    void answersStandInTheOrderOfTheProvince()
    {
        Feed feed(**m_database);
        QVERIFY(feed.keep(2, {m_record, Code(u"selesai"), Day(20'601)}, "two"));
        QVERIFY(feed.keep(1, {m_record, Code(u"diterima"), Day(20'600)}, "one"));
        QVERIFY(feed.keep(3, {idOf<RecordId>(9), Code(u"ditolak"), Day(20'602)}, "three"));
        m_database->reopen();
        const auto answers = *Feed(**m_database).answersTo(m_record);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0].status, Code(u"diterima"));
        QCOMPARE(answers[1].day, Day(20'601));
        QCOMPARE(*Feed(**m_database).lastNumber(), 3U);
    }

    void anItemStaysAsItCameFirst()
    {
        Feed feed(**m_database);
        QVERIFY(feed.keep(1, {m_record, Code(u"diterima"), Day(20'600)}, "one"));
        QVERIFY(feed.keep(1, {m_record, Code(u"ditolak"), Day(20'600)}, "other"));
        QCOMPARE(feed.answersTo(m_record)->first().status, Code(u"diterima"));
        QCOMPARE(feed.answersTo(m_record)->size(), 1);
    }

    void whatNobodyCanReadYetIsKeptAndAnswersNothing()
    {
        Feed feed(**m_database);
        QVERIFY(feed.keep(1, {{}, {}, Day(0)}, "later"));
        QCOMPARE(*feed.lastNumber(), 1U);
        QVERIFY(feed.answersTo(m_record)->isEmpty());
        QCOMPARE(numberFrom(**m_database, "SELECT length(bytes) FROM feed"), 5);
    }

    void theNumbersOfTheProvinceHoldUntilItDecidesOthers()
    {
        Feed feed(**m_database);
        QCOMPARE(feed.warningNumbers()->all(), WarningNumbers().all());
        QVERIFY(feed.keepNumbers({{Code(u"W1"), Code(u"count"), 4}, {Code(u"W4"), Code(u"hours"), 12}}));
        m_database->reopen();
        QCOMPARE(Feed(**m_database).warningNumbers()->w1.count, 4);
        QVERIFY(Feed(**m_database)
                    .keepNumbers({{Code(u"W1"), Code(u"count"), 3}, {Code(u"W77"), Code(u"moon"), 9}}));
        const auto numbers = *Feed(**m_database).warningNumbers();
        QCOMPARE(numbers.w1.count, 3);
        QCOMPARE(numbers.w4.limit, WarningNumbers().w4.limit); // As proposed again.
    }

    void retiredCodesTakeThePlaceOfThoseBefore()
    {
        const RetiredCode unions{Code(u"outreach_audience"), Code(u"serikat")};
        const RetiredCode students{Code(u"outreach_audience"), Code(u"pelajar")};
        QVERIFY(Feed(**m_database).retiredCodes()->in(codes::outreachAudience).isEmpty());
        QVERIFY(Feed(**m_database).keepRetired({unions, students, unions}));
        m_database->reopen();
        QCOMPARE(Feed(**m_database).retiredCodes()->in(codes::outreachAudience),
                 (Codes{unions.code, students.code}));
        QVERIFY(Feed(**m_database).keepRetired({students}));
        QCOMPARE(Feed(**m_database).retiredCodes()->in(codes::outreachAudience), Codes{students.code});
    }

    void whatThisVersionDoesNotKnowOrNeedsIsKeptAndGoesOn()
    {
        Feed feed(**m_database);
        QVERIFY(feed.keepRetired({{Code(u"list_of_later"), Code(u"lainnya")},
                                  {Code(u"outreach_audience"), Code(u"code_of_later")},
                                  {Code(u"violence_form"), Code(u"seksual")}}));
        const auto codes = *feed.retiredCodes();
        QVERIFY(codes.in(codes::outreachAudience).isEmpty());
        QVERIFY(codes.in(codes::violenceForm).isEmpty());
        QCOMPARE(numberFrom(**m_database, "SELECT count(*) FROM retired_code"), 3); // For a later version.
    }

private:
    const RecordId m_record = idOf<RecordId>(7);
    std::optional<TemporaryDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
