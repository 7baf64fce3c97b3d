// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/commands.h"

#include "crypto/sodium.h"
#include "domain/rules/casenumber.h"
#include "sync/gateway/keyfile.h"
#include "sync/gateway/office.h"
#include "sync/gateway/schema.h"
#include "sync/gateway/service.h"

#include <QDateTime>
#include <QFile>
#include <QTextStream>

#include <csignal>
#include <functional>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView usage(R"(Usage: ruang-aman-gateway --config FILE COMMAND

  serve               receive what posts send, until stopped
  init-db             make the database's roles, tables and views
  gateway-key         make the key that signs receipts
  team-key            make the key pair that identities are sealed to; keep the secret half safe
  post add CODE [--letter FILE] [--hours N]
                      add a post, or one more PC of it, and write its enrolment letter
  devices             list the PCs that enrolled, with the fingerprints to read back
  revoke DEVICE       answer a PC no more
  accept CASE         tell the post of this case that the province took it over
  warning [RULE NAME VALUE]
                      decide a number of early warning, such as "W1 count 3", and tell all posts those decided
  retire [LIST CODE]  offer a code of a list no more, and tell all posts those retired
  bring-back LIST CODE
                      offer a retired code again, and tell all posts
  open ENTRY          open the identity part of an entry with the team's secret
)");

/// What a command works with.
struct Context {
    Configuration configuration;
    QStringList arguments; // behind the command's words
    Terminal terminal;
    SystemClock &clock;
};

/// The value behind `option`, taken out of the arguments; empty if it is not there.
[[nodiscard]] QString takeOption(QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    arguments.removeAt(at);
    return arguments.takeAt(at);
}

[[nodiscard]] Result<void> writeLine(const Context &context, const QString &line)
{
    context.terminal.out << line << '\n';
    return {};
}

[[nodiscard]] Result<void> initDatabase(Context &context)
{
    auto database = Database::open(context.configuration.ownerDatabase);
    if (!database)
        return failAs(database);
    const ProvinceId province(crypto::randomBytes<16>());
    if (const auto made = createSchema(*database, province, context.configuration.provinceName); !made)
        return failAs(made);
    return writeLine(context, u"province %1"_s.arg(province.toHex()));
}

[[nodiscard]] Result<void> makeGatewayKey(Context &context)
{
    const auto pair = crypto::SigningKeyPair::generate();
    if (!pair)
        return failAs(pair);
    if (const auto written = writeSigningKey(context.configuration.signingKey, *pair); !written)
        return failAs(written);
    return writeLine(context, u"verify key %1"_s.arg(pair->verifyKey().toHex()));
}

[[nodiscard]] Result<void> makeTeamKey(Context &context)
{
    const auto pair = crypto::BoxKeyPair::generate();
    if (!pair)
        return failAs(pair);
    if (const auto written = writeTeamKey(context.configuration.teamKey, *pair); !written)
        return failAs(written);
    return writeLine(context, u"public key %1"_s.arg(pair->publicKey().toHex()));
}

/// The DER bytes of the first certificate in a PEM file.
[[nodiscard]] Result<QByteArray> readCertificate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"authority"_s);
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    constexpr QByteArrayView end("-----END CERTIFICATE-----");
    const auto pem = file.read(64 * 1024);
    const auto from = pem.indexOf(begin);
    const auto to = pem.indexOf(end);
    if (from < 0 || to < from)
        return fail(ErrorKind::Corrupt, u"authority"_s);
    return QByteArray::fromBase64(pem.mid(from + begin.size(), to - from - begin.size()));
}

/// What every letter of this province says.
[[nodiscard]] Result<EnrolmentLetter> letterOf(const Configuration &configuration, Database &database)
{
    const auto province = provinceOf(database);
    const auto authority = readCertificate(configuration.authority);
    const auto signing = readSigningKey(configuration.signingKey);
    const auto team = readTeamPublicKey(configuration.teamKey + u".pub"_s);
    if (!province)
        return failAs(province);
    if (!authority)
        return failAs(authority);
    if (!signing)
        return failAs(signing);
    if (!team)
        return failAs(team);
    EnrolmentLetter letter;
    letter.province = *province;
    letter.provinceName = configuration.provinceName;
    letter.url = configuration.url;
    letter.authority = *authority;
    letter.gatewayKey = signing->verifyKey();
    letter.teamKey = *team;
    return letter;
}

