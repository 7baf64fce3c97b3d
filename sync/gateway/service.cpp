// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/service.h"

#include "crypto/replacefile.h"
#include "sync/gateway/keyfile.h"
#include "sync/gateway/logging.h"
#include "sync/gateway/schema.h"

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Result<Identity> readIdentity(const Configuration &configuration)
{
    auto signing = readSigningKey(configuration.signingKey);
    if (!signing)
        return failAs(signing);
    auto database = Database::open(configuration.database);
    if (!database)
        return failAs(database);
    if (configuration.mustBeDurable) {
        const auto durable = isDurable(*database);
        if (!durable)
            return failAs(durable);
        if (!*durable)
            return fail(ErrorKind::Denied, u"the database does not sync to its disk"_s);
    }
    const auto province = provinceOf(*database);
    if (!province)
        return failAs(province);
    return Identity{*province, *std::move(signing)};
}

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1 || address == "localhost"_L1;
}

} // namespace

Service::Service(const Configuration &configuration, const Clock &clock, Identity identity,
                 const ListenerLimits &limits)
    : m_pool(configuration.database, configuration.databaseConnections)
    , m_identity(std::move(identity))
    , m_calls(clock, m_pool, m_identity)
    , m_listener(m_calls, limits)
{
}

Result<std::unique_ptr<Service>> Service::start(const Configuration &configuration, const Clock &clock,
                                                const ListenerLimits &limits)
{
    auto identity = readIdentity(configuration);
    if (!identity)
        return failAs(identity);
    auto allowed = limits;
    allowed.connections = configuration.connections;
    std::unique_ptr<Service> service(new Service(configuration, clock, *std::move(identity), allowed));
    if (configuration.certificate.isEmpty()) {
        if (!isLoopback(configuration.bind))
            return fail(ErrorKind::Denied, u"plain HTTP on an address that others reach"_s);
    } else if (const auto tls =
                   service->m_listener.useTls(configuration.certificate, configuration.certificateKey);
               !tls) {
        return failAs(tls);
    }
    const auto port = service->m_listener.start(configuration.bind, configuration.port);
    if (!port)
        return failAs(port);
    service->m_port = *port;
    if (!configuration.portFile.isEmpty()) {
        if (const auto written =
                crypto::replaceFile(configuration.portFile, QByteArray(QByteArray::number(*port) + '\n'));
            !written)
            return failAs(written);
    }
    return service;
}

} // namespace rp3::gateway
