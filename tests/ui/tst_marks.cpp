// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/marks.h"

#include <QLabel>
#include <QPushButton>

using namespace rp3;

class TestMarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void aWidgetWithoutMarksIsOrdinary()
    {
        const QWidget widget;
        QCOMPARE(kindOf(&widget), ButtonKind::Ordinary);
        QCOMPARE(kindOf(nullptr), ButtonKind::Ordinary);
        QVERIFY(!typeOf(&widget));
        QVERIFY(!isRefused(&widget));
        QVERIFY(!isRefused(nullptr));
    }

    void everyMarkIsReadBackAsItWasGiven()
    {
        QPushButton button;
        setKind(&button, ButtonKind::Grave);
        QCOMPARE(kindOf(&button), ButtonKind::Grave);
        setRefused(&button, true);
        QVERIFY(isRefused(&button));
        setRefused(&button, false);
        QVERIFY(!isRefused(&button));

        QLabel label;
        for (const TypeStep step : {TypeStep::Small, TypeStep::Body, TypeStep::Display}) {
            for (const Role ink : {Role::Ground, Role::InkQuiet, Role::Focus}) {
                for (const bool strong : {true, false}) {
                    setType(&label, step, strong, ink);
                    const auto mark = typeOf(&label);
                    QVERIFY(mark);
                    QCOMPARE(mark->step, step);
                    QCOMPARE(mark->ink, ink);
                    QCOMPARE(mark->strong, strong);
                }
            }
        }
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
