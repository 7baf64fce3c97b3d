// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace rp3::test {

/// A certificate authority of one's own, and a certificate it signed for 127.0.0.1.
class TrialAuthority final {
public:
    TrialAuthority()
    {
        using namespace Qt::StringLiterals;
        const QStringList key{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                              u"-nodes"_s};
        run(QStringList{u"req"_s, u"-x509"_s} + key
            + QStringList{u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Trial authority"_s, u"-addext"_s,
                          u"keyUsage=critical,keyCertSign"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s,
                          u"ca.pem"_s});
        run(QStringList{u"req"_s} + key
            + QStringList{u"-subj"_s, u"/CN=Trial gateway"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                          u"server.csr"_s});
        QFile extensions(path(u"extensions"_s));
        if (!extensions.open(QIODevice::WriteOnly))
            qFatal("no extensions");
        extensions.write("subjectAltName=IP:127.0.0.1\nbasicConstraints=critical,CA:FALSE\n");
        extensions.close();
        run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s,
             u"-set_serial"_s, u"1"_s, u"-days"_s, u"30"_s, u"-extfile"_s, u"extensions"_s, u"-out"_s,
             u"server.pem"_s});
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QSslCertificate authority() const { return read(QStringLiteral("ca.pem")); }

    [[nodiscard]] QSslCertificate server() const { return read(QStringLiteral("server.pem")); }

    [[nodiscard]] QSslKey serverKey() const
    {
        QFile file(path(QStringLiteral("server.key")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key");
        return QSslKey(&file, QSsl::Ec);
    }

private:
    [[nodiscard]] QSslCertificate read(const QString &name) const
    {
        return QSslCertificate::fromPath(path(name)).value(0);
    }

    void run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace rp3::test
