// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/report.h"
#include "crypto/sodium.h"
#include "journal/codedpart.h"
#include "journal/ids.h"
#include "sync/gateway/codedrecords.h"
#include "sync/gateway/keyfile.h"
#include "sync/gateway/service.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <httplib.h>

#include <thread>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

// Eight PCs of eight posts at once, over HTTPS, against the bare SQL transaction that keeps the same rows.
// Both on a PostgreSQL that syncs, on this machine.

namespace {

constexpr int devices = 8;

struct Load {
    int batches = 0; ///< of each device
    int entries = 0; ///< of each batch: coded and identity part
};

/// What one device has to send: never the same twice.
QList<QList<Item>> itemsOf(const Load &load)
{
    static int next = 0;
    QList<QList<Item>> batches;
    for (int i = 0; i < load.batches; ++i) {
        QList<Item> items;
        for (int j = 0; j < load.entries; ++j) {
            const auto entry = sampleEntry(next++);
            items.append(Item::of(entry.id, Part::Coded, entry.coded));
            items.append(Item::of(entry.id, Part::Identity, entry.identity));
        }
        batches.append(items);
    }
    return batches;
}

/// Runs `work` for each device on a thread of its own; returns batches per second.
double measure(const Load &load, const std::function<void(int device)> &work)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int device = 0; device < devices; ++device)
        threads.emplace_back(work, device);
    for (auto &thread : threads)
        thread.join();
    return 1e9 * devices * load.batches / double(timer.nsecsElapsed());
}

class Bench final {
public:
    Bench()
    {
        if (QProcess::execute(QStringLiteral(RP3_SOURCE_DIR "/packaging/certificates.sh"), {m_folder.path()})
            != 0)
            qFatal("certificates");
        Configuration configuration;
        configuration.port = 0;
        configuration.certificate = m_folder.filePath(u"server.pem"_s);
        configuration.certificateKey = m_folder.filePath(u"server.key"_s);
        configuration.signingKey = m_folder.filePath(u"gateway.key"_s);
        configuration.database = m_province.postgres.connection("rp3_gateway");
        if (!writeSigningKey(configuration.signingKey, m_province.identity.signing))
            qFatal("key");
        auto service = gateway::Service::start(configuration, m_province.clock);
        if (!service)
            qFatal("%s", qPrintable(service.error().detail));
        m_service = *std::move(service);
        for (int device = 0; device < devices; ++device) {
            m_rooms.push_back(std::make_unique<TrialRoom>(m_province.identity.province, device + 1, device));
            m_province.enrol(*m_rooms.back(), u"JKT%1"_s.arg(device, 2, 10, QChar(u'0')));
        }
    }

    [[nodiscard]] double overHttps(const Load &load)
    {
        std::vector<QList<Batch>> all(devices);
        for (int device = 0; device < devices; ++device) {
            const auto batches = itemsOf(load);
            for (const auto &items : batches)
                all[std::size_t(device)].append(m_rooms[std::size_t(device)]->cut(items));
        }
        return measure(load,
                       [&](int device) { push(*m_rooms[std::size_t(device)], all[std::size_t(device)]); });
    }

    [[nodiscard]] double bareSql(const Load &load)
    {
        std::vector<QList<Parameters>> all(devices);
        for (int device = 0; device < devices; ++device) {
            const auto batches = itemsOf(load);
            for (const auto &items : batches)
                all[std::size_t(device)].append(rowsOf(items, m_rooms[std::size_t(device)]->header));
        }
        return measure(load, [&](int device) { keep(device, all[std::size_t(device)]); });
    }

private:
    void push(TrialRoom &room, const QList<Batch> &batches)
    {
        httplib::SSLClient client("127.0.0.1", m_service->port());
        client.set_ca_cert_path(m_folder.filePath(u"ca.pem"_s).toLocal8Bit().constData());
        client.enable_server_certificate_verification(true);
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_read_timeout(60);
        for (const auto &batch : batches) {
            const auto wire = *encodeBatch(batch);
            auto call = room.call("POST", "/v1/batches", wire, m_province.clock.now());
            call.request.authority = "127.0.0.1:" + QByteArray::number(m_service->port());
            call.signature =
                signRequest(call.request, *signatureParametersOf(call.signature), room.transport);
            const httplib::Headers headers{{"Content-Digest", call.request.contentDigest.toStdString()},
                                           {"Signature-Input", call.signature.signatureInput.toStdString()},
                                           {"Signature", call.signature.signature.toStdString()}};
            const auto answer =
                client.Post("/v1/batches", headers, wire.toStdString(), "application/octet-stream");
            if (!answer || answer->status != 200)
                qFatal("refused");
        }
    }

