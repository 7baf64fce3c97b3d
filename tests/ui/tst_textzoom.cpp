// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/textzoom.h"
#include "ui/style/theme.h"

#include <QLineEdit>
#include <QWindow>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTextZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void makesTheTextOfTheWindowLargerAndSmaller()
    {
        Theme theme{Look{}};
        const TextZoom zoom(theme);
        QLineEdit field;
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        const auto height = field.fontMetrics().height();
        QTest::keyClick(field.windowHandle(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(theme.look().textPercent, 125);
        QVERIFY(field.fontMetrics().height() > height);
        QTest::keyClick(field.windowHandle(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(theme.look().textPercent, 100);
        QCOMPARE(field.fontMetrics().height(), height);
    }

    void endsAtTwiceTheSizeAndComesBackAtOnce()
    {
        Theme theme{Look{}};
        const TextZoom zoom(theme);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(window.windowHandle(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(theme.look().textPercent, 200);
        QTest::keyClick(window.windowHandle(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(theme.look().textPercent, 100);
    }

    void leavesTypingAlone()
    {
        Theme theme{Look{}};
        const TextZoom zoom(theme);
        QLineEdit field;
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QTest::keyClicks(&field, u"1+1-0"_s);
        QCOMPARE(field.text(), u"1+1-0"_s);
        QCOMPARE(theme.look().textPercent, 100);
    }
};

QTEST_MAIN(TestTextZoom)
#include "tst_textzoom.moc"
