// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include <QPainter>
#include <QStandardPaths>

namespace rp3 {
using namespace Qt::StringLiterals;

QPixmap tinted(QPixmap picture, const QColor &ink)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), picture.deviceIndependentSize()), ink);
    return picture;
}

QIcon tinted(const QIcon &icon, const QSize &size, const QColor &ink)
{
    const QPixmap picture = icon.pixmap(size);
    if (picture.isNull())
        return icon;
    const QPixmap coloured = tinted(picture, ink);
    QIcon result;
    // Disabled too, or Qt would make a grey one of it: the ink is the right one already.
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active, QIcon::Selected}) {
        result.addPixmap(coloured, mode, QIcon::Off);
        result.addPixmap(coloured, mode, QIcon::On);
    }
    return result;
}

void useBreezeIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                                         QStandardPaths::LocateDirectory)) {
        if (!paths.contains(path))
            paths << path;
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
}

} // namespace rp3