[[nodiscard]] Result<void> addPost(Context &context)
{
    auto path = takeOption(context.arguments, u"--letter"_s);
    const auto hours = takeOption(context.arguments, u"--hours"_s);
    const auto code = Label::fromString(context.arguments.value(0));
    const auto validity = std::chrono::hours(hours.isEmpty() ? 72 : hours.toInt());
    if (context.arguments.size() != 1 || !code || validity.count() < 1)
        return fail(ErrorKind::Invalid, u"post add CODE [--letter FILE] [--hours N]"_s);
    if (path.isEmpty())
        path = code->toString() + u".letter"_s;
    auto database = Database::open(context.configuration.officeDatabase);
    if (!database)
        return failAs(database);
    const auto start = letterOf(context.configuration, *database);
    if (!start)
        return failAs(start);
    const auto letter = Office(*database, context.clock).addPost(*start, *code, validity);
    if (!letter)
        return failAs(letter);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(encodeLetter(*letter)) < 0 || !file.flush())
        return fail(ErrorKind::Full, u"letter"_s);
    const auto expires = QDateTime::fromSecsSinceEpoch(letter->expires, Qt::UTC).toString(Qt::ISODate);
    return writeLine(context, u"%1, good for one PC until %2"_s.arg(path, expires));
}

[[nodiscard]] Result<void> listDevices(Context &context)
{
    auto database = Database::open(context.configuration.officeDatabase);
    if (!database)
        return failAs(database);
    const auto letter = letterOf(context.configuration, *database);
    if (!letter)
        return failAs(letter);
    const auto devices = Office(*database, context.clock).devices(*letter);
    if (!devices)
        return failAs(devices);
    for (const auto &device : *devices) {
        context.terminal.out << device.post.toString() << "  " << device.id.toHex() << "  "
                             << device.fingerprint << "  " << device.batches << " batches"
                             << (device.isRevoked ? "  revoked" : "") << '\n';
    }
    return {};
}

[[nodiscard]] Result<void> revokeDevice(Context &context)
{
    const auto device = DeviceId::fromBytes(QByteArray::fromHex(context.arguments.value(0).toLatin1()));
    if (context.arguments.size() != 1 || !device)
        return fail(ErrorKind::Invalid, u"revoke DEVICE"_s);
    auto database = Database::open(context.configuration.officeDatabase);
    if (!database)
        return failAs(database);
    return Office(*database, context.clock).revoke(*device);
}

/// As whom the office signs what it tells the posts.
[[nodiscard]] Result<Identity> identityOf(const Context &context, Database &database)
{
    auto signing = readSigningKey(context.configuration.signingKey);
    if (!signing)
        return failAs(signing);
    const auto province = provinceOf(database);
    if (!province)
        return failAs(province);
    return Identity{*province, *std::move(signing)};
}

/// Does `work` in the office, as the province, and writes the line that it gives.
[[nodiscard]] Result<void> inTheOffice(Context &context,
                                       const std::function<Result<QString>(Office &, const Identity &)> &work)
{
    auto database = Database::open(context.configuration.officeDatabase);
    if (!database)
        return failAs(database);
    const auto identity = identityOf(context, *database);
    if (!identity)
        return failAs(identity);
    Office office(*database, context.clock);
    const auto line = work(office, *identity);
    return line ? writeLine(context, *line) : failAs(line);
}

[[nodiscard]] Result<void> acceptCase(Context &context)
{
    const auto number = parseCaseNumber(context.arguments.value(0));
    if (context.arguments.size() != 1 || !number)
        return fail(ErrorKind::Invalid, u"accept CASE: not a case number"_s);
    return inTheOffice(context, [&](Office &office, const Identity &identity) -> Result<QString> {
        const auto item = office.accept(identity, *number);
        if (!item)
            return failAs(item);
        return u"feed item %1"_s.arg(item->position);
    });
}

[[nodiscard]] Result<QString> saysHowMany(const Result<int> &told)
{
    if (!told)
        return failAs(told);
    return u"told %1 posts"_s.arg(*told);
}

[[nodiscard]] Result<void> tellWarnings(Context &context)
{
    const auto &arguments = context.arguments;
    if (!arguments.isEmpty() && arguments.size() != 3)
        return fail(ErrorKind::Invalid, u"warning [RULE NAME VALUE]"_s);
    return inTheOffice(context, [&](Office &office, const Identity &identity) -> Result<QString> {
        if (!arguments.isEmpty()) {
            const WarningNumber number{Code::parse(arguments[0]).value_or(Code()),
                                       Code::parse(arguments[1]).value_or(Code()), arguments[2].toInt()};
            if (const auto decided = office.decide(number); !decided)
                return failAs(decided);
        }
        return saysHowMany(office.tellWarningNumbers(identity));
    });
}

