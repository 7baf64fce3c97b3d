// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "sync/courier.h"
#include "tests/support/enrolledroom.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FakeProvince::Fault;

namespace {

const QList<Consent> onlyCodes{aConsent(u"bagi_kode", true)};

} // namespace

class TestCourier final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_courier.reset();
        m_room.emplace();
    }

    void cleanup() { m_courier.reset(); }

    void beforeEnrolmentNothingIsSent()
    {
        startCourier();
        QTRY_COMPARE(m_courier->state(), CourierState::NotEnrolled);
        m_courier->sendNow();
        m_room->room.clock.advance(48h);
        m_courier->tick();
        QTRY_COMPARE(m_courier->state(), CourierState::NotEnrolled);
        QVERIFY(m_room->province.requests.isEmpty());
    }

    void withoutHerYesNothingLeavesNotEvenACount()
    {
        begin();
        m_room->takeIn({});
        m_room->takeIn({aConsent(u"bagi_kode", false), aConsent(u"bagi_nama", true)});
        send();
        QCOMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_room->province.batches.size(), 1);
        QVERIFY(m_room->province.items().isEmpty());
        QCOMPARE(m_room->province.requests[1].body.size(), 4096); // as long as if there were something
    }

    void whatSheAgreedToReachesTheProvince()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        QSignalSpy delivered(&*m_courier, &Courier::delivered);
        send();
        QCOMPARE(m_courier->state(), CourierState::Resting);
        QVERIFY(!m_courier->lastError());
        QCOMPARE(m_courier->lastSuccess(), m_room->room.clock.now());
        QCOMPARE(delivered.size(), 1);
        QCOMPARE(m_room->province.items().size(), 2);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
        send();
        QCOMPARE(m_room->province.items().size(), 2);
    }

    void aYesFromBeforeTheProvinceWasKnownTravelsToo()
    {
        const auto dossier = m_room->takeIn({aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)});
        begin();
        send();
        const auto items = m_room->province.items();
        QVERIFY(std::ranges::any_of(items, [](const Item &item) { return item.part == Part::Identity; }));
        QCOMPARE(m_room->deliveries(dossier).waiting, 0);
        send();
        QCOMPARE(m_room->province.items().size(), items.size()); // owed once
    }

    void whatSheWithdrewMeanwhileGoesAsItsLeafOnly()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = Fault::LostAnswer;
        send();
        QCOMPARE(m_room->deliveries(dossier).attempted, 2);
        m_room->say(dossier, u"bagi_kode", false);
        send();
        const auto &arrivals = m_room->province.arrivals;
        QCOMPARE(arrivals.size(), 2);
        QCOMPARE(batchHashOf(arrivals[1]), batchHashOf(arrivals[0]));
        QVERIFY(std::ranges::all_of(arrivals[1].items, &Item::isWithdrawn));
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 0); // nobody says that she shared it
        QCOMPARE(m_room->deliveries(dossier).waiting, 0);
    }

    void aYesAfterThatGoesInAnotherBatch()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = Fault::Offline;
        send();
        m_room->say(dossier, u"bagi_kode", false);
        m_room->say(dossier, u"bagi_kode", true);
        send();
        const auto &batches = m_room->province.batches;
        QCOMPARE(batches.size(), 2);
        QVERIFY(std::ranges::all_of(batches[0].items, &Item::isWithdrawn));
        QCOMPARE(batches[1].items.size(), 4);
        QVERIFY(std::ranges::none_of(batches[1].items, &Item::isWithdrawn));
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 4);
    }

    void aLostReceiptBringsTheSameBatchAgainAndNothingTwice()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = Fault::LostAnswer;
        send();
        QCOMPARE(m_courier->state(), CourierState::Retrying);
        QCOMPARE(m_courier->lastError()->kind, ErrorKind::Offline);
        m_room->takeIn(onlyCodes);
        send();
        const auto &province = m_room->province;
        QCOMPARE(province.requests[1].body, province.requests[2].body);
        QCOMPARE(province.items().size(), 4);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
        QVERIFY(!m_courier->lastError());
    }

    void aPowerCutWhileSendingChangesNothing()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = Fault::Silent;
        m_courier->sendNow();
        QTRY_VERIFY(m_room->province.isWaiting());
        m_courier.reset();
        m_room->reopen();
        startCourier();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        send();
        const auto &requests = m_room->province.requests;
        QCOMPARE(requests[2].body, requests[1].body);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
    }

    void whatIsNoTrueReceiptIsNotBelieved_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("another signer's") << Fault::WrongReceipt;
        QTest::newRow("another batch's") << Fault::OtherReceipt;
        QTest::newRow("half of one") << Fault::HalfBody;
        QTest::newRow("an excuse") << Fault::ServerError;
    }

    void whatIsNoTrueReceiptIsNotBelieved()
    {
        QFETCH(Fault, fault);
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = fault;
        send();
        QCOMPARE(m_courier->state(), CourierState::Retrying);
        QVERIFY(m_courier->lastError());
        QCOMPARE(m_room->deliveries(dossier).attempted, 2);
        send();
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
    }

    void triesAgainByItselfForEver()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        for (int i = 0; i < 20; ++i) {
            m_room->province.fault = Fault::Offline;
            i == 0 ? m_courier->sendNow() : m_courier->tick();
            QTRY_COMPARE(m_courier->state(), CourierState::Retrying);
            const auto wait = m_courier->nextAttempt().since(m_room->room.clock.now());
            QVERIFY(wait >= 0ms && wait <= 30min);
            m_room->room.clock.set(m_courier->nextAttempt());
        }
        m_courier->tick();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
    }

    void leavesABusyProvinceAlone()
    {
        begin();
        m_room->province.fault = Fault::Busy;
        send();
        QVERIFY(m_courier->nextAttempt() >= m_room->room.clock.now().plus(60s));
    }

    void aProvinceThatLostBatchesGetsThemAgain()
    {
        begin();
        const auto first = m_room->takeIn(onlyCodes);
        send();
        const auto second = m_room->takeIn(onlyCodes);
        send();
        m_room->province.forgetFrom(1);
        const auto third = m_room->takeIn(onlyCodes);
        send();
        QCOMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_room->province.items().size(), 6);
        for (const auto &dossier : {first, second, third})
            QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
    }

    void writingNeverTriggersASending()
    {
        begin();
        const auto before = m_room->province.requests.size();
        const auto planned = m_courier->nextAttempt();
        m_room->takeIn(onlyCodes);
        QCOMPARE(m_courier->nextAttempt(), planned);
        m_room->room.clock.set(planned.plus(-1ms));
        m_courier->tick();
        QCOMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_room->province.requests.size(), before);
        m_room->room.clock.set(planned);
        m_courier->tick();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_room->province.items().size(), 2);
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        begin();
        m_room->room.clock.advance(-24h * 365);
        m_courier->tick();
        QVERIFY(m_courier->nextAttempt().since(m_room->room.clock.now()) <= 150min);
    }

    void theAnswerOfTheProvinceReachesTheCase()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        const auto record = await(m_room->store->openCase(dossier))->record.id;
        m_room->province.answer(record, u"diterima");
        m_room->province.sayInALaterVersion();
        m_room->province.answer(record, u"selesai");
        QSignalSpy answered(&*m_courier, &Courier::answered);
        send();
        QCOMPARE(m_courier->state(), CourierState::Resting);
        QVERIFY(answered.size() > 0);
        const auto answers = await(m_room->store->openCase(dossier))->answers;
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.last().status, Code(u"selesai"));
        m_room->province.answer(record, u"ditolak");
        send();
        QCOMPARE(await(m_room->store->openCase(dossier))->answers.size(), 3);
        QCOMPARE(m_room->province.requests.last().query, QByteArray("?after=3"));
    }

    void hearsWhichCodesTheProvinceRetired()
    {
        begin();
        const RetiredCode unions{Code(u"outreach_audience"), Code(u"serikat")};
        m_room->province.retire({unions, {Code(u"list_of_later"), Code(u"code_of_later")}});
        send();
        QCOMPARE(await(m_room->store->retiredCodes())->in(codes::outreachAudience), Codes{unions.code});
        m_room->province.retire({}); // It changed its mind.
        send();
        QVERIFY(await(m_room->store->retiredCodes())->in(codes::outreachAudience).isEmpty());
    }

    void whatTheProvinceRefusesIsShown()
    {
        begin();
        const auto dossier = m_room->takeIn(onlyCodes);
        m_room->province.fault = Fault::Offline;
        send();
        const auto batch = decodeBatch(m_room->province.requests.last().body);
        m_room->province.refused.insert(batch->items.first().entry);
        send();
        QCOMPARE(m_room->deliveries(dossier).quarantined, 1);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 1);
    }

    void remembersItsLastSuccess()
    {
        begin();
        send();
        const auto at = m_courier->lastSuccess();
        m_courier.reset();
        m_room->room.clock.advance(1h);
        m_room->reopen();
        startCourier();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_courier->lastSuccess(), at);
    }

private:
    void startCourier()
    {
        m_courier.emplace(*m_room->store, m_room->room.clock, m_room->province.transports());
        m_courier->start();
    }

    /// An enrolled room whose courier rests.
    void begin()
    {
        m_room->enrol();
        startCourier();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
    }

    /// "Send now", until it has ended one way or another.
    void send()
    {
        m_courier->sendNow();
        QTRY_VERIFY(m_courier->state() == CourierState::Resting
                    || m_courier->state() == CourierState::Retrying);
    }

    std::optional<EnrolledRoom> m_room;
    std::optional<Courier> m_courier;
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
