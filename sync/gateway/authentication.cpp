// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/authentication.h"

namespace rp3::gateway {

namespace {

struct EnrolledDevice {
    Sender sender;
    crypto::VerifyKey transportKey;
    bool isRevoked = false;
};

[[nodiscard]] Outcome<EnrolledDevice> findDevice(Database &database, const DeviceId &id)
{
    if (const auto bound = bind(database, "device", id.view()); !bound)
        return refuseFor(bound);
    const auto rows = database.query("SELECT post, device_key, transport_key, revoked IS NOT NULL"
                                     " FROM device WHERE id = $1::bytea",
                                     Parameters().bytes(id.view()));
    if (!rows)
        return refuseFor(rows);
    if (rows->isEmpty())
        return refuse(ProblemType::UnknownDevice);
    return EnrolledDevice{{id, rows->id<PostId>(0, 0), rows->id<crypto::VerifyKey>(0, 1)},
                          rows->id<crypto::VerifyKey>(0, 2),
                          rows->flag(0, 3)};
}

/// Remembers the nonce; forgets those of this device that are too old to be believed again.
[[nodiscard]] Outcome<void> useNonce(Database &database, const SignatureParameters &parameters,
                                     std::int64_t now)
{
    const auto forgotten =
        database.query("DELETE FROM request_seen WHERE device = $1::bytea AND created < $2::int8",
                       Parameters().bytes(parameters.keyId.view()).integer(now - clockTolerance.count()));
    if (!forgotten)
        return refuseFor(forgotten);
    const auto used = database.query(
        "INSERT INTO request_seen (device, nonce, created) VALUES ($1::bytea, $2::bytea, $3::int8)"
        " ON CONFLICT DO NOTHING",
        Parameters()
            .bytes(parameters.keyId.view())
            .bytes(QByteArrayView(parameters.nonce.data(), qsizetype(parameters.nonce.size())))
            .integer(parameters.created));
    if (!used)
        return refuseFor(used);
    if (used->touched() == 0)
        return refuse(ProblemType::Replayed);
    return {};
}

} // namespace

Result<void> bind(Database &database, QByteArrayView setting, QByteArrayView id)
{
    const auto set = database.query("SELECT set_config('rp3.' || $1::text, encode($2::bytea, 'hex'), true)",
                                    Parameters().text(setting).bytes(id));
    if (!set)
        return failAs(set);
    return {};
}

Outcome<Sender> authenticate(Database &database, const Call &call, Instant now)
{
    const auto parameters = signatureParametersOf(call.signature);
    if (!parameters)
        return refuse(ProblemType::Unsigned);
    if (call.request.contentDigest != contentDigestOf(call.body))
        return refuse(ProblemType::BadSignature);
    const auto device = findDevice(database, parameters->keyId);
    if (!device)
        return tl::unexpected(device.error());
    if (!verifyRequest(call.request, call.signature, device->transportKey))
        return refuse(ProblemType::BadSignature);
    if (device->isRevoked)
        return refuse(ProblemType::Revoked);
    const auto seconds = now.msecsSinceEpoch() / 1000;
    if (std::abs(parameters->created - seconds) > clockTolerance.count())
        return refuse(ProblemType::Clock);
    if (const auto used = useNonce(database, *parameters, seconds); !used)
        return tl::unexpected(used.error());
    if (const auto bound = bind(database, "post", device->sender.post.view()); !bound)
        return refuseFor(bound);
    return device->sender;
}

} // namespace rp3::gateway