/// Changes which codes are retired by `decide`, unless no code is given, and tells all posts.
[[nodiscard]] Result<void> tellRetired(Context &context, Result<void> (Office::*decide)(const RetiredCode &))
{
    const auto &arguments = context.arguments;
    return inTheOffice(context, [&](Office &office, const Identity &identity) -> Result<QString> {
        if (!arguments.isEmpty()) {
            const RetiredCode code{Code::parse(arguments[0]).value_or(Code()),
                                   Code::parse(arguments[1]).value_or(Code())};
            if (const auto decided = (office.*decide)(code); !decided)
                return failAs(decided);
        }
        return saysHowMany(office.tellRetiredCodes(identity));
    });
}

[[nodiscard]] Result<void> retireCode(Context &context)
{
    if (!context.arguments.isEmpty() && context.arguments.size() != 2)
        return fail(ErrorKind::Invalid, u"retire [LIST CODE]"_s);
    return tellRetired(context, &Office::retire);
}

[[nodiscard]] Result<void> bringCodeBack(Context &context)
{
    if (context.arguments.size() != 2)
        return fail(ErrorKind::Invalid, u"bring-back LIST CODE"_s);
    return tellRetired(context, &Office::bringBack);
}

[[nodiscard]] Result<void> openEntry(Context &context)
{
    const auto entry = EntryId::fromBytes(QByteArray::fromHex(context.arguments.value(0).toLatin1()));
    if (context.arguments.size() != 1 || !entry)
        return fail(ErrorKind::Invalid, u"open ENTRY"_s);
    const auto team = readTeamKey(context.configuration.teamKey);
    if (!team)
        return failAs(team);
    auto database = Database::open(context.configuration.officeDatabase);
    if (!database)
        return failAs(database);
    const auto json = Office(*database, context.clock).openIdentity(*team, *entry);
    if (!json)
        return failAs(json);
    return writeLine(context, QString::fromUtf8(*json));
}

/// Until a signal says stop. The signals are blocked before the first thread is made, so that none of them
/// dies of it.
[[nodiscard]] Result<void> serve(Context &context)
{
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
    const auto service = Service::start(context.configuration, context.clock);
    if (!service)
        return failAs(service);
    context.terminal.out << "listening on " << context.configuration.bind << " port " << (*service)->port()
                         << '\n'
                         << Qt::flush;
    int signal = 0;
    sigwait(&stops, &signal);
    return {};
}

struct Command {
    QStringList words;
    Result<void> (*run)(Context &);
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {{u"serve"_s}, serve},
        {{u"init-db"_s}, initDatabase},
        {{u"gateway-key"_s}, makeGatewayKey},
        {{u"team-key"_s}, makeTeamKey},
        {{u"post"_s, u"add"_s}, addPost},
        {{u"devices"_s}, listDevices},
        {{u"revoke"_s}, revokeDevice},
        {{u"accept"_s}, acceptCase},
        {{u"warning"_s}, tellWarnings},
        {{u"retire"_s}, retireCode},
        {{u"bring-back"_s}, bringCodeBack},
        {{u"open"_s}, openEntry},
    };
    return all;
}

} // namespace

int runCommand(const QStringList &given, const Terminal &terminal)
{
    auto arguments = given;
    if (arguments.contains(u"--help"_s)) {
        terminal.out << usage;
        return 0;
    }
    const auto path = takeOption(arguments, u"--config"_s);
    const auto command = std::find_if(commands().begin(), commands().end(), [&](const Command &candidate) {
        return arguments.first(std::min(arguments.size(), candidate.words.size())) == candidate.words;
    });
    if (path.isEmpty() || command == commands().end()) {
        terminal.err << usage;
        return 2;
    }
    const auto configuration = Configuration::read(path);
    if (!configuration) {
        terminal.err << path << ": " << configuration.error().detail << '\n';
        return 1;
    }
    SystemClock clock;
    Context context{*configuration, arguments.sliced(command->words.size()), terminal, clock};
    const auto done = command->run(context);
    if (!done)
        terminal.err << command->words.join(u' ') << ": " << done.error().detail << '\n';
    return done ? 0 : 1;
}

} // namespace rp3::gateway
