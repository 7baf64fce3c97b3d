// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/enroldesk.h"

#include "sync/gateway/authentication.h"
#include "sync/gateway/logging.h"

namespace rp3::gateway {

namespace {

struct CodeRow {
    Label postCode;
    bool isExpired = false;
    std::optional<DeviceId> usedBy;
};

[[nodiscard]] Outcome<CodeRow> findCode(Database &database, const EnrolmentCode &code, Instant now)
{
    const auto hash = hashOf(code);
    if (const auto bound = bind(database, "code", hash.view()); !bound)
        return refuseFor(bound);
    // The lock makes two PCs with one letter wait for each other.
    const auto rows =
        database.query("SELECT post_code, expires < to_timestamp($2::int8), used_by FROM enrolment_code"
                       " WHERE hash = $1::bytea FOR UPDATE",
                       Parameters().bytes(hash.view()).integer(now.msecsSinceEpoch() / 1000));
    if (!rows)
        return refuseFor(rows);
    if (rows->isEmpty())
        return refuse(ProblemType::CodeRefused);
    CodeRow row;
    row.postCode = Label::fromString(QString::fromUtf8(rows->bytes(0, 0))).value_or(Label());
    row.isExpired = rows->flag(0, 1);
    if (!rows->isNull(0, 2))
        row.usedBy = rows->id<DeviceId>(0, 2);
    return row;
}

/// The first PC of a post tells the post's id; every later one must tell the same.
[[nodiscard]] Outcome<void> settlePost(Database &database, const EnrolmentRequest &request)
{
    const auto code = request.postCode.toString().toUtf8();
    const auto rows =
        database.query("SELECT id FROM post WHERE code = $1::text FOR UPDATE", Parameters().text(code));
    if (!rows)
        return refuseFor(rows);
    if (rows->isEmpty())
        return refuse(ProblemType::CodeRefused);
    if (!rows->isNull(0, 0)) {
        if (rows->id<PostId>(0, 0) != request.post)
            return refuse(ProblemType::WrongPost);
        return {};
    }
    const auto settled = database.query("UPDATE post SET id = $2::bytea WHERE code = $1::text",
                                        Parameters().text(code).bytes(request.post.view()));
    if (!settled && settled.error().kind == ErrorKind::Conflict)
        return refuse(ProblemType::WrongPost); // the id of another post
    if (!settled)
        return refuseFor(settled);
    return {};
}

[[nodiscard]] Outcome<void> addDevice(Database &database, const EnrolmentRequest &request,
                                      const QByteArray &confirmation, Instant now)
{
    if (const auto bound = bind(database, "post", request.post.view()); !bound)
        return refuseFor(bound);
    const auto added = database.query(
        "INSERT INTO device (id, post, device_key, transport_key, confirmation, enrolled)"
        " VALUES ($1::bytea, $2::bytea, $3::bytea, $4::bytea, $5::bytea, to_timestamp($6::int8)::date)",
        Parameters()
            .bytes(request.device.view())
            .bytes(request.post.view())
            .bytes(request.deviceKey.view())
            .bytes(request.transportKey.view())
            .bytes(confirmation)
            .integer(now.msecsSinceEpoch() / 1000));
    if (!added && added.error().kind == ErrorKind::Conflict)
        return refuse(ProblemType::DeviceKnown);
    if (!added)
        return refuseFor(added);
    const auto used =
        database.query("UPDATE enrolment_code SET used_by = $2::bytea WHERE hash = $1::bytea",
                       Parameters().bytes(hashOf(request.code).view()).bytes(request.device.view()));
    if (!used)
        return refuseFor(used);
    return {};
}

/// The confirmation that this PC got before, if it is the same PC with the same keys.
[[nodiscard]] Outcome<QByteArray> confirmAgain(Database &database, const EnrolmentRequest &request)
{
    if (const auto bound = bind(database, "device", request.device.view()); !bound)
        return refuseFor(bound);
    const auto rows =
        database.query("SELECT confirmation FROM device WHERE id = $1::bytea AND post = $2::bytea"
                       " AND device_key = $3::bytea AND transport_key = $4::bytea AND revoked IS NULL",
                       Parameters()
                           .bytes(request.device.view())
                           .bytes(request.post.view())
                           .bytes(request.deviceKey.view())
                           .bytes(request.transportKey.view()));
    if (!rows)
        return refuseFor(rows);
    if (rows->isEmpty())
        return refuse(ProblemType::CodeRefused);
    return rows->bytes(0, 0);
}

[[nodiscard]] Outcome<EnrolmentRequest> readRequest(const Identity &identity, QByteArrayView body)
{
    const auto request = openEnrolment(body);
    if (!request) {
        const auto kind = request.error().kind;
        return refuse(kind == ErrorKind::Rejected     ? ProblemType::BadSignature
                          : kind == ErrorKind::TooNew ? ProblemType::TooNew
                                                      : ProblemType::Malformed);
    }
    if (request->province != identity.province)
        return refuse(ProblemType::WrongPost);
    return *request;
}

} // namespace

crypto::Digest hashOf(const EnrolmentCode &code)
{
    return crypto::Digest(crypto::Blake2b256("rp3 code").add(code).finish());
}

Outcome<QByteArray> enrol(Database &database, const Identity &identity, QByteArrayView body, Instant now)
{
    const auto request = readRequest(identity, body);
    if (!request)
        return tl::unexpected(request.error());
    const auto code = findCode(database, request->code, now);
    if (!code)
        return tl::unexpected(code.error());
    if (code->postCode != request->postCode)
        return refuse(ProblemType::CodeRefused);
    if (code->usedBy)
        return *code->usedBy == request->device ? confirmAgain(database, *request)
                                                : refuse(ProblemType::CodeRefused);
    if (code->isExpired)
        return refuse(ProblemType::CodeRefused);
    if (const auto settled = settlePost(database, *request); !settled)
        return tl::unexpected(settled.error());
    const auto confirmation =
        signConfirmation({request->province, request->post, request->device, request->deviceKey,
                          request->transportKey, now.msecsSinceEpoch() / 1000},
                         identity.signing);
    if (const auto added = addDevice(database, *request, confirmation, now); !added)
        return tl::unexpected(added.error());
    qCInfo(log).noquote() << "device" << request->device.toHex() << "enrolled";
    return confirmation;
}

} // namespace rp3::gateway
