// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/sources.h"

#include <QFile>
#include <QRegularExpression>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QString &path)
{
    QFile file(u"" RP3_SOURCE_DIR "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString testFileOf(const QString &name)
{
    auto folders = name.section(u' ', 0, 0).split(u'.');
    const auto file = folders.takeLast();
    return textOf(u"tests/%1/tst_%2.cpp"_s.arg(folders.join(u'/'), file));
}

bool mentions(const QString &text, const QString &symbol)
{
    return text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(symbol))));
}

} // namespace

bool isInSource(const QString &path, const QString &symbol)
{
    return mentions(textOf(path + u".h"), symbol);
}

bool isTest(const QString &name)
{
    const auto function = name.section(u' ', 1);
    return !function.isEmpty() && testFileOf(name).contains(u"void %1()"_s.arg(function));
}

bool isInTest(const QString &name, const QString &symbol)
{
    return mentions(testFileOf(name), symbol);
}

} // namespace rp3
