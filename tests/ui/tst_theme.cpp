// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/appstyle.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void dressesWhatIsAlreadyShown()
    {
        Theme theme;
        QWidget page;
        QLabel label(u"Daftar kasus"_s, &page);
        setType(&label, TypeStep::Title, true, Role::Primary);
        page.show();
        QCOMPARE(page.palette().color(QPalette::Window), Palette(Scheme::Light)[Role::Ground]);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette(Scheme::Light)[Role::Primary]);
        const double before = label.font().pointSizeF();

        theme.setLook({.scheme = Scheme::Dark, .textPercent = 200});
        QTRY_COMPARE(page.palette().color(QPalette::Window), Palette(Scheme::Dark)[Role::Ground]);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette(Scheme::Dark)[Role::Primary]);
        QCOMPARE(label.font().pointSizeF(), before * 2);
        QCOMPARE(label.font().weight(), QFont::DemiBold);
        QCOMPARE(QApplication::font().pointSizeF(), 21.0);
        QCOMPARE(coloursOf(&page).scheme(), Scheme::Dark);
        QCOMPARE(lookOf(&page).textPercent, 200);
    }

    void growsButtonsThatAreAlreadyShown()
    {
        Theme theme;
        QPushButton button(u"Simpan"_s);
        button.show();
        QCOMPARE(button.sizeHint().height(), 36);
        theme.setLook({.seat = Seat::Kiosk});
        QCOMPARE(button.sizeHint().height(), 72);
        theme.setLook({.seat = Seat::Kiosk, .textPercent = 200});
        QVERIFY(button.sizeHint().height() >= button.fontMetrics().height());
    }

    void saysThatItChangedOnce()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::lookChanged);
        theme.setLook({});
        QCOMPARE(changed.size(), 0);
        theme.setLook({.scheme = Scheme::HighContrast});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.look().scheme, Scheme::HighContrast);
    }

    void findsTheIconsOfBreeze()
    {
        const Theme theme;
        for (const auto &name : {u"go-home"_s, u"edit-find"_s, u"document-print"_s, u"view-refresh"_s})
            QVERIFY2(QIcon::hasThemeIcon(name), qPrintable(name));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
