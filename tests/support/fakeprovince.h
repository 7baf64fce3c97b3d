// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/protocol/batchwire.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/receipt.h"
#include "sync/transport.h"

#include <QMap>
#include <QPromise>

namespace rp3::test {

/// A province in memory: takes batches and enrolments as the gateway does, and fails on demand. What it took
/// it keeps, whatever became of its answer.
class FakeProvince final {
public:
    /// What goes wrong with the next call, once.
    enum class Fault {
        None,
        Offline, ///< Nothing arrives.
        LostAnswer, ///< Everything arrives, the answer does not.
        HalfBody, ///< The answer breaks off in the middle.
        ServerError, ///< 500
        Busy, ///< 503: come back in a minute.
        WrongReceipt, ///< A receipt that another key signed.
        OtherReceipt, ///< A true receipt of another batch.
        Silent, ///< No answer yet: see `answerNow`.
    };

    FakeProvince()
        : m_gateway(*crypto::SigningKeyPair::generate())
        , m_stranger(*crypto::SigningKeyPair::generate())
        , m_team(*crypto::BoxKeyPair::generate())
    {
        ProvinceId::Bytes id;
        id.fill(0x77);
        province = ProvinceId(id);
    }

    [[nodiscard]] EnrolmentLetter letter(const QString &postCode = QStringLiteral("TST01")) const
    {
        EnrolmentLetter letter;
        letter.province = province;
        letter.provinceName = QStringLiteral("Provinsi Contoh");
        letter.url = QStringLiteral("https://provinsi.invalid");
        letter.authority = "no certificate";
        letter.gatewayKey = m_gateway.verifyKey();
        letter.teamKey = m_team.publicKey();
        letter.postCode = *Label::fromString(postCode);
        letter.code = EnrolmentCode(EnrolmentCode::Bytes{1});
        return letter;
    }

    /// Transports to this province. It must outlive them.
    [[nodiscard]] TransportMaker transports()
    {
        return [this](TransportAccess) -> Result<std::unique_ptr<Transport>> {
            return std::make_unique<Line>(*this);
        };
    }

