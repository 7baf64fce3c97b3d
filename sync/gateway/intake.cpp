// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/intake.h"

#include "sync/gateway/itemintake.h"
#include "sync/gateway/logging.h"
#include "sync/protocol/batchwire.h"

namespace rp3::gateway {

namespace {

/// The last batch of a PC.
struct Head {
    std::uint64_t n = 0;
    BatchHash hash;
};

[[nodiscard]] Outcome<Batch> readBatch(const Identity &identity, const Sender &sender, QByteArrayView wire)
{
    const auto batch = decodeBatch(wire);
    if (!batch)
        return refuse(batch.error().kind == ErrorKind::TooNew ? ProblemType::TooNew : ProblemType::Malformed);
    const auto &header = batch->header;
    if (header.province != identity.province || header.post != sender.post || header.device != sender.device)
        return refuse(ProblemType::WrongPost);
    if (!verify(*batch, sender.deviceKey))
        return refuse(ProblemType::BadSignature);
    return *batch;
}

/// Locks the PC and its post: a post's batches go one after another, whichever gateway they reach, so that a
/// sealed part and its coded part on two ways at once cannot miss each other.
[[nodiscard]] Outcome<Head> lockHead(Database &database, const DeviceId &device)
{
    const auto rows = database.query("SELECT d.head_n, d.head_hash FROM post p JOIN device d ON d.post = p.id"
                                     " WHERE d.id = $1::bytea FOR NO KEY UPDATE",
                                     Parameters().bytes(device.view()));
    if (!rows)
        return refuseFor(rows);
    return Head{std::uint64_t(rows->integer(0, 0)), rows->id<BatchHash>(0, 1)};
}

[[nodiscard]] tl::unexpected<Problem> refuseAt(const Head &head, ProblemType type)
{
    return tl::unexpected(Problem{.type = type, .expected = head.n + 1, .head = head.hash});
}

[[nodiscard]] Outcome<QByteArray> recordFork(Database &database, const Batch &batch, const Head &head,
                                             Day today)
{
    const auto kept = database.query(
        "INSERT INTO fork (device, n, post, hash, header, signature, received)"
        " VALUES ($1::bytea, $2::int8, $3::bytea, $4::bytea, $5::bytea, $6::bytea, day_of($7::int8))"
        " ON CONFLICT DO NOTHING",
        Parameters()
            .bytes(batch.header.device.view())
            .integer(std::int64_t(batch.header.n))
            .bytes(batch.header.post.view())
            .bytes(batchHashOf(batch).view())
            .bytes(encodeHeader(batch.header, batch.items.size()))
            .bytes(batch.signature.view())
            .integer(today.daysSinceEpoch()));
    if (!kept)
        return refuseFor(kept);
    qCWarning(log).noquote() << "device" << batch.header.device.toHex() << "forked at batch"
                             << batch.header.n;
    return refuseAt(head, ProblemType::Fork);
}

/// The receipt of a batch that was taken before; null if another one stands there.
[[nodiscard]] Outcome<QByteArray> findReceipt(Database &database, const Batch &batch)
{
    const auto rows = database.query(
        "SELECT receipt FROM batch WHERE device = $1::bytea AND n = $2::int8 AND hash = $3::bytea",
        Parameters()
            .bytes(batch.header.device.view())
            .integer(std::int64_t(batch.header.n))
            .bytes(batchHashOf(batch).view()));
    if (!rows)
        return refuseFor(rows);
    return rows->isEmpty() ? QByteArray() : rows->bytes(0, 0);
}

[[nodiscard]] Result<void> keepBatch(Database &database, const Batch &batch, const QByteArray &receipt,
                                     Day today)
{
    QByteArray leaves;
    for (const auto &item : batch.items)
        leaves += item.leaf.toByteArray();
    const auto kept = database.query(
        "WITH head AS (UPDATE device SET head_n = $2::int8, head_hash = $4::bytea WHERE id = $1::bytea)"
        " INSERT INTO batch (device, n, post, hash, header, leaves, signature, receipt, received)"
        " VALUES ($1::bytea, $2::int8, $3::bytea, $4::bytea, $5::bytea, $6::bytea, $7::bytea, $8::bytea,"
        " day_of($9::int8))",
        Parameters()
            .bytes(batch.header.device.view())
            .integer(std::int64_t(batch.header.n))
            .bytes(batch.header.post.view())
            .bytes(batchHashOf(batch).view())
            .bytes(encodeHeader(batch.header, batch.items.size()))
            .bytes(leaves)
            .bytes(batch.signature.view())
            .bytes(receipt)
            .integer(today.daysSinceEpoch()));
    if (!kept)
        return failAs(kept);
    return {};
}

[[nodiscard]] Outcome<QByteArray> takeNext(Database &database, const Identity &identity, const Sender &sender,
                                           const Batch &batch, Day today)
{
    auto exceptions = ItemIntake(database, sender, batch.header.n, today).take(batch.items);
    if (!exceptions)
        return refuseFor(exceptions);
    qCInfo(log).noquote() << "batch" << batch.header.n << "of" << sender.device.toHex() << "accepted,"
                          << batch.items.size() << "items," << exceptions->size() << "held or set aside";
    const Receipt receipt{identity.province,  sender.device, batch.header.n,
                          batchHashOf(batch), today,         *std::move(exceptions)};
    auto wire = signReceipt(receipt, identity.signing);
    if (const auto kept = keepBatch(database, batch, wire, today); !kept)
        return refuseFor(kept);
    return wire;
}

} // namespace

Outcome<QByteArray> takeBatch(Database &database, const Identity &identity, const Sender &sender,
                              const Arrival &arrival)
{
    const auto batch = readBatch(identity, sender, arrival.wire);
    if (!batch)
        return tl::unexpected(batch.error());
    const auto head = lockHead(database, sender.device);
    if (!head)
        return tl::unexpected(head.error());
    if (batch->header.n > head->n + 1)
        return refuseAt(*head, ProblemType::Gap);
    if (batch->header.n == head->n + 1) {
        if (batch->header.previous != head->hash)
            return recordFork(database, *batch, *head, arrival.today);
        return takeNext(database, identity, sender, *batch, arrival.today);
    }
    auto receipt = findReceipt(database, *batch);
    if (receipt && receipt->isEmpty())
        return recordFork(database, *batch, *head, arrival.today);
    return receipt;
}

} // namespace rp3::gateway
