// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/appstyle.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of `widget` have the colour of the focus ring.
qsizetype ringPixels(QWidget *widget)
{
    const QImage picture = widget->grab().toImage();
    const QRgb ring = coloursOf(widget)[Role::Focus].rgb();
    qsizetype count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == ring ? 1 : 0;
    }
    return count;
}

struct Controls {
    QWidget page;
    QList<QWidget *> all;

    Controls()
    {
        auto *layout = new QVBoxLayout(&page);
        auto *primary = new QPushButton(u"Simpan"_s);
        setKind(primary, ButtonKind::Primary);
        auto *grave = new QPushButton(u"Hapus"_s);
        setKind(grave, ButtonKind::Grave);
        auto *quiet = new QToolButton;
        quiet->setText(u"Lainnya"_s);
        quiet->setFocusPolicy(Qt::StrongFocus);
        auto *combo = new QComboBox;
        combo->addItems({u"Belum dijawab"_s, u"Ya"_s});
        all = {new QPushButton(u"Batal"_s),
               primary,
               grave,
               quiet,
               combo,
               new QCheckBox(u"Setuju"_s),
               new QRadioButton(u"Ya"_s),
               new QLineEdit,
               new QPlainTextEdit};
        for (QWidget *widget : all)
            layout->addWidget(widget);
        page.resize(500, 700);
        page.show();
    }
};

} // namespace

class TestAppStyle final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void theFocusIsAlwaysSeen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

    void theFocusIsAlwaysSeen()
    {
        QFETCH(Scheme, scheme);
        const Theme theme({.scheme = scheme});
        Controls controls;
        QVERIFY(QTest::qWaitForWindowActive(&controls.page));
        for (QWidget *widget : controls.all) {
            // By mouse as well as by keyboard: the ring does not ask how the focus came.
            widget->setFocus(Qt::MouseFocusReason);
            QTRY_VERIFY(widget->hasFocus());
            // Two pixels along both long sides at the very least.
            const qsizetype ring = ringPixels(widget);
            QVERIFY2(ring >= 2 * 2 * (widget->width() - 4 * cornerRadius), widget->metaObject()->className());
            controls.all.first() == widget ? controls.all.last()->setFocus()
                                           : controls.all.first()->setFocus();
            QVERIFY2(ringPixels(widget) < ring / 10, widget->metaObject()->className());
        }
    }

    void whatCanBePressedIsLargeEnough_data()
    {
        QTest::addColumn<Seat>("seat");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("least");
        QTest::newRow("session") << Seat::Session << 100 << 36;
        QTest::newRow("session, large text") << Seat::Session << 200 << 36;
        QTest::newRow("kiosk") << Seat::Kiosk << 100 << 72;
        QTest::newRow("kiosk, large text") << Seat::Kiosk << 200 << 72;
    }

    void whatCanBePressedIsLargeEnough()
    {
        QFETCH(Seat, seat);
        QFETCH(int, percent);
        QFETCH(int, least);
        const Theme theme({.seat = seat, .textPercent = percent});
        const Controls controls;
        for (const QWidget *widget : controls.all) {
            const QSize size = widget->sizeHint();
            QVERIFY2(size.height() >= least, widget->metaObject()->className());
            QVERIFY2(size.width() >= least, widget->metaObject()->className());
            QVERIFY2(size.height() >= widget->fontMetrics().height() + 2 * space::hair,
                     widget->metaObject()->className());
        }
    }

    void nothingMovesIfThatIsWished()
    {
        QCOMPARE(AppStyle({.reduceMotion = true})
                     .styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr),
                 0);
        QVERIFY(AppStyle({}).styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr)
                <= longestAnimation);
    }

    void theSliderOfAScrollBarIsWhereItIsDrawn()
    {
        const Theme theme;
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(14, 200);
        bar.show();
        // Half of it can be seen, so the thumb is half as long, and dragging it to the end scrolls to the
        // end.
        QTest::mousePress(&bar, Qt::LeftButton, {}, {7, 10});
        QTest::mouseMove(&bar, {7, 60});
        QCOMPARE(bar.value(), 50);
        QTest::mouseMove(&bar, {7, 190});
        QCOMPARE(bar.value(), 100);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {7, 190});
    }

    void aRefusedFieldShowsIt()
    {
        const Theme theme;
        QLineEdit line;
        line.resize(200, 36);
        const QImage before = line.grab().toImage();
        setRefused(&line, true);
        const QImage after = line.grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(after.pixelColor(100, 0), coloursOf(&line)[Role::High]);
    }
};

QTEST_MAIN(TestAppStyle)
#include "tst_appstyle.moc"
