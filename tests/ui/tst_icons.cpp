// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/icons.h"

#include <QPainter>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// A black dot on nothing.
QPixmap dot()
{
    QPixmap picture(20, 20);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(8, 8, 4, 4, Qt::black);
    return picture;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void onlyTheStrokesTakeTheInk()
    {
        const QImage picture = tinted(dot(), Qt::red).toImage();
        QCOMPARE(picture.pixelColor(10, 10), QColor(Qt::red));
        QCOMPARE(picture.pixelColor(2, 2).alpha(), 0);
    }

    void whatIsOffKeepsItsInk()
    {
        const QIcon icon = tinted(QIcon(dot()), {20, 20}, Qt::red);
        for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active, QIcon::Selected})
            QCOMPARE(icon.pixmap({20, 20}, mode).toImage().pixelColor(10, 10), QColor(Qt::red));
    }

    void noIconStaysNoIcon() { QVERIFY(tinted(QIcon(), {20, 20}, Qt::red).isNull()); }

    void breezeIsFoundOnlyOnceInThePaths()
    {
        useBreezeIcons();
        const QStringList paths = QIcon::themeSearchPaths();
        useBreezeIcons();
        QCOMPARE(QIcon::themeSearchPaths(), paths);
        QCOMPARE(QIcon::themeName(), u"breeze"_s);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