    /// The least that a province must do for a batch: lock the PC, keep the rows, count on, commit.
    void keep(int device, const QList<Parameters> &batches)
    {
        auto database = m_province.asGateway();
        const auto &header = m_rooms[std::size_t(device)]->header;
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().detail));
        };
        for (const auto &rows : batches) {
            auto transaction = Transaction::begin(database);
            must(gateway::bind(database, "post", header.post.view()));
            must(database.query("SELECT head_n FROM device WHERE id = $1::bytea FOR UPDATE",
                                Parameters().bytes(header.device.view())));
            must(database.query(rowsSql, rows));
            must(database.query(
                "WITH head AS (UPDATE device SET head_n = head_n WHERE id = $1::bytea)"
                " INSERT INTO batch (device, n, post, hash, header, leaves, signature, receipt, received)"
                " VALUES ($1::bytea, $2::int8, $3::bytea, $4::bytea, $5::bytea, $5::bytea, $5::bytea,"
                " $5::bytea, '2026-03-02')",
                Parameters()
                    .bytes(header.device.view())
                    .integer(++m_bareBatches)
                    .bytes(header.post.view())
                    .bytes(BatchHash().view())
                    .bytes(QByteArray(200, 'x'))));
            must(transaction->commit());
        }
    }

    static Parameters rowsOf(const QList<Item> &items, const BatchHeader &header)
    {
        QList<std::optional<QByteArray>> entries;
        QList<std::optional<QByteArray>> digests;
        QList<std::optional<QByteArray>> bytes;
        QList<std::optional<QByteArray>> records;
        QList<std::optional<std::int64_t>> parts;
        for (const auto &item : items) {
            entries.append(item.entry.toByteArray());
            digests.append(digestOf(item.part, item.bytes).toByteArray());
            bytes.append(item.bytes);
            parts.append(std::int64_t(item.part));
            records.append(item.part == Part::Coded ? std::optional(recordsJson(*decodeCoded(item.bytes)))
                                                    : std::nullopt);
        }
        return Parameters()
            .bytes(header.post.view())
            .bytes(header.device.view())
            .byteArrays(entries)
            .integers(parts)
            .byteArrays(digests)
            .byteArrays(bytes)
            .texts(records);
    }

    static inline const QByteArray rowsSql =
        "INSERT INTO item (post, entry, part, dossier, digest, bytes, records, day, counter, device, n, "
        "received)"
        " SELECT $1::bytea, entry, part, entry, digest, bytes, records::jsonb, 1, 1, $2::bytea, 1, "
        "'2026-03-02'"
        " FROM unnest($3::bytea[], $4::int8[], $5::bytea[], $6::bytea[], $7::text[])"
        " AS new (entry, part, digest, bytes, records)";

    QTemporaryDir m_folder;
    TrialProvince m_province{PrivatePostgres::Disk::Synced};
    std::unique_ptr<gateway::Service> m_service;
    std::atomic<int> m_bareBatches = 1'000'000; // far from the numbers of the PCs
    std::vector<std::unique_ptr<TrialRoom>> m_rooms;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    QLoggingCategory::setFilterRules(u"rp3.gateway.info=false"_s);
    bench::Report report(QCoreApplication::arguments());
    report.table(u"Gateway and PostgreSQL: %1 PCs at once, over HTTPS"_s.arg(devices));
    Bench bench;
    const Load load{15, 100};
    double gateway = 0;
    double bare = 0;
    for (int round = 0; round < 3; ++round) {
        bare = std::max(bare, bench.bareSql(load));
        gateway = std::max(gateway, bench.overHttps(load));
    }
    report.line({u"entries taken and receipted"_s, gateway * load.entries, u"per second"_s});
    report.line({u"entries kept by bare SQL"_s, bare * load.entries, u"per second"_s});
    report.line({u"gateway against bare SQL"_s, gateway / bare, u"×"_s, bench::atLeast(0.5)});
}
