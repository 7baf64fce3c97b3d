// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/palette.h"

#include <QPalette>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void measuresContrastAsTheStandardDoes()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The grey that is known as the lightest one to pass 4.5:1 on white.
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

    void everyPairCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const Palette palette(scheme);
        for (const auto &[front, back, least] : contrastPairs()) {
            const double ratio = contrastRatio(palette[front], palette[back]);
            QVERIFY2(ratio >= least,
                     qPrintable(u"role %1 on role %2: %3, wanted %4"_s.arg(int(front))
                                    .arg(int(back))
                                    .arg(ratio)
                                    .arg(least)));
        }
    }

    void everyInkStandsInThePairs()
    {
        for (const Role ink : {Role::Ink, Role::InkQuiet, Role::InkOff, Role::Primary, Role::OnPrimary,
                               Role::Accent, Role::High, Role::Medium, Role::Low}) {
            const auto pairs = contrastPairs();
            QVERIFY2(std::any_of(pairs.begin(), pairs.end(),
                                 [ink](const auto &pair) { return pair.front == ink; }),
                     QByteArray::number(int(ink)).constData());
        }
    }

    void whatQtDrawsByItselfCanBeReadToo_data() { everyPairCanBeRead_data(); }

    void whatQtDrawsByItselfCanBeReadToo()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = Palette(scheme).toQPalette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},      {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Window}};
        for (const auto &[front, back] : pairs)
            QVERIFY(contrastRatio(palette.color(front), palette.color(back)) >= 7);
        for (const auto front : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(contrastRatio(palette.color(QPalette::Disabled, front), palette.color(QPalette::Base))
                    >= 4.5);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
