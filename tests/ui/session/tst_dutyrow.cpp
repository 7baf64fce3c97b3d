// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/legal.h"
#include "tests/ui/onpage.h"
#include "ui/session/dutyrow.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestDutyRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysWhatByWhenAndByWhatLaw()
    {
        const LanguageSwitch words(Language::English);
        Duty duty;
        duty.kind = DutyKind::ReportToPolice;
        duty.dueOn = today.plusDays(1);
        duty.source = &legal::tpksReport3x24;
        const auto row = shown(duty, {});
        QVERIFY(wordsOn(*row).contains(u"See to the report to the police"_s));
        QVERIFY(wordsOn(*row).contains(u"tomorrow"_s));
        QVERIFY(row->toolTip().contains(u"3x24"_s) && row->toolTip().contains(u"UU 12/2022"_s));
    }

    void whatIsAskedOfHerSaysThatNobodyMayCall()
    {
        const LanguageSwitch words(Language::English);
        Duty duty;
        duty.kind = DutyKind::CheckRetaliation;
        QVERIFY(!wordsOn(*shown(duty, {})).contains(u"Do not call her"_s));
        duty.mayNotCall = true;
        QVERIFY(wordsOn(*shown(duty, {})).contains(u"Do not call her"_s));
    }

    void aTaskByHandIsSaidInItsOwnWordsAndCleaned()
    {
        const LanguageSwitch words(Language::English);
        const auto row = shown({}, u"Telepon\u202E serikat"_s);
        QVERIFY(wordsOn(*row).contains(u"Telepon serikat"_s));
        QVERIFY(row->toolTip().isEmpty());
    }

private:
    static constexpr Day today{20'514};

    static std::unique_ptr<QWidget> shown(const Duty &duty, const QString &task)
    {
        std::unique_ptr<QWidget> row(dutyRow(duty, task, today, nullptr));
        row->show();
        return row;
    }
};

QTEST_MAIN(TestDutyRow)
#include "tst_dutyrow.moc"
