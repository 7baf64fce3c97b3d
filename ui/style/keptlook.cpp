// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/keptlook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longest = 64; // bytes: nobody makes it long but by mistake

constexpr std::pair<Scheme, QLatin1StringView> schemes[]{
    {Scheme::Light, "light"_L1}, {Scheme::Dark, "dark"_L1}, {Scheme::HighContrast, "contrast"_L1}};

QString fileIn(const QString &folder)
{
    return folder + u"/look"_s;
}

} // namespace

Look keptLook(const QString &folder, const Look &otherwise)
{
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return otherwise;
    const auto words = QString::fromLatin1(file.read(longest)).simplified().split(u' ');
    const auto scheme =
        std::ranges::find(schemes, words.first(), &std::pair<Scheme, QLatin1StringView>::second);
    const auto percent = words.last().toInt();
    if (words.size() != 2 || scheme == std::end(schemes) || percent < smallestTextPercent
        || percent > largestTextPercent)
        return otherwise;
    auto look = otherwise;
    look.scheme = scheme->first;
    look.textPercent = percent;
    return look;
}

void keepLook(const QString &folder, const Look &look)
{
    QFile file(fileIn(folder));
    if (!QFileInfo(folder).isDir() || !file.open(QIODevice::WriteOnly))
        return;
    const auto scheme = std::ranges::find(schemes, look.scheme, &std::pair<Scheme, QLatin1StringView>::first);
    file.write(u"%1 %2\n"_s.arg(scheme->second).arg(look.textPercent).toLatin1());
}

} // namespace rp3
