// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/mandatoryclock.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/strict.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestClockBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysHowMuchTimeIsLeft_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("metAfter");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Shape>("shape");
        QTest::newRow("running") << 10 << -1 << u"2 hari lagi"_s << Shape::Disc;
        QTest::newRow("due soon") << 71 << -1 << u"1 jam lagi"_s << Shape::Diamond;
        QTest::newRow("overdue") << 75 << -1 << u"lewat 3 jam"_s << Shape::Exclaim;
        QTest::newRow("met") << 100 << 72 << u"selesai tepat waktu"_s << Shape::Tick;
        QTest::newRow("met late") << 100 << 73 << u"selesai, tetapi terlambat"_s << Shape::Tick;
    }

    void saysHowMuchTimeIsLeft()
    {
        QFETCH(int, hours);
        QFETCH(int, metAfter);
        QFETCH(QString, words);
        QFETCH(Shape, shape);
        const LanguageSwitch language;
        const Instant start = FakeClock().now();
        const Instant met = metAfter < 0 ? Instant() : start.plus(std::chrono::hours(metAfter));
        ClockBar bar;
        bar.showClock(policeReportClock(start), start.plus(std::chrono::hours(hours)), met);
        const auto *pill = bar.findChild<StatusPill *>();
        QCOMPARE(pill->word(), words);
        QCOMPARE(pill->mark().shape, shape);
        QVERIFY(bar.accessibleName().endsWith(QString(u": "_s + words)));
        QVERIFY(bar.accessibleName().startsWith(policeReportClock(start).rule().title.id.toString()));
    }

    void saysByWhatLawItRuns()
    {
        LanguageSwitch language(Language::English);
        const Instant start = FakeClock().now();
        const auto clock = policeReportClock(start);
        ClockBar bar;
        bar.showClock(clock, start);
        bar.show();
        QVERIFY(bar.toolTip().contains(clock.rule().title.en));
        QVERIFY(!clock.rule().law.isEmpty() && bar.toolTip().contains(clock.rule().law));
        QCOMPARE(bar.accessibleDescription(), bar.toolTip());
        language.setLanguage(Language::Indonesian);
        QTRY_VERIFY(bar.toolTip().contains(clock.rule().title.id));
    }

    void changesItsWords()
    {
        LanguageSwitch language;
        const Instant start = FakeClock().now();
        ClockBar bar;
        bar.showClock(policeReportClock(start), start.plus(70h));
        bar.show();
        QCOMPARE(bar.findChild<StatusPill *>()->word(), u"2 jam lagi"_s);
        language.setLanguage(Language::English);
        QTRY_COMPARE(bar.findChild<StatusPill *>()->word(), u"2 hours left"_s);
    }
};

QTEST_MAIN(TestClockBar)
#include "tst_clockbar.moc"
