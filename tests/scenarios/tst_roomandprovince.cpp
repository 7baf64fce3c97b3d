// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/courier.h"
#include "sync/httpstransport.h"
#include "tests/support/enrolledroom.h"
#include "tests/support/realprovince.h"
#include "tests/support/trialauthority.h"

#include <QRegularExpression>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody on the way who turns one bit of each batch over.
class Meddler final : public Transport {
public:
    explicit Meddler(std::unique_ptr<Transport> line)
        : m_line(std::move(line))
    {
    }

    [[nodiscard]] QFuture<Result<Answer>> send(const Request &request) override
    {
        auto changed = request;
        if (request.path == "/v1/batches")
            changed.body[300] = char(changed.body.at(300) ^ 1);
        return m_line->send(changed);
    }

private:
    std::unique_ptr<Transport> m_line;
};

} // namespace

/// The room's program and the province's, each as it is, over HTTPS on this machine.
class TestRoomAndProvince final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_courier.reset();
        m_room.emplace();
        m_province.emplace(QStringLiteral(RP3_GATEWAY),
                           QStringLiteral(RP3_SOURCE_DIR "/packaging/certificates.sh"));
    }

    void cleanup() { m_courier.reset(); }

    void herYesReachesTheProvinceAndItsAnswerComesBack()
    {
        const auto fingerprint = enrol();
        QVERIFY(m_province->run({u"devices"_s}).contains(fingerprint));
        const auto kept = m_room->takeIn({aConsent(u"bagi_kode", false)});
        const auto shared = m_room->takeIn({aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)});
        startCourier(httpsTransports(m_room->room.clock));
        send();
        QVERIFY2(!m_courier->lastError(), qPrintable(m_courier->lastError().value_or(Error()).detail));
        QVERIFY(m_room->deliveries(shared).acknowledged > 2); // coded and identity
        QCOMPARE(m_room->deliveries(shared).waiting, 0);

        const auto keptNumber = await(m_room->store->openCase(kept))->record.number.toString();
        QCOMPARE(m_province->attempt({u"accept"_s, keptNumber}).first, 1); // nobody there knows of it
        const auto number = await(m_room->store->openCase(shared))->record.number.toString();
        QVERIFY(m_province->run({u"accept"_s, number}).startsWith(u"feed item 1"_s));
        send();
        const auto answers = await(m_room->store->openCase(shared))->answers;
        QCOMPARE(answers.size(), 1);
        QVERIFY(await(m_room->store->openCase(kept))->answers.isEmpty());
    }

    void aProvinceThatIsNotTheLettersIsNotSpokenTo()
    {
        auto letter = *decodeLetter(m_province->letter(u"TST01"_s));
        letter.authority = TrialAuthority().authority().toDer();
        Enrolment enrolment(*m_room->store, httpsTransports(m_room->room.clock));
        QCOMPARE(await(enrolment.enrol(letter)).error().kind, ErrorKind::Corrupt);
        QVERIFY(m_province->run({u"devices"_s}).isEmpty());
    }

    void oneChangedBitIsNoticed()
    {
        enrol();
        const auto dossier = m_room->takeIn({aConsent(u"bagi_kode", true)});
        const auto honest = httpsTransports(m_room->room.clock);
        startCourier([honest](TransportAccess access) -> Result<std::unique_ptr<Transport>> {
            auto line = honest(std::move(access));
            if (!line)
                return line;
            return std::make_unique<Meddler>(*std::move(line));
        });
        send();
        QCOMPARE(m_courier->state(), CourierState::Retrying);
        QCOMPARE(m_courier->lastError()->kind, ErrorKind::Rejected);
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 0);
        m_courier.reset();
        startCourier(honest);
        send();
        QCOMPARE(m_room->deliveries(dossier).acknowledged, 2);
    }

private:
    /// Enrols the room with a letter of the province; the digits that both compare.
    QString enrol()
    {
        Enrolment enrolment(*m_room->store, httpsTransports(m_room->room.clock));
        const auto proposal = await(enrolment.propose(m_province->letter(u"TST01"_s)));
        const auto done = await(enrolment.enrol(proposal->letter));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return proposal->fingerprint;
    }

    void startCourier(TransportMaker transports)
    {
        m_courier.emplace(*m_room->store, m_room->room.clock, std::move(transports));
        m_courier->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_courier->state(), CourierState::Resting, 30'000);
    }

    void send()
    {
        m_courier->sendNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_courier->state() == CourierState::Resting
                                     || m_courier->state() == CourierState::Retrying,
                                 60'000);
    }

    std::optional<RealProvince> m_province;
    std::optional<EnrolledRoom> m_room;
    std::optional<Courier> m_courier;
};

QTEST_GUILESS_MAIN(TestRoomAndProvince)
#include "tst_roomandprovince.moc"
