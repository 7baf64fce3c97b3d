// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway/authentication.h"
#include "sync/gateway/calls.h"
#include "sync/gateway/intake.h"
#include "sync/gateway/office.h"
#include "sync/gateway/schema.h"
#include "sync/protocol/batchwire.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/receipt.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatepostgres.h"
#include "tests/sync/protocol/samples.h"

namespace rp3::gateway {

/// One PC of a post, as the province sees it: keys, and what it sends next.
class TrialRoom final {
public:
    /// PCs with the same `post` belong to one room. `number`: a small number of its own.
    explicit TrialRoom(const ProvinceId &province, int number, int post = 0)
        : device(countedPair(number * 4))
        , transport(countedPair(number * 4 + 1))
    {
        header = {province, countedId<PostId>(100 + post), countedId<DeviceId>(number), 1,
                  {},       countedId<Anchor>(number)};
    }

    [[nodiscard]] EnrolmentRequest request(const EnrolmentLetter &letter) const
    {
        return {letter.code,   letter.province,    header.post,          letter.postCode,
                header.device, device.verifyKey(), transport.verifyKey()};
    }

    /// The next batch; what follows will be chained to it.
    [[nodiscard]] Batch cut(const QList<Item> &items)
    {
        const auto batch = signBatch(header, items, device);
        header.previous = batchHashOf(batch);
        ++header.n;
        return batch;
    }

    /// `body` as a signed request.
    [[nodiscard]] Call call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                            Instant now)
    {
        const auto question = target.indexOf('?');
        Call call;
        call.request = {method, "127.0.0.1:8443", question < 0 ? target : target.first(question),
                        question < 0 ? QByteArray() : target.sliced(question), contentDigestOf(body)};
        call.body = body;
        SignatureParameters parameters{now.msecsSinceEpoch() / 1000, header.device, countedBytes<16>(0)};
        parameters.nonce[0] = std::uint8_t(++m_requests);
        parameters.nonce[1] = std::uint8_t(m_requests >> 8);
        call.signature = signRequest(call.request, parameters, transport);
        return call;
    }

    crypto::SigningKeyPair device;
    crypto::SigningKeyPair transport;
    BatchHeader header; ///< Of the next batch.

private:
    int m_requests = 0;
};

/// A province with a real database, an office and a gateway's calls.
class TrialProvince final {
public:
    explicit TrialProvince(PrivatePostgres::Disk disk = PrivatePostgres::Disk::Fast)
        : postgres(disk)
    {
        if (!postgres.isRunning())
            qFatal("%s", qPrintable(postgres.problem()));
        auto owner = Database::open(postgres.connection());
        const auto made = createSchema(*owner, identity.province, QStringLiteral("Provinsi Contoh"));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    [[nodiscard]] Database asGateway() const { return *Database::open(postgres.connection("rp3_gateway")); }

    [[nodiscard]] Database asOffice() const { return *Database::open(postgres.connection("rp3_office")); }

    [[nodiscard]] Database asOwner() const { return *Database::open(postgres.connection()); }

    /// What each letter says.
    [[nodiscard]] EnrolmentLetter blankLetter() const
    {
        EnrolmentLetter letter;
        letter.province = identity.province;
        letter.provinceName = QStringLiteral("Provinsi Contoh");
        letter.url = QStringLiteral("https://127.0.0.1:8443");
        letter.gatewayKey = identity.signing.verifyKey();
        letter.teamKey = team.publicKey();
        return letter;
    }

    [[nodiscard]] EnrolmentLetter letterFor(const QString &post)
    {
        auto database = asOffice();
        return *Office(database, clock)
                    .addPost(blankLetter(), *Label::fromString(post), std::chrono::hours(72));
    }

    /// Enrols `room` under `post`.
    void enrol(TrialRoom &room, const QString &post)
    {
        const auto request = room.request(letterFor(post));
        const auto answer = send({{"POST", "127.0.0.1", "/v1/enrol", "", ""},
                                  {},
                                  signEnrolment(request, room.device, room.transport)});
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
    }

    [[nodiscard]] Answer send(const Call &call) { return calls.answer(call); }

    /// The answer to a batch.
    [[nodiscard]] Answer send(TrialRoom &room, const Batch &batch)
    {
        return send(room.call("POST", "/v1/batches", *encodeBatch(batch), clock.now()));
    }

    /// The receipt of a batch that must be taken.
    Receipt take(TrialRoom &room, const Batch &batch)
    {
        const auto answer = send(room, batch);
        const auto receipt = openReceipt(answer.body, identity.signing.verifyKey());
        if (!receipt)
            qFatal("no receipt but %d %s", answer.status, answer.body.constData());
        return *receipt;
    }

    /// The first number that an SQL statement returns to the owner of the database.
    [[nodiscard]] std::int64_t count(const QByteArray &sql)
    {
        auto database = asOwner();
        const auto rows = database.query(sql);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        return rows->integer(0, 0);
    }

    PrivatePostgres postgres;
    FakeClock clock;
    Identity identity{countedId<ProvinceId>(200), countedPair(210)};
    crypto::BoxKeyPair team = *crypto::BoxKeyPair::fromSeed(countedBytes<32>(220));
    DatabasePool pool{postgres.connection("rp3_gateway"), 4};
    Calls calls{clock, pool, identity};
};

/// The type of the problem in an answer; `Other` if it is none.
[[nodiscard]] inline ProblemType problemIn(const Answer &answer)
{
    const auto problem = decodeProblem(answer.body);
    return answer.contentType == problemContentType && problem && statusOf(*problem) == answer.status
        ? problem->type
        : ProblemType::Other;
}

} // namespace rp3::gateway
