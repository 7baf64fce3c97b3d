// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestIntake final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_province.enrol(m_room, u"JKT01"_s); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBatchIsAnsweredWithItsReceipt()
    {
        const auto batch = m_room.cut(sampleItems(3));
        const auto receipt = m_province.take(m_room, batch);
        QCOMPARE(receipt.province, m_province.identity.province);
        QCOMPARE(receipt.device, m_room.header.device);
        QCOMPARE(receipt.n, batch.header.n);
        QCOMPARE(receipt.batch, batchHashOf(batch));
        QCOMPARE(receipt.day, m_province.clock.today());
        QVERIFY(receipt.exceptions.isEmpty());
        QCOMPARE(m_province.count("SELECT count(*) FROM item"), 6);
        QCOMPARE(m_province.count("SELECT sum(octet_length(leaves)) FROM batch"), 6 * 32);
    }

    void theSameBatchAgainIsAnsweredWithTheSameReceipt()
    {
        const auto batch = m_room.cut(sampleItems(4));
        const auto first = m_province.send(m_room, batch);
        m_province.clock.advance(std::chrono::hours(48));
        QCOMPARE(m_province.send(m_room, batch).body, first.body);
        // She withdrew meanwhile: only leaves are left, the batch is the same.
        auto withdrawn = batch;
        for (auto &item : withdrawn.items)
            item.withdraw();
        QCOMPARE(m_province.send(m_room, withdrawn).body, first.body);
        QCOMPARE(m_province.count("SELECT count(*) FROM item"), 8);
    }

    void aGapIsToldWithWhereToGoOn()
    {
        const auto before = m_room.header;
        const auto missing = m_room.cut({});
        const auto later = m_room.cut({});
        const auto answer = m_province.send(m_room, later);
        QCOMPARE(answer.status, 409);
        const auto problem = decodeProblem(answer.body);
        QCOMPARE(problem->type, ProblemType::Gap);
        QCOMPARE(problem->expected, before.n);
        QCOMPARE(problem->head, before.previous);
        m_province.take(m_room, missing);
        m_province.take(m_room, later);
    }

    void anotherBatchUnderTheSameNumberIsAFork()
    {
        const auto header = m_room.header;
        m_province.take(m_room, m_room.cut(sampleItems(1)));
        for (int i = 0; i < 2; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^device [0-9a-f]{32} forked at batch"_s));
        const auto other = signBatch(header, sampleItems(2), m_room.device);
        QCOMPARE(problemIn(m_province.send(m_room, other)), ProblemType::Fork);
        auto unchained = m_room.header;
        unchained.previous = countedId<BatchHash>(1);
        QCOMPARE(problemIn(m_province.send(m_room, signBatch(unchained, {}, m_room.device))),
                 ProblemType::Fork);
        // The evidence stays, and the post can go on.
        QCOMPARE(m_province.count("SELECT count(*) FROM fork"), 2);
        m_province.take(m_room, m_room.cut({}));
    }

    void aBatchOfSomebodyElseIsRefused()
    {
        auto header = m_room.header;
        header.post = countedId<PostId>(1);
        QCOMPARE(refusalOf(signBatch(header, {}, m_room.device)), ProblemType::WrongPost);
        header = m_room.header;
        header.device = countedId<DeviceId>(77);
        QCOMPARE(refusalOf(signBatch(header, {}, m_room.device)), ProblemType::WrongPost);
        header = m_room.header;
        header.province = countedId<ProvinceId>(77);
        QCOMPARE(refusalOf(signBatch(header, {}, m_room.device)), ProblemType::WrongPost);
        QCOMPARE(refusalOf(signBatch(m_room.header, {}, m_room.transport)), ProblemType::BadSignature);
    }

    void anyByteChangedIsRefusedAndChangesNothing()
    {
        const auto wire = *encodeBatch(signBatch(m_room.header, sampleItems(3), m_room.device));
        const auto batches = m_province.count("SELECT count(*) FROM batch");
        const auto original = *decodeBatch(wire);
        for (qsizetype at = 0; at < 900; at += 3) {
            auto changed = wire;
            changed[at] = char(changed.at(at) ^ 0x40);
            if (const auto read = decodeBatch(changed); read && *read == original)
                continue; // in the compressed frame, and means nothing
            const auto answer =
                m_province.send(m_room.call("POST", "/v1/batches", changed, m_province.clock.now()));
            QVERIFY(answer.status >= 400 && answer.status < 500);
        }
        QCOMPARE(m_province.count("SELECT count(*) FROM batch"), batches);
        m_province.take(m_room, m_room.cut(sampleItems(3)));
    }

    void whatIsNoBatchIsMalformed()
    {
        const auto send = [&](const QByteArray &body) {
            return problemIn(
                m_province.send(m_room.call("POST", "/v1/batches", body, m_province.clock.now())));
        };
        QCOMPARE(send({}), ProblemType::Malformed);
        QCOMPARE(send("hello"), ProblemType::Malformed);
        QCOMPARE(send(QByteArray(4096, '\0')), ProblemType::Malformed);
        QCOMPARE(send(QByteArray(65'536, '\xff')), ProblemType::Malformed);
    }

private:
    ProblemType refusalOf(const Batch &batch) { return problemIn(m_province.send(m_room, batch)); }

    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