    /// Puts a status notice into the feed.
    void answer(const RecordId &record, QStringView code)
    {
        append(FeedKind::Status, bodyOf(StatusNotice{record, Code(code), Day(20'600)}));
    }

    /// Puts into the feed which codes are retired.
    void retire(const QList<RetiredCode> &codes) { append(FeedKind::RetiredCodes, bodyOf(codes)); }

    /// Puts an item into the feed of a kind that nobody knows.
    void sayInALaterVersion() { append(FeedKind(200), QByteArray(1, '\0')); }

    /// Loses every batch from `n` on, as a database does that was put back from a copy.
    void forgetFrom(std::uint64_t n)
    {
        while (!batches.isEmpty() && batches.last().header.n >= n) {
            m_receipts.remove(batches.last().header.n);
            batches.removeLast();
        }
    }

    /// Ends the silence of a call.
    void answerNow()
    {
        auto waiting = std::exchange(m_waiting, nullptr);
        waiting->addResult(serve(m_silent));
        waiting->finish();
    }

    [[nodiscard]] bool isWaiting() const { return m_waiting != nullptr; }

    /// The items of all batches that arrived.
    [[nodiscard]] QList<Item> items() const
    {
        QList<Item> all;
        for (const auto &batch : batches)
            all += batch.items;
        return all;
    }

    Fault fault = Fault::None;
    ProblemType enrolmentProblem = ProblemType::Other; ///< Anything else refuses enrolment with it.
    QSet<EntryId> refused; ///< Entries whose items go to quarantine.
    ProvinceId province;
    PostId post;
    QList<Request> requests; ///< Everything that was sent, arrived or not.
    QList<Batch> batches; ///< As they arrived first.
    QList<Batch> arrivals; ///< Every time, first or again.

private:
    class Line final : public Transport {
    public:
        explicit Line(FakeProvince &province)
            : m_province(&province)
        {
        }

        [[nodiscard]] QFuture<Result<Answer>> send(const Request &request) override
        {
            return m_province->receive(request);
        }

    private:
        FakeProvince *m_province;
    };

    [[nodiscard]] QFuture<Result<Answer>> receive(const Request &request)
    {
        requests.append(request);
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        if (fault == Fault::Silent) {
            fault = Fault::None;
            m_silent = request;
            m_waiting = promise;
            return promise->future();
        }
        promise->addResult(answerFaulty(request, std::exchange(fault, Fault::None)));
        promise->finish();
        return promise->future();
    }

    [[nodiscard]] Result<Answer> answerFaulty(const Request &request, Fault wrong)
    {
        if (wrong == Fault::Offline)
            return fail(ErrorKind::Offline);
        if (wrong == Fault::ServerError)
            return Answer{{}, Problem{.type = ProblemType::Internal}};
        if (wrong == Fault::Busy)
            return Answer{{}, Problem{.type = ProblemType::Busy, .retryAfter = 60}};
        auto answer = serve(request);
        if (wrong == Fault::LostAnswer)
            return fail(ErrorKind::Offline);
        if (wrong == Fault::HalfBody && answer)
            answer->body.truncate(answer->body.size() / 2);
        if ((wrong == Fault::WrongReceipt || wrong == Fault::OtherReceipt) && !batches.isEmpty()) {
            auto receipt = receiptOf(batches.last());
            if (wrong == Fault::OtherReceipt)
                receipt.batch = {};
            answer->body = signReceipt(receipt, wrong == Fault::WrongReceipt ? m_stranger : m_gateway);
        }
        return answer;
    }

    [[nodiscard]] Result<Answer> serve(const Request &request)
    {
        if (request.path == "/v1/enrol")
            return enrol(request.body);
        if (request.path == "/v1/feed")
            return Answer{feedAfter(request.query.mid(7).toULongLong())};
        return take(request.body);
    }

    [[nodiscard]] Answer enrol(const QByteArray &body)
    {
        if (enrolmentProblem != ProblemType::Other)
            return Answer{{}, Problem{.type = enrolmentProblem}};
        const auto request = openEnrolment(body);
        if (!request)
            return Answer{{}, Problem{.type = ProblemType::BadSignature}};
        post = request->post;
        m_device = request->deviceKey;
        return Answer{signConfirmation({request->province, request->post, request->device, request->deviceKey,
                                        request->transportKey, 1'772'416'800},
                                       m_gateway)};
    }

    [[nodiscard]] Answer take(const QByteArray &body)
    {
        const auto batch = decodeBatch(body);
        if (!batch || !verify(*batch, m_device))
            return Answer{{}, Problem{.type = ProblemType::BadSignature}};
        const auto head = batches.isEmpty() ? BatchHash() : batchHashOf(batches.last());
        const auto expected = std::uint64_t(batches.size()) + 1;
        if (batch->header.n > expected)
            return Answer{{}, Problem{.type = ProblemType::Gap, .expected = expected, .head = head}};
        arrivals.append(*batch);
        const bool isNew = batch->header.n == expected;
        const bool fits = isNew ? batch->header.previous == head
                                : batchHashOf(*batch) == batchHashOf(batches[qsizetype(batch->header.n) - 1]);
        if (!fits)
            return Answer{{}, Problem{.type = ProblemType::Fork, .expected = expected, .head = head}};
        if (isNew) {
            batches.append(*batch);
            m_receipts.insert(batch->header.n, signReceipt(receiptOf(*batch), m_gateway));
        }
        return Answer{m_receipts.value(batch->header.n)};
    }

    [[nodiscard]] Receipt receiptOf(const Batch &batch) const
    {
        Receipt receipt{province, batch.header.device, batch.header.n, batchHashOf(batch), Day(20'515), {}};
        for (int i = 0; i < int(batch.items.size()); ++i) {
            if (refused.contains(batch.items[i].entry))
                receipt.exceptions.insert(i, {ItemStatus::Quarantined, ItemReason::OtherBytes});
        }
        return receipt;
    }

    void append(FeedKind kind, const QByteArray &body)
    {
        const auto next = std::uint64_t(m_feed.size()) + 1;
        const FeedItem item{province, post, next, m_feedHash, std::uint8_t(kind), body};
        m_feedHash = feedHashOf(item);
        m_feed.append(signFeedItem(item, m_gateway));
    }

    /// Two items a page, so that tests turn pages.
    [[nodiscard]] QByteArray feedAfter(std::uint64_t position) const
    {
        return encodePage({std::uint64_t(m_feed.size()), m_feed.mid(qsizetype(position), 2)});
    }

    crypto::SigningKeyPair m_gateway;
    crypto::SigningKeyPair m_stranger;
    crypto::BoxKeyPair m_team;
    crypto::VerifyKey m_device;
    QMap<std::uint64_t, QByteArray> m_receipts;
    QList<QByteArray> m_feed;
    FeedHash m_feedHash;
    Request m_silent;
    std::shared_ptr<QPromise<Result<Answer>>> m_waiting;
};

} // namespace rp3::test
