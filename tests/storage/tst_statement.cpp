// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/statement.h"
#include "tests/storage/temporarydatabase.h"

#include <QTest>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Statement> && std::is_nothrow_move_constructible_v<Statement>);

class TestStatement final : public QObject {
    Q_OBJECT

    TemporaryDatabase m_database;

    /// What SQLite makes of a bound value, as a literal.
    template <typename T> QString literalOf(const T &value)
    {
        auto statement = *m_database->prepare("SELECT quote(:value)");
        return **statement.bind(":value", value).first([](const Row &row) { return row.get<QString>(0); });
    }

    QList<int> numbers(Statement &statement)
    {
        QList<int> numbers;
        const auto read = statement.each([&](const Row &row) { numbers.append(row.get<int>(0)); });
        return read ? numbers : QList{-1};
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_database->run("CREATE TABLE number (n INTEGER PRIMARY KEY)"));
        QVERIFY(m_database->run("INSERT INTO number VALUES (1), (2), (3)"));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bindsEachType()
    {
        QCOMPARE(literalOf(true), u"1"_s);
        QCOMPARE(literalOf(-7), u"-7"_s);
        QCOMPARE(literalOf(std::uint64_t(INT64_MAX)), u"9223372036854775807"_s);
        QCOMPARE(literalOf(u"it's"_s), u"'it''s'"_s);
        QCOMPARE(literalOf(QStringView(u"view")), u"'view'"_s);
        QCOMPARE(literalOf(QByteArray("\x01\xff")), u"X'01FF'"_s);
        QCOMPARE(literalOf(*DossierId::fromBytes(QByteArray(16, '\x2a'))),
                 u"X'%1'"_s.arg(u"2A"_s.repeated(16)));
        QCOMPARE(literalOf(std::nullopt), u"NULL"_s);
        QCOMPARE(literalOf(std::optional<int>()), u"NULL"_s);
        QCOMPARE(literalOf(std::optional(5)), u"5"_s);
    }

    void anEmptyPartIsNotAnAbsentOne()
    {
        QCOMPARE(literalOf(QByteArray()), u"X''"_s);
        QCOMPARE(literalOf(QString()), u"''"_s);
    }

    void parameterNamesMayBeMade()
    {
        auto statement = *m_database->prepare("SELECT :made");
        const auto value = statement.bind(QByteArray(":made"), 4).first([](const auto &row) {
            return row.template get<int>(0);
        });
        QCOMPARE(value.value(), std::optional(4));
    }

    void runsAgainWithOtherValues()
    {
        auto statement =
            *m_database->prepare("SELECT n FROM number WHERE n >= :from AND n <= :to ORDER BY n");
        statement.bind(":from", 1).bind(":to", 2);
        QCOMPARE(numbers(statement), (QList{1, 2}));
        statement.bind(":to", 3);
        QCOMPARE(numbers(statement), (QList{1, 2, 3}));
    }

    void comesBackFromTheCacheWithoutValues()
    {
        const QByteArray sql = "SELECT coalesce(:value, 'nothing')";
        const auto read = [](const Row &row) { return row.get<QString>(0); };
        QCOMPARE(m_database->prepare(sql)->bind(":value", u"hers").first(read).value(),
                 std::optional(u"hers"_s));
        QCOMPARE(m_database->prepare(sql)->first(read).value(), std::optional(u"nothing"_s));
    }

    void readsInsideARead()
    {
        // The same SQL twice at once: the cache lends it once, the second is a statement of its own.
        const QByteArray sql = "SELECT n FROM number ORDER BY n";
        QList<int> seen;
        const auto read = m_database->prepare(sql)->each([&](const Row &outer) {
            auto inner = *m_database->prepare(sql);
            seen.append(outer.get<int>(0) * int(numbers(inner).size()));
        });
        QVERIFY(read);
        QCOMPARE(seen, (QList{3, 6, 9}));
    }

    void firstStopsAtTheFirstRow()
    {
        auto statement = *m_database->prepare("SELECT n FROM number ORDER BY n");
        const auto read = [](const Row &row) { return row.get<int>(0); };
        QCOMPARE(statement.first(read).value(), std::optional(1));
        QCOMPARE(statement.first(read).value(), std::optional(1));
        QCOMPARE(m_database->prepare("SELECT n FROM number WHERE n > 3")->first(read).value(),
                 std::optional<int>());
    }

    void aVisitorMayStop()
    {
        auto statement = *m_database->prepare("SELECT n FROM number ORDER BY n");
        int visited = 0;
        const auto read = statement.each([&](const Row &row) -> Result<void> {
            ++visited;
            return row.get<int>(0) == 2 ? fail(ErrorKind::Denied, u"two"_s) : Result<void>();
        });
        QCOMPARE(read.error(), (Error{ErrorKind::Denied, u"two"_s}));
        QCOMPARE(visited, 2);
        QVERIFY(m_database->run("DROP TABLE IF EXISTS other")); // no read is left open
    }

    void oneMistakenColumnFailsTheWholeRead()
    {
        int visited = 0;
        const auto read = m_database->prepare("SELECT 'one' UNION ALL SELECT 2")->each([&](const Row &row) {
            ++visited;
            Q_UNUSED(row.get<int>(0));
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
        QCOMPARE(visited, 1);
    }

    void reportsWhatWentWrongInBind()
    {
        auto misnamed = *m_database->prepare("SELECT :value");
        QCOMPARE(misnamed.bind(":valu", 1).run().error().kind, ErrorKind::Internal);
        auto huge = *m_database->prepare("SELECT :value");
        QCOMPARE(huge.bind(":value", UINT64_MAX).run().error().kind, ErrorKind::Full);
        auto large = *m_database->prepare("SELECT :value");
        QCOMPARE(large.bind(":value", QByteArray(17 * 1024 * 1024, 'x')).run().error().kind, ErrorKind::Full);
    }

    void sayingItTwiceIsAConflict()
    {
        const auto again = m_database->prepare("INSERT INTO number VALUES (:n)")->bind(":n", 1).run();
        QCOMPARE(again.error(), (Error{ErrorKind::Conflict, u"sqlite 1555"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
