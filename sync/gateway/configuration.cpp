// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/configuration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <functional>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

/// Reads one value into its member; false if it cannot stand there.
using Setter = std::function<bool(Configuration &, const QString &, const QDir &)>;

Setter text(QString Configuration::*member)
{
    return [member](Configuration &configuration, const QString &value, const QDir &) {
        configuration.*member = value;
        return !value.isEmpty();
    };
}

Setter path(QString Configuration::*member)
{
    return [member](Configuration &configuration, const QString &value, const QDir &folder) {
        configuration.*member = folder.absoluteFilePath(value);
        return !value.isEmpty();
    };
}

Setter connection(QByteArray Configuration::*member)
{
    return [member](Configuration &configuration, const QString &value, const QDir &) {
        configuration.*member = value.toUtf8();
        return !value.isEmpty();
    };
}

Setter number(int Configuration::*member, int least, int most)
{
    return [=](Configuration &configuration, const QString &value, const QDir &) {
        bool isNumber = false;
        configuration.*member = value.toInt(&isNumber);
        return isNumber && configuration.*member >= least && configuration.*member <= most;
    };
}

Setter yesOrNo(bool Configuration::*member)
{
    return [member](Configuration &configuration, const QString &value, const QDir &) {
        configuration.*member = value == u"yes"_s;
        return value == u"yes"_s || value == u"no"_s;
    };
}

const QHash<QString, Setter> &setters()
{
    using C = Configuration;
    static const QHash<QString, Setter> table{
        {u"bind"_s, text(&C::bind)},
        {u"port"_s, number(&C::port, 0, 65'535)},
        {u"port_file"_s, path(&C::portFile)},
        {u"certificate"_s, path(&C::certificate)},
        {u"certificate_key"_s, path(&C::certificateKey)},
        {u"signing_key"_s, path(&C::signingKey)},
        {u"database"_s, connection(&C::database)},
        {u"database_connections"_s, number(&C::databaseConnections, 1, 64)},
        {u"connections"_s, number(&C::connections, 1, 512)},
        {u"must_be_durable"_s, yesOrNo(&C::mustBeDurable)},
        {u"office_database"_s, connection(&C::officeDatabase)},
        {u"owner_database"_s, connection(&C::ownerDatabase)},
        {u"province_name"_s, text(&C::provinceName)},
        {u"url"_s, text(&C::url)},
        {u"authority"_s, path(&C::authority)},
        {u"team_key"_s, path(&C::teamKey)},
    };
    return table;
}

} // namespace

Result<Configuration> Configuration::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"configuration file"_s);
    Configuration configuration;
    const auto folder = QFileInfo(path).absoluteDir();
    const auto lines = QString::fromUtf8(file.read(64 * 1024)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto equals = line.indexOf(u'=');
        const auto setter = setters().value(line.first(std::max<qsizetype>(equals, 0)).trimmed());
        if (!setter || !setter(configuration, line.sliced(equals + 1).trimmed(), folder))
            return fail(ErrorKind::Invalid, u"line %1"_s.arg(i + 1));
    }
    return configuration;
}

} // namespace rp3::gateway
