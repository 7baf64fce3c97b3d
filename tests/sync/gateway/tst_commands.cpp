// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "domain/rules/casenumber.h"
#include "journal/seal.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/database.h"
#include "sync/gateway/keyfile.h"
#include "sync/protocol/batchwire.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/receipt.h"
#include "tests/support/privatepostgres.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <httplib.h>

#include <csignal>
#include <thread>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

/// The program as the office uses it, with its own database that syncs, as a process of its own, over HTTPS.
class TestCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN); // the clients here write to a program that was killed
        QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem()));
        QCOMPARE(
            QProcess::execute(QStringLiteral(RP3_SOURCE_DIR "/packaging/certificates.sh"), {m_folder.path()}),
            0);
        configure(u"https://127.0.0.1:8443"_s);
        QCOMPARE(run({u"init-db"_s}).first(8), u"province"_s);
        QVERIFY(run({u"gateway-key"_s}).startsWith(u"verify key "_s));
        QVERIFY(run({u"team-key"_s}).startsWith(u"public key "_s));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNotUnderstoodIsExplained()
    {
        QCOMPARE(status({}), 2);
        QCOMPARE(status({u"--config"_s, m_configuration}), 2);
        QCOMPARE(status({u"--config"_s, m_configuration, u"dance"_s}), 2);
        QCOMPARE(status({u"--config"_s, u"/nonexistent"_s, u"devices"_s}), 1);
        QCOMPARE(status({u"--help"_s}), 0);
        QVERIFY(m_out.contains(u"post add"_s));
        for (const auto &wrong :
             {u"post add"_s, u"post add jkt01"_s, u"post add JKT01 --hours 0"_s, u"revoke"_s, u"revoke abc"_s,
              u"accept"_s, u"accept RP3-NONSENSE"_s, u"warning W1 count"_s, u"warning W1 count much"_s,
              u"retire place"_s, u"retire case_status tutup"_s, u"bring-back"_s, u"bring-back place umum"_s,
              u"open 12"_s}) {
            QCOMPARE(status(QStringList{u"--config"_s, m_configuration} + wrong.split(u' ')), 1);
            QVERIFY(!m_err.isEmpty());
        }
    }

    void nothingIsMadeTwice()
    {
        for (const auto &command : {u"init-db"_s, u"gateway-key"_s, u"team-key"_s})
            QCOMPARE(status({u"--config"_s, m_configuration, command}), 1);
    }

    void aPostEnrolsSendsAndIsAnswered()
    {
        startProgram();
        const auto letter = makeLetter();
        TrialRoom room(letter.province, 1, 1);
        enrol(room, letter);
        QVERIFY(run({u"devices"_s})
                    .contains(fingerprintOf(letter, room.device.verifyKey(), room.transport.verifyKey())));

        Case opened;
        opened.number = makeCaseNumber({*Label::fromString(u"JKT01"), 2026, u'A', {1, 2, 3, 4}});
        Act act;
        std::ignore = act.create(opened);
        const auto sealed = *seal(act, {{Day(20'515), 0}, {}, {}, Instant(1), {}}, countedKeys(1));
        const auto batch = room.cut({Item::of(sealed.entry.id, Part::Coded, sealed.entry.coded)});
        QCOMPARE(openReceipt(post(room, batch), letter.gatewayKey)->batch, batchHashOf(batch));

        QVERIFY(run({u"accept"_s, opened.number.toString().toLower()}).startsWith(u"feed item 1"_s));
        FeedCursor cursor;
        const auto page = decodePage(get(room, "/v1/feed?after=0"));
        const auto items = openPage(*page, {letter.province, room.header.post, letter.gatewayKey}, cursor);
        QCOMPARE(statusNoticeOf(items->first())->record, sealed.created.first());

        QVERIFY(run({u"warning"_s, u"W1"_s, u"count"_s, u"3"_s}).contains(u"told 1 posts"_s));
        const auto next = decodePage(get(room, "/v1/feed?after=1"));
        const auto told = openPage(*next, {letter.province, room.header.post, letter.gatewayKey}, cursor);
        QCOMPARE(warningNumbersOf(told->first())->first().value, 3);

        QVERIFY(run({u"retire"_s, u"place"_s, u"umum"_s}).contains(u"told 1 posts"_s));
        QVERIFY(run({u"bring-back"_s, u"place"_s, u"umum"_s}).contains(u"told 1 posts"_s));
        const auto last = decodePage(get(room, "/v1/feed?after=2"));
        const auto codes = openPage(*last, {letter.province, room.header.post, letter.gatewayKey}, cursor);
        QCOMPARE(retiredCodesOf(codes->first())->first().code, Code(u"umum"));
        QVERIFY(retiredCodesOf(codes->last())->isEmpty());

        QVERIFY(status({u"--config"_s, m_configuration, u"revoke"_s, room.header.device.toHex()}) == 0);
        QCOMPARE(decodeProblem(get(room, "/v1/feed?after=0"))->type, ProblemType::Revoked);
        QVERIFY(run({u"devices"_s}).contains(u"revoked"_s));
    }

    void aReceiptThatWasLostIsGivenAgain()
    {
        startProgram();
        const auto letter = makeLetter();
        TrialRoom room(letter.province, 2, 1);
        enrol(room, letter);
        // Killed between commit and receipt, with the same power cut at the database.
        const auto batch = room.cut(sampleItems(5));
        auto call = signedCall(room, "POST", "/v1/batches", *encodeBatch(batch));
        m_program.kill();
        m_program.waitForFinished();
        const auto receipt = commitWithoutAnswering(call);
        m_postgres.crash();
        QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem()));
        startProgram();
        QCOMPARE(post(room, batch), receipt);
        const auto next = room.cut({});
        QCOMPARE(openReceipt(post(room, next), letter.gatewayKey)->n, 2U);
    }

    void killedAtAnyMomentItLosesNothingItSigned()
    {
        startProgram();
        const auto letter = makeLetter();
        TrialRoom room(letter.province, 3, 1);
        enrol(room, letter);
        QMap<std::uint64_t, QByteArray> receipts;
        for (int round = 0; round < 8; ++round) {
            const auto batch = room.cut(sampleItems(round));
            const auto answer = post(room, batch);
            receipts.insert(batch.header.n, answer);
            // The next one is on its way when the program dies.
            const auto interrupted = room.cut(sampleItems(round + 1));
            std::thread killer([&] { ::kill(pid_t(m_program.processId()), SIGKILL); });
            std::ignore = tryPost(room, interrupted);
            killer.join();
            m_program.waitForFinished();
            startProgram();
            const auto again = post(room, interrupted);
            QCOMPARE(openReceipt(again, letter.gatewayKey)->batch, batchHashOf(interrupted));
        }
        auto database = *Database::open(m_postgres.connection());
        for (const auto &[n, receipt] : receipts.asKeyValueRange()) {
            const auto rows =
                database.query("SELECT receipt FROM batch WHERE device = $1::bytea AND n = $2::int8",
                               Parameters().bytes(room.header.device.view()).integer(std::int64_t(n)));
            QCOMPARE(rows->bytes(0, 0), receipt);
        }
    }

    void endsWhenToldTo()
    {
        startProgram();
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(10'000));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        // Only ids and counts were logged.
        QFile log(m_folder.filePath(u"log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto text = log.readAll();
        QVERIFY(text.contains("accepted"));
        for (const QByteArray word : {"Melati", "seksual", "RP3-JKT01", "127.0.0.1:"})
            QVERIFY(!text.contains(word));
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        m_program.waitForFinished();
    }

private:
    void configure(const QString &url)
    {
        QFile file(m_configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("port = 0\nport_file = port\ncertificate = server.pem\ncertificate_key = server.key\n"
                   "signing_key = gateway.key\nteam_key = team.key\nauthority = ca.pem\n"
                   "province_name = Provinsi Contoh\nurl = "
                   + url.toUtf8() + "\ndatabase = " + m_postgres.connection("rp3_gateway")
                   + "\noffice_database = " + m_postgres.connection("rp3_office")
                   + "\nowner_database = " + m_postgres.connection() + '\n');
    }

    /// Runs a command in this process.
    int status(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runCommand(arguments, {out, err});
    }

    QString run(const QStringList &command)
    {
        if (status(QStringList{u"--config"_s, m_configuration} + command) != 0)
            qFatal("%s", qPrintable(m_err));
        return m_out;
    }

    /// Starts `serve` as a process of its own.
    void startProgram()
    {
        if (m_program.state() != QProcess::NotRunning)
            return;
        m_program.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
        m_program.start(QStringLiteral(RP3_GATEWAY), {u"--config"_s, m_configuration, u"serve"_s});
        if (!m_program.waitForReadyRead(20'000))
            qFatal("the gateway does not start");
        m_port = m_program.readAll().trimmed().split(' ').last().toInt();
        configure(u"https://127.0.0.1:%1"_s.arg(m_port));
    }

    EnrolmentLetter makeLetter()
    {
        const auto path = m_folder.filePath(u"letter"_s);
        run({u"post"_s, u"add"_s, u"JKT01"_s, u"--letter"_s, path});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || (file.permissions() & QFile::ReadOther))
            qFatal("letter");
        return *decodeLetter(file.readAll());
    }

    /// A client that believes the authority of the letter and nobody else.
    std::unique_ptr<httplib::SSLClient> client() const
    {
        auto client = std::make_unique<httplib::SSLClient>("127.0.0.1", m_port);
        client->set_ca_cert_path(m_folder.filePath(u"ca.pem"_s).toLocal8Bit().constData());
        client->enable_server_certificate_verification(true);
        client->set_read_timeout(60); // a busy machine
        return client;
    }

    void enrol(const TrialRoom &room, const EnrolmentLetter &letter)
    {
        const auto request = room.request(letter);
        const auto answer =
            client()->Post("/v1/enrol", signEnrolment(request, room.device, room.transport).toStdString(),
                           "application/cbor");
        const auto confirmation =
            openConfirmation(QByteArray::fromStdString(answer->body), request, letter.gatewayKey);
        if (!confirmation)
            qFatal("%s", answer->body.c_str());
    }

    Call signedCall(TrialRoom &room, const QByteArray &method, const QByteArray &target,
                    const QByteArray &body)
    {
        auto call = room.call(method, target, body, SystemClock().now());
        call.request.authority = "127.0.0.1:" + QByteArray::number(m_port);
        auto parameters = *signatureParametersOf(call.signature);
        parameters.nonce = crypto::randomBytes<16>();
        call.signature = signRequest(call.request, parameters, room.transport);
        return call;
    }

    static httplib::Headers headersOf(const Call &call)
    {
        return {{"Content-Digest", call.request.contentDigest.toStdString()},
                {"Signature-Input", call.signature.signatureInput.toStdString()},
                {"Signature", call.signature.signature.toStdString()}};
    }

    std::optional<QByteArray> tryPost(TrialRoom &room, const Batch &batch)
    {
        const auto wire = *encodeBatch(batch);
        const auto answer =
            client()->Post("/v1/batches", headersOf(signedCall(room, "POST", "/v1/batches", wire)),
                           wire.toStdString(), "application/octet-stream");
        return answer ? std::optional(QByteArray::fromStdString(answer->body)) : std::nullopt;
    }

    QByteArray post(TrialRoom &room, const Batch &batch)
    {
        const auto answer = tryPost(room, batch);
        if (!answer)
            qFatal("no answer");
        return *answer;
    }

    QByteArray get(TrialRoom &room, const QByteArray &target)
    {
        const auto answer =
            client()->Get(target.toStdString(), headersOf(signedCall(room, "GET", target, {})));
        return QByteArray::fromStdString(answer->body);
    }

    /// What a gateway does that dies before it answers.
    QByteArray commitWithoutAnswering(const Call &call)
    {
        const auto signing = readSigningKey(m_folder.filePath(u"gateway.key"_s));
        auto database = *Database::open(m_postgres.connection("rp3_gateway"));
        const Identity identity{*provinceOf(database), signing->clone().value()};
        DatabasePool pool(m_postgres.connection("rp3_gateway"), 1);
        const SystemClock clock;
        return Calls(clock, pool, identity).answer(call).body;
    }

    QTemporaryDir m_folder;
    PrivatePostgres m_postgres{PrivatePostgres::Disk::Synced};
    const QString m_configuration = m_folder.filePath(u"gateway.conf"_s);
    QProcess m_program;
    int m_port = 0;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
