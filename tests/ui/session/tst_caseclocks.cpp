// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/legal.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/responseclock.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseclocks.h"
#include "ui/widgets/clockbar.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant told(1'772'416'800'000);

Duty by(const Countdown &clock)
{
    Duty duty;
    duty.clock = clock;
    return duty;
}

} // namespace

class TestCaseClocks final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
    }

    void aBarSaysWhatItsDutySays()
    {
        m_view.duties = {by(policeReportClock(told))};
        CaseClocks clocks(m_view, told.plus(70h));
        clocks.show();
        QVERIFY(wordsOn(clocks).contains(u"3x24"_s));
        const auto left = ClockBar::wordsOf(policeReportClock(told), told.plus(70h));
        QVERIFY(clocks.findChild<ClockBar *>()->accessibleName().endsWith(left));
    }

    void whatHasNoClockHasNoBar()
    {
        m_view.duties = {Duty()};
        QWidget page;
        const CaseClocks clocks(m_view, told, &page);
        page.show();
        QVERIFY(!clocks.isVisible());
    }

    void onlyTheMostUrgentStandAboveThePage()
    {
        const auto low = by(responseClock({}, told));
        m_view.duties = {by(policeReportClock(told)), Duty(), low, low, low};
        CaseClocks clocks(m_view, told);
        clocks.show();
        QCOMPARE(clocks.findChildren<ClockBar *>().size(), 2);
        QVERIFY(wordsOn(clocks).contains(u"3x24"_s));
    }

private:
    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestCaseClocks)
#include "tst_caseclocks.moc"
