// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"
#include "journal/ids.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

namespace {

/// An entry that sets fields of a case, at `counter` of the case's day.
Item changeOf(const SealedEntry &opened, std::uint64_t counter, Operation operation, FieldValues fields)
{
    auto part = *decodeCoded(opened.coded);
    const auto record = part.records[0].record;
    part.salt = crypto::randomBytes<16>();
    part.position.counter = counter;
    part.seen = {opened.id};
    part.records = {{RecordKind::Case, operation, record, std::move(fields)}};
    const auto bytes = encodeCoded(part);
    return Item::of(entryIdOf(bytes), Part::Coded, bytes);
}

} // namespace

class TestSchema final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_province.enrol(m_room, u"JKT01"_s); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isMadeOnce()
    {
        auto owner = m_province.asOwner();
        QCOMPARE(createSchema(owner, countedId<ProvinceId>(1), u"Another"_s).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(provinceOf(owner).value(), m_province.identity.province);
    }

    void tellsWhetherItIsDurable()
    {
        auto fast = m_province.asGateway();
        QVERIFY(!isDurable(fast).value());
        const PrivatePostgres synced(PrivatePostgres::Disk::Synced);
        QVERIFY2(synced.isRunning(), qPrintable(synced.problem()));
        auto database = *Database::open(synced.connection());
        QVERIFY(isDurable(database).value());
    }

    void theOfficeCountsCases()
    {
        m_province.take(m_room, m_room.cut(sampleItems(3)));
        const auto opened = sampleEntry(0);
        // Later first: the order of arrival does not matter.
        m_province.take(m_room,
                        m_room.cut({changeOf(opened, 2, Operation::Set, {{3, u"tutup"_s}}),
                                    changeOf(opened, 1, Operation::Set, {{3, u"asesmen"_s}}),
                                    changeOf(sampleEntry(2), 1, Operation::Void, {})}));
        QCOMPARE(counts("month = '2026-03-01' AND violence_form = 'seksual' AND risk = 'tinggi'"
                        " AND status = 'baru'"),
                 1);
        QCOMPARE(counts("violence_form = 'psikis' AND status = 'tutup'"), 1);
        QCOMPARE(counts("status = 'asesmen'"), 0);
        QCOMPARE(counts("violence_form = 'psikis'"), 2); // the void one does not count
    }

    void theGatewayCannotCountTheProvince()
    {
        auto database = m_province.asGateway();
        QCOMPARE(database.query("SELECT count(*) FROM province_counts").error().detail, u"SQLSTATE 42501"_s);
        QCOMPARE(database.query("DELETE FROM item").error().detail, u"SQLSTATE 42501"_s);
        QCOMPARE(database.query("UPDATE batch SET n = 1").error().detail, u"SQLSTATE 42501"_s);
    }

private:
    std::int64_t counts(const QByteArray &where)
    {
        auto database = m_province.asOffice();
        return database.query("SELECT coalesce(sum(cases), 0)::int8 FROM province_counts WHERE " + where)
            ->integer(0, 0);
    }

    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
